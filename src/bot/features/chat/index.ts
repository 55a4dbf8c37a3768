import { type CommandContext, Composer, type MiddlewareFn } from 'grammy';
import type { Talk } from '../../../domain/talk.js';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import { openChatCard } from '../../../views/chat-card/card.js';
import {
  CHAT_CARD_ACTIONS,
  type ChatDraft,
  type ChatScreen,
  MODELS_PER_PAGE,
  modelsFound,
} from '../../../views/chat-card/draft.js';
import { chatEngineAwayView, talkClosedView } from '../../../views/chat-replies.js';
import { pageWith } from '../../../views/paging.js';
import { createAskMessage } from '../../ask-message.js';
import { createAskQuestion } from '../../ask-question.js';
import { createBeginTalk } from '../../begin-talk.js';
import { createGroupRules } from '../../group-rules.js';
import { tappedArg } from '../../callbacks.js';
import { firstSettings, loadChatModels } from '../../chat-settings.js';
import type { AppContext } from '../../context.js';
import type { TalkingDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { parseOwnedArg } from '../../owned-arg.js';
import { placeOf } from '../../place.js';
import { toQuestion } from '../../read-message.js';
import { isPrivate, refuse, removeButtons, sendView, toast } from '../../replies.js';
import { createRewindingConversation } from '../../rewinding-conversation.js';
import { isRepeatedTap } from '../../repeated-tap.js';
import type { Feature } from '../../router.js';
import { createSwitchGuard } from '../../switch-guard.js';
import { createAnswerButtons } from './answer-buttons.js';
import { createApplySettings } from './apply-settings.js';
import { createCard, toDraftTalk } from './card.js';
import { createNativeStop } from './native-stop.js';
import { createTalkList } from './talk-list.js';

const CHAT_CONVERSATION = 'chat-v1';

export interface ChatFeatureDeps extends TalkingDeps {
  gate: MembershipGate;
}

export interface ChatFeature {
  /** Stand before the features, which see what does not concern the open card. */
  conversations: MiddlewareFn<AppContext>[];
  /** For the update that is neither a command nor a tap. */
  nativeStop: MiddlewareFn<AppContext>;
  features: Feature[];
}

/**
 * `/chat` at once or by the card, `/new`, `/stop`, and the buttons of answers. What people write
 * while a talk is open is another feature's.
 */
export function createChatFeature(deps: ChatFeatureDeps): ChatFeature {
  const { talks, answerQueue, api, gate } = deps;
  const askQuestion = createAskQuestion(deps);
  const askMessage = createAskMessage({ ...deps, askQuestion });
  const beginTalk = createBeginTalk(deps);
  const applySettings = createApplySettings({ ...deps, askQuestion });
  const guard = createSwitchGuard(deps);
  const groupRules = createGroupRules(deps);
  const card = createCard({ ...deps, beginTalk, applySettings, ask });
  const list = createTalkList(deps);

  /** One card a person and place: two would contradict each other. */
  async function closeOldCard(ctx: AppContext): Promise<void> {
    await ctx.conversation.exit(CHAT_CONVERSATION);
    const session = await ctx.session;
    if (session.chat) await removeButtons(ctx, session.chat.cardMessageId);
    delete session.chat;
  }

  async function openCard(ctx: AppContext, screen: ChatScreen): Promise<void> {
    const place = placeOf(ctx);
    const models = await loadChatModels(api, ctx.log);
    const settings = firstSettings(ctx.person.record, models);
    if (place === undefined || models === undefined || settings === undefined) {
      return refuse(ctx, chatEngineAwayView(ctx.t));
    }
    const talk = await talks.openTalk(place);
    const { chatFavourites: favourites = [], keepTalks: keep = true } = ctx.person.record;
    const shown = talk?.settings ?? settings;
    const found = modelsFound({ models, favourites }, undefined);
    const draft: ChatDraft = {
      screen,
      settings: shown,
      keep,
      page: screen === 'models' ? pageWith(found, shown.model, MODELS_PER_PAGE) : 0,
      ...(talk && { talk: toDraftTalk(talk) }),
    };
    await closeOldCard(ctx);
    // There is one conversation at a time: a panel or question that is open elsewhere has expired.
    await ctx.conversation.exitAll();
    await card.open(ctx, draft, models);
    await ctx.conversation.enter(CHAT_CONVERSATION);
  }

  /** Asks in a talk what the person wrote, with what their message replies to. */
  async function ask(ctx: AppContext, talk: Talk): Promise<void> {
    const place = placeOf(ctx);
    if (ctx.message === undefined || place === undefined) return;
    const question = toQuestion(ctx.message, [], { me: ctx.me, isInTalk: false });
    await askMessage(ctx, talk, { place, question });
  }

  /** An update that comes again has its question in the line, and must not begin another talk. */
  async function isAsked(ctx: AppContext): Promise<boolean> {
    return answerQueue.isKnown(`answer-${ctx.update.update_id}`);
  }

  async function chat(ctx: CommandContext<AppContext>): Promise<void> {
    const text = ctx.match.trim();
    const place = placeOf(ctx);
    if (text === '' || place === undefined) return openCard(ctx, 'home');
    const open = await talks.openTalk(place);
    if (open !== undefined) return ask(ctx, open);
    const begun = await beginTalk(ctx);
    if (begun.status === 'begun') await ask(ctx, begun.talk);
    else await sendView(ctx, begun.view);
  }

  /** @param before the talk whose settings the new one gets; undefined = as the person talked last */
  async function anew(ctx: AppContext, before: Talk | undefined): Promise<Talk | undefined> {
    await closeOldCard(ctx);
    const begun = await beginTalk(ctx, { settings: before?.settings, keep: before?.keep });
    if (begun.status === 'begun') return begun.talk;
    await refuse(ctx, begun.view);
    return undefined;
  }

  async function sayOpen(ctx: AppContext, { settings }: Talk): Promise<void> {
    const end = { outcome: 'begun' } as const;
    await sendView(ctx, openChatCard(ctx.t, { settings, end, asksForReply: !isPrivate(ctx) }));
  }

  async function startNew(ctx: CommandContext<AppContext>): Promise<void> {
    const place = placeOf(ctx);
    const text = ctx.match.trim();
    if (place === undefined || (text !== '' && (await isAsked(ctx)))) return;
    const talk = await anew(ctx, await talks.openTalk(place));
    if (talk === undefined) return;
    if (text === '') await sayOpen(ctx, talk);
    else await ask(ctx, talk);
  }

  /** What the button under an answer does. */
  async function beginAnew(ctx: AppContext, talkId: string): Promise<void> {
    const before = await talks.load({ ownerId: ctx.address.userId ?? 0, talkId });
    const talk = await anew(ctx, before);
    if (talk) await sayOpen(ctx, talk);
  }

  async function stop(ctx: AppContext): Promise<void> {
    const place = placeOf(ctx);
    if (place === undefined) return;
    if ((await answerQueue.stopIn(place)) === 'stopped') {
      await sendView(ctx, { text: ctx.t('chat-stopping'), entities: [] });
      return;
    }
    const talk = await talks.openTalk(place);
    await talks.close(place);
    await sendView(ctx, talkClosedView(ctx.t, { wasOpen: talk !== undefined }));
  }

  function gated(
    handle: (ctx: CommandContext<AppContext>) => Promise<void>,
  ): Composer<CommandContext<AppContext>> {
    const composer = new Composer<CommandContext<AppContext>>();
    composer.use(guard.allow('chat'), gate.middleware, groupRules.allow('chat'), handle);
    return composer;
  }

  const opening = new Composer<AppContext>();
  opening.use(guard.allow('chat'), gate.middleware, groupRules.allow('chat'), async (ctx) => {
    if (!(await isRepeatedTap(ctx))) await openCard(ctx, 'home');
  });

  /** What the conversation did not take: somebody else's card, or one that is no more. */
  async function refuseOldCard(ctx: AppContext): Promise<void> {
    const isOwn = parseOwnedArg(tappedArg(ctx))?.ownerId === ctx.address.userId;
    await toast(ctx, ctx.t(isOwn ? 'chat-card-expired' : 'chat-not-yours'), { alert: isOwn });
  }

  return {
    conversations: [
      createRewindingConversation({ id: CHAT_CONVERSATION, handle: (ctx) => card.handle(ctx) }),
      list.conversation,
    ],
    nativeStop: createNativeStop(deps),
    features: [
      {
        converses: true,
        commands: { chat: gated(chat), new: gated(startNew), stop },
        deepLinks: { [FEATURES.chat]: opening },
        taps: {
          [FEATURES.chat]: { [OPEN_ACTION]: opening },
          [FEATURES.chatCard]: Object.fromEntries(
            CHAT_CARD_ACTIONS.map((action) => [action, refuseOldCard]),
          ),
        },
      },
      createAnswerButtons({ ...deps, askQuestion, beginAnew, openCard }),
      list.feature,
    ],
  };
}
