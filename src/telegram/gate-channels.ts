import type { Api } from 'grammy';
import { createCached } from '../cached.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { MembershipGateStore } from '../store/membership-gate.js';
import { needsInvites } from './gate-rights.js';

/** A channel as people see it. */
export interface ChannelLook {
  /** Its title, else its `@name`; undefined while neither is known. */
  title: string | undefined;
  /** Where to join; undefined where the operator gave no link and the bot may make none. */
  url: string | undefined;
}

/** The channels people have to be in, as people and events know them. */
export interface GateChannels {
  /** From memory where Telegram is slow or away. Never rejects. */
  describe(channel: string): Promise<ChannelLook>;
  /** Which of the configured ones a chat is. */
  find(chat: { id: number; username?: string | undefined }): string | undefined;
}

export interface GateChannelsDeps {
  api: Pick<Api, 'getChat' | 'createChatInviteLink'>;
  /** As configured: `@name` or id. */
  channels: readonly string[];
  /** The operator's link; it belongs to the first channel without an `@name`. */
  channelUrl: string | undefined;
  store: Pick<MembershipGateStore, 'loadLink' | 'keepLink'>;
  /** Told when people can't be shown a way in. */
  onNoLink: (channel: string) => void;
  logger: Logger;
}

/** Titles and links hardly ever change. */
const FRESH_MS = 10 * 60_000;
/** After this a card shows what is known without Telegram. */
const DEADLINE_MS = 2_000;
/** Bot API: name of an invite link. */
const LINK_NAME = 'gate';

export function createGateChannels({
  api,
  channels,
  channelUrl,
  store,
  onNoLink,
  logger,
}: GateChannelsDeps): GateChannels {
  const operatorsOwn = channels.find(needsInvites);

  /** What is known without asking. */
  function plainLook(channel: string): ChannelLook {
    if (!needsInvites(channel)) return { title: channel, url: `https://t.me/${channel.slice(1)}` };
    return { title: undefined, url: channel === operatorsOwn ? channelUrl : undefined };
  }

  /**
   * The bot's own link to a private channel: its primary one, or else one that is made once and kept.
   * Where people have to be let in one by one, so do they by it.
   */
  async function ownLink(
    channel: string,
    { invite_link: primary, join_by_request: byRequest }: Awaited<ReturnType<Api['getChat']>>,
  ): Promise<string | undefined> {
    if (primary !== undefined) return primary;
    const kept = await store.loadLink(channel);
    if (kept !== undefined) return kept;
    const made = await api.createChatInviteLink(channel, {
      name: LINK_NAME,
      ...(byRequest === true && { creates_join_request: true }),
    });
    return store.keepLink(channel, made.invite_link);
  }

  async function load(channel: string): Promise<ChannelLook> {
    const plain = plainLook(channel);
    const chat = await api.getChat(channel);
    const title = chat.title ?? plain.title;
    if (plain.url !== undefined) return { title, url: plain.url };
    if (chat.username !== undefined) return { title, url: `https://t.me/${chat.username}` };
    try {
      return { title, url: await ownLink(channel, chat) };
    } catch (thrown) {
      logger.warn({ err: toError(thrown), channel }, 'the bot has no link to a channel');
      onNoLink(channel);
      return { title, url: undefined };
    }
  }

  const looks = new Map(
    channels.map((channel) => [
      channel,
      createCached(() => load(channel), {
        ...{ name: `channel ${channel}`, logger },
        ...{ freshMs: FRESH_MS, retryMs: FRESH_MS },
      }),
    ]),
  );

  return {
    async describe(channel) {
      const plain = plainLook(channel);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<ChannelLook>((resolve) => {
        timer = setTimeout(resolve, DEADLINE_MS, plain);
      });
      try {
        return await Promise.race([looks.get(channel)?.() ?? plain, late]);
      } catch (thrown) {
        // Whoever looks up its members finds out why, and says so.
        logger.debug({ err: toError(thrown), channel }, 'a channel could not be looked at');
        return plain;
      } finally {
        clearTimeout(timer);
      }
    },

    find({ id, username }) {
      const names = [String(id), ...(username === undefined ? [] : [`@${username.toLowerCase()}`])];
      return channels.find((channel) => names.includes(channel.toLowerCase()));
    },
  };
}
