import { type Api, InputFile } from 'grammy';
import type { ChatMember, WebhookInfo } from 'grammy/types';
import type { Check } from '../domain/config-check.js';
import { classifyTelegramFailure } from './failures.js';
import { needsInvites, toGateRights } from './gate-rights.js';
import { troubleOf } from './membership.js';

/** How updates are to come: where Telegram delivers them, undefined = they are fetched. */
export interface ExpectedUpdates {
  webhookUrl: string | undefined;
  kinds: readonly string[];
}

export interface ConfigCheckDeps {
  api: Api;
  botId: number;
  /** Of the gate. */
  channels: readonly string[];
  stagingChatId: number | undefined;
  updates: ExpectedUpdates;
  groups: {
    /** Of the bot, the latest first. @throws StoreError */
    list(count: number): Promise<number[]>;
    note(chatId: number, isIn: boolean): Promise<void>;
  };
  /** Names of image models; rejects where the engines are away. */
  models: () => Promise<readonly string[]>;
  now?: () => number;
}

/**
 * Tries what the bot needs, right now and really: it sends into the staging chat and takes it away
 * again. Each line says how one thing stands.
 * @throws StoreError
 */
export type ConfigCheck = () => Promise<Check[]>;

/** The rest is as good as these; each takes a call or two. */
const CHECKED_GROUPS = 15;
/** An error of the webhook that is older was mended since. */
const RECENT_MS = 60 * 60_000;
/** Telegram delivers a hundred at a time; more than these wait for a reason. */
const MANY_PENDING = 200;

function mayTalk(bot: ChatMember): boolean {
  if (bot.status !== 'restricted') return bot.status !== 'left' && bot.status !== 'kicked';
  return bot.is_member && bot.can_send_messages && bot.can_send_photos;
}

export function createConfigCheck(deps: ConfigCheckDeps): ConfigCheck {
  const { api, botId, channels, stagingChatId, updates, groups, models, now = Date.now } = deps;

  async function checkChannel(channel: string): Promise<Check> {
    const about = { about: 'channel', name: channel } as const;
    try {
      const { trouble, mayInvite } = toGateRights(await api.getChatMember(channel, botId));
      if (trouble !== undefined) return { ...about, finding: trouble };
      return { ...about, finding: mayInvite || !needsInvites(channel) ? 'ok' : 'no_invite' };
    } catch (thrown) {
      return { ...about, finding: troubleOf(thrown) ?? 'unknown' };
    }
  }

  async function checkStaging(): Promise<Check> {
    const about = 'staging';
    if (stagingChatId === undefined) return { about, finding: 'unset' };
    let messageId: number;
    try {
      // A file, because that is what goes there.
      const file = new InputFile(Buffer.from('A check of the staging chat.\n'), 'check.txt');
      const sent = await api.sendDocument(stagingChatId, file, { disable_notification: true });
      messageId = sent.message_id;
    } catch (thrown) {
      const { kind } = classifyTelegramFailure(thrown);
      const isUnknown = kind === 'network' || kind === 'flood' || kind === 'bug';
      return { about, finding: isUnknown ? 'unknown' : 'cant_send' };
    }
    try {
      await api.deleteMessage(stagingChatId, messageId);
      return { about, finding: 'ok' };
    } catch {
      return { about, finding: 'cant_delete' };
    }
  }

  /** @returns undefined where all is well, or the bot is not there any more */
  async function checkGroup(chatId: number): Promise<Check | undefined> {
    const about = 'group';
    let name = String(chatId);
    try {
      const chat = await api.getChat(chatId);
      name = chat.title ?? name;
      const bot = await api.getChatMember(chatId, botId);
      if (bot.status === 'left' || bot.status === 'kicked') {
        await groups.note(chatId, false);
        return undefined;
      }
      if (!mayTalk(bot)) return { about, finding: 'silent', name };
      const mayDelete = bot.status === 'administrator' && bot.can_delete_messages;
      return mayDelete ? undefined : { about, finding: 'cant_delete', name };
    } catch (thrown) {
      if (classifyTelegramFailure(thrown).kind !== 'chat-gone') {
        return { about, finding: 'unknown', name };
      }
      await groups.note(chatId, false);
      return undefined;
    }
  }

  async function checkGroups(): Promise<Check[]> {
    const ids = await groups.list(CHECKED_GROUPS);
    if (ids.length === 0) return [{ about: 'group', finding: 'none' }];
    const found = (await Promise.all(ids.map(checkGroup))).filter((check) => check !== undefined);
    return found.length > 0 ? found : [{ about: 'group', finding: 'ok', count: ids.length }];
  }

  function toUpdatesCheck(info: WebhookInfo): Check {
    const about = 'updates';
    const { url = '', pending_update_count: count, allowed_updates: asked } = info;
    const { webhookUrl, kinds } = updates;
    if (webhookUrl === undefined && url !== '') return { about, finding: 'webhook_set' };
    if (webhookUrl !== undefined && url === '') return { about, finding: 'no_webhook' };
    if (webhookUrl !== undefined && url !== webhookUrl) return { about, finding: 'other_webhook' };
    const { last_error_date: failedAt = 0, last_error_message: name = '' } = info;
    if (webhookUrl !== undefined && now() - failedAt * 1_000 < RECENT_MS) {
      return { about, finding: 'failing', name };
    }
    const unasked = asked && kinds.filter((kind) => !asked.some((known) => known === kind));
    if (unasked !== undefined && unasked.length > 0) {
      return { about, finding: 'unasked', name: unasked.join(', ') };
    }
    return count > MANY_PENDING ? { about, finding: 'behind', count } : { about, finding: 'ok' };
  }

  async function checkUpdates(): Promise<Check> {
    return toUpdatesCheck(await api.getWebhookInfo());
  }

  async function checkBot(): Promise<Check[]> {
    const me = await api.getMe();
    return [
      { about: 'privacy', finding: me.can_read_all_group_messages ? 'ok' : 'on' },
      { about: 'inline', finding: me.supports_inline_queries ? 'ok' : 'off' },
      { about: 'guest', finding: me.supports_guest_queries === true ? 'ok' : 'off' },
    ];
  }

  async function checkPayments(): Promise<Check> {
    try {
      const { amount } = await api.getMyStarBalance();
      return { about: 'payments', finding: 'ok', count: amount };
    } catch {
      return { about: 'payments', finding: 'unknown' };
    }
  }

  async function checkEngines(): Promise<Check> {
    try {
      const { length } = await models();
      return { about: 'engines', finding: length > 0 ? 'ok' : 'away', count: length };
    } catch {
      return { about: 'engines', finding: 'away' };
    }
  }

  /** What can't be asked says so in one line. */
  async function orUnknown(check: () => Promise<Check | Check[]>): Promise<Check[]> {
    try {
      return [await check()].flat();
    } catch (thrown) {
      const { kind } = classifyTelegramFailure(thrown);
      if (kind === 'bug') throw thrown;
      return [{ about: 'telegram', finding: 'unknown' }];
    }
  }

  return async () => {
    const gate: Promise<Check>[] =
      channels.length === 0
        ? [Promise.resolve({ about: 'channel', finding: 'no_gate' })]
        : channels.map(checkChannel);
    const lines = await Promise.all([
      Promise.all(gate),
      orUnknown(checkStaging),
      orUnknown(checkUpdates),
      orUnknown(checkBot),
      orUnknown(checkPayments),
      orUnknown(checkEngines),
      checkGroups(),
    ]);
    return lines.flat();
  };
}
