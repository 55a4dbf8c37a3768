import { Composer, type MiddlewareFn } from 'grammy';
import type { Talk } from '../../../domain/talk.js';
import { deepLink, FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import type { MessageView } from '../../../views/rich-text.js';
import {
  noTalksView,
  removeTalkView,
  TALK_ACTIONS,
  type TalkAction,
  talkListView,
  talksElsewhereView,
  TALKS_PER_PAGE,
  talkView,
} from '../../../views/talk-list.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { placeOf } from '../../place.js';
import { editView, isPrivate, removeMessage, sendView, toast } from '../../replies.js';
import { isRepeatedTap } from '../../repeated-tap.js';
import type { Feature } from '../../router.js';
import { exportTalk } from './export-talk.js';
import { createRename } from './rename.js';

export interface TalkListDeps extends Pick<BotDeps, 'talks' | 'talkTurns'> {
  gate: MembershipGate;
}

export interface TalkList {
  /** Asks for a talk's new title. */
  conversation: MiddlewareFn<AppContext>;
  feature: Feature;
}

/**
 * "My chats": a person's talks, to open again, rename, export or delete, in one message in their
 * private chat. Buttons carry talks rather than places, so that an old list still means the same.
 */
export function createTalkList({ talks, talkTurns, gate }: TalkListDeps): TalkList {
  const rename = createRename({ talks, showTalk: (ctx, talkId) => showBelow(ctx, talkId) });

  const refOf = (ctx: AppContext, talkId: string) => ({
    ownerId: ctx.address.userId ?? 0,
    talkId,
  });

  async function openIdIn(ctx: AppContext): Promise<string | undefined> {
    const place = placeOf(ctx);
    return place && (await talks.openTalk(place))?.id;
  }

  /** The page, or the last one where that is not there any more. */
  async function listPage(ctx: AppContext, wanted: number): Promise<MessageView> {
    const ownerId = ctx.address.userId ?? 0;
    const offset = wanted * TALKS_PER_PAGE;
    const { talks: found, total } = await talks.list(ownerId, { offset, limit: TALKS_PER_PAGE });
    if (total === 0) return noTalksView(ctx.t);
    if (found.length === 0) return listPage(ctx, Math.ceil(total / TALKS_PER_PAGE) - 1);
    const openId = await openIdIn(ctx);
    return talkListView(ctx.t, { talks: found, total, page: wanted, openId });
  }

  async function viewOf(ctx: AppContext, talk: Talk): Promise<MessageView> {
    const { turns } = await talkTurns.recentTurns(refOf(ctx, talk.id), 1);
    const isOpen = (await openIdIn(ctx)) === talk.id;
    return talkView(ctx.t, { talk, lastTurn: turns.at(-1), isOpen });
  }

  async function showBelow(ctx: AppContext, talkId: string): Promise<void> {
    const talk = await talks.load(refOf(ctx, talkId));
    await sendView(ctx, talk ? await viewOf(ctx, talk) : await listPage(ctx, 0));
  }

  async function show(ctx: AppContext, messageId: number, view: MessageView): Promise<void> {
    const isShown = await editView(ctx, { chatId: ctx.chatId ?? 0, messageId }, view);
    if (!isShown) await sendView(ctx, view);
  }

  async function resume(ctx: AppContext, messageId: number, talk: Talk): Promise<void> {
    const place = placeOf(ctx);
    if (place === undefined || !(await gate.admit(ctx))) return;
    await talks.open(place, talk.id);
    await toast(ctx, ctx.t('talks-resumed'));
    await show(ctx, messageId, await viewOf(ctx, talk));
  }

  async function sendExport(ctx: AppContext, talk: Talk): Promise<void> {
    if (await isRepeatedTap(ctx)) return;
    await toast(ctx, ctx.t('talks-exporting'));
    await ctx.replyWithDocument(exportTalk(talk, ctx.t, talkTurns), {
      // Telegram must not take it for anything but a file.
      disable_content_type_detection: true,
    });
  }

  async function remove(ctx: AppContext, messageId: number, talk: Talk): Promise<void> {
    await talks.remove(refOf(ctx, talk.id));
    await toast(ctx, ctx.t('talks-deleted'));
    await show(ctx, messageId, await listPage(ctx, 0));
  }

  async function use(
    ctx: AppContext,
    action: Exclude<TalkAction, 'page' | 'close'>,
    messageId: number,
  ): Promise<void> {
    const talk = await talks.load(refOf(ctx, tappedArg(ctx)));
    if (talk === undefined) {
      await toast(ctx, ctx.t('chat-talk-gone'), { alert: true });
      return show(ctx, messageId, await listPage(ctx, 0));
    }
    switch (action) {
      case 'show':
        return show(ctx, messageId, await viewOf(ctx, talk));
      case 'resume':
        return resume(ctx, messageId, talk);
      case 'rename':
        return rename.ask(ctx, messageId, talk);
      case 'export':
        return sendExport(ctx, talk);
      case 'remove':
        return show(ctx, messageId, removeTalkView(ctx.t, talk));
      case 'delete':
        return remove(ctx, messageId, talk);
      default:
        return action satisfies never;
    }
  }

  async function handle(ctx: AppContext, action: TalkAction, messageId: number): Promise<void> {
    if (action === 'close') {
      await removeMessage(ctx, messageId);
    } else if (action === 'page') {
      const page = /^\d{1,3}$/.test(tappedArg(ctx)) ? Number(tappedArg(ctx)) : 0;
      await show(ctx, messageId, await listPage(ctx, page));
    } else {
      await use(ctx, action, messageId);
    }
  }

  /** The list never stands in a group, so a button of it there was made up. */
  function tapped(action: TalkAction): MiddlewareFn<AppContext> {
    return async (ctx, next) => {
      const messageId = ctx.callbackQuery?.message?.message_id;
      if (messageId === undefined || !isPrivate(ctx)) return next();
      await handle(ctx, action, messageId);
    };
  }

  const opened = new Composer<AppContext>();
  opened
    .filter((ctx) => !isPrivate(ctx))
    .use(async (ctx) => {
      const { username } = ctx.me;
      if (ctx.callbackQuery) await ctx.answerCallbackQuery({ url: deepLink(username, 'talks') });
      else await sendView(ctx, talksElsewhereView(ctx.t, username));
    });
  opened.use(gate.middleware, async (ctx) => {
    await sendView(ctx, await listPage(ctx, 0));
  });

  return {
    conversation: rename.conversation,
    feature: {
      converses: true,
      deepLinks: { [FEATURES.talks]: opened },
      taps: {
        [FEATURES.talks]: {
          [OPEN_ACTION]: opened,
          ...Object.fromEntries(TALK_ACTIONS.map((action) => [action, tapped(action)])),
        },
      },
    },
  };
}
