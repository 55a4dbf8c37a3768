import { traitsOf } from '../../../domain/chat-models.js';
import type { Talk } from '../../../domain/talk.js';
import type { HeldInput } from '../../../store/held-inputs.js';
import { FEATURES } from '../../../views/buttons.js';
import {
  choiceCard,
  type HeldArg,
  INPUT_ACTIONS,
  parseHeldArg,
  type PlainTextChoice,
  rememberedView,
} from '../../../views/talk-input-view.js';
import { toTask } from '../../ask-message.js';
import type { AskQuestion } from '../../ask-question.js';
import type { BeginTalk } from '../../begin-talk.js';
import { tappedArg } from '../../callbacks.js';
import { loadChatModels } from '../../chat-settings.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { editView, isPrivate, refuse, removeButtons, removeMessage, toast } from '../../replies.js';
import type { Feature } from '../../router.js';
import { findSeeingModel } from '../../seeing-model.js';

export interface HeldButtonsDeps extends Pick<BotDeps, 'talks' | 'heldInputs' | 'api'> {
  gate: MembershipGate;
  beginTalk: BeginTalk;
  askQuestion: AskQuestion;
  /** Makes a picture of a text; false: it said why not. */
  draw: (ctx: AppContext, text: string) => Promise<boolean>;
}

type Held = HeldArg & { input: HeldInput; cardId: number };

/** The buttons below what is kept until its person decides. */
export function createHeldButtons(deps: HeldButtonsDeps): Feature {
  const { talks, heldInputs, api, gate, beginTalk, askQuestion, draw } = deps;

  /** Undefined: the person was told why nothing happens. */
  async function findHeld(ctx: AppContext): Promise<Held | undefined> {
    const arg = parseHeldArg(tappedArg(ctx));
    const cardId = ctx.callbackQuery?.message?.message_id;
    if (arg === undefined || cardId === undefined) {
      await toast(ctx, ctx.t('outdated-button'), { alert: true });
      return undefined;
    }
    if (arg.ownerId !== ctx.address.userId) {
      await toast(ctx, ctx.t('not-yours'));
      return undefined;
    }
    const input = await heldInputs.load(arg.ownerId, arg.heldId);
    if (input === undefined) {
      await toast(ctx, ctx.t('input-gone'), { alert: true });
      await removeButtons(ctx, cardId);
      return undefined;
    }
    return { ...arg, input, cardId };
  }

  /** It is under way, so the card has nothing more to say, unless the choice holds from now on. */
  async function settle(ctx: AppContext, held: Held, choice?: PlainTextChoice): Promise<void> {
    await heldInputs.remove(held.ownerId, held.heldId);
    const session = await ctx.session;
    const to = session.lastInput?.to;
    if (to?.kind === 'held' && to.heldId === held.heldId) delete session.lastInput;
    if (choice === undefined || !held.remembers) {
      await removeMessage(ctx, held.cardId);
      return;
    }
    await ctx.person.remember({ plainText: choice });
    const place = { chatId: ctx.chatId ?? 0, messageId: held.cardId };
    await editView(ctx, place, rememberedView(ctx.t, choice));
  }

  /** The talk it was meant for, which is open again then, else the one that is open by now. */
  async function talkFor({ input: { place, talkId } }: Held): Promise<Talk | undefined> {
    const open = await talks.openTalk(place);
    if (talkId === undefined || talkId === open?.id) return open;
    const meant = await talks.load({ ownerId: place.userId, talkId });
    if (meant !== undefined) await talks.open(place, talkId);
    return meant ?? open;
  }

  async function ask(
    ctx: AppContext,
    held: Held,
    talk: Talk,
    input: HeldInput = held.input,
  ): Promise<boolean> {
    const result = await askQuestion(ctx, {
      talkId: talk.id,
      task: toTask(input),
      replyTo: isPrivate(ctx) ? undefined : input.question.messageIds[0],
      // Tapped twice it is one question all the same.
      requestId: `held-${held.heldId}`,
    });
    if (result.status === 'refused') await refuse(ctx, result.view);
    return result.status === 'asked';
  }

  async function askNow(ctx: AppContext, held: Held, choice?: PlainTextChoice): Promise<void> {
    const open = await talkFor(held);
    const begun = open ? ({ status: 'begun', talk: open } as const) : await beginTalk(ctx);
    if (begun.status === 'refused') return refuse(ctx, begun.view);
    if (await ask(ctx, held, begun.talk)) await settle(ctx, held, choice);
  }

  async function askSeeing(ctx: AppContext, held: Held): Promise<void> {
    const talk = await talkFor(held);
    if (talk === undefined) return askNow(ctx, held);
    const models = (await loadChatModels(api, ctx.log)) ?? [];
    const { settings } = talk;
    const isSeeing = traitsOf(settings.model).seesPictures;
    const model = isSeeing ? settings.model : findSeeingModel(models, ctx.person.record);
    if (model === undefined) {
      await toast(ctx, ctx.t('input-no-seeing-model'), { alert: true });
      return;
    }
    const ref = { ownerId: held.ownerId, talkId: talk.id };
    if (!isSeeing) await talks.changeSettings(ref, { ...settings, model });
    if (await ask(ctx, held, talk)) await settle(ctx, held);
  }

  async function askWords(ctx: AppContext, held: Held): Promise<void> {
    const { input } = held;
    const words = { ...input, question: { ...input.question, pictures: [] } };
    return askNow(ctx, { ...held, input: words });
  }

  async function drawIt(ctx: AppContext, held: Held): Promise<void> {
    if (await draw(ctx, held.input.question.text)) await settle(ctx, held, 'picture');
  }

  async function toggle(ctx: AppContext, { cardId, heldId, remembers }: Held): Promise<void> {
    const place = { chatId: ctx.chatId ?? 0, messageId: cardId };
    await editView(ctx, place, choiceCard(ctx.t, { heldId, remembers: !remembers }));
  }

  async function forget(ctx: AppContext): Promise<void> {
    await ctx.person.remember({ plainText: 'ask' });
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return;
    const place = { chatId: ctx.chatId ?? 0, messageId };
    await editView(ctx, place, { text: ctx.t('input-forgotten'), entities: [] });
  }

  /** @param options.isFree anybody may change their mind, only questions need the gate */
  const onHeld =
    (handle: (ctx: AppContext, held: Held) => Promise<void>, { isFree = false } = {}) =>
    async (ctx: AppContext): Promise<void> => {
      const held = await findHeld(ctx);
      if (held && (isFree || (await gate.admit(ctx)))) await handle(ctx, held);
    };

  return {
    taps: {
      [FEATURES.input]: {
        [INPUT_ACTIONS.picture]: onHeld(drawIt),
        [INPUT_ACTIONS.talk]: onHeld((ctx, held) => askNow(ctx, held, 'talk')),
        [INPUT_ACTIONS.ask]: onHeld((ctx, held) => askNow(ctx, held)),
        [INPUT_ACTIONS.change]: onHeld(askSeeing),
        [INPUT_ACTIONS.words]: onHeld(askWords),
        [INPUT_ACTIONS.remember]: onHeld(toggle, { isFree: true }),
        [INPUT_ACTIONS.forget]: forget,
      },
    },
  };
}
