import { lossOf, type SwitchLoss } from '../../../domain/model-switch.js';
import { MAX_TURNS_IN_REQUEST } from '../../../domain/talk-memory.js';
import type { Talk, TalkSettings } from '../../../domain/talk.js';
import type { ChatCardEnd } from '../../../views/chat-card/card.js';
import type { SwitchWay } from '../../../views/chat-card/draft.js';
import type { MessageView } from '../../../views/rich-text.js';
import type { AskQuestion } from '../../ask-question.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';

export interface ApplySettingsDeps extends Pick<BotDeps, 'talks' | 'talkTurns'> {
  askQuestion: AskQuestion;
}

export interface NewSettings {
  talkId: string;
  settings: TalkSettings;
  /** What becomes of what was said, if another model takes over; undefined = not asked yet. */
  way?: Exclude<SwitchWay, 'new'> | undefined;
}

type Applied =
  | { status: 'done'; end: ChatCardEnd }
  /** Another model takes over: the person has to say what becomes of what was said. */
  | { status: 'ask'; loss: SwitchLoss }
  | { status: 'refused'; view: MessageView }
  /** There is no such talk any more. */
  | { status: 'gone' };

export type ApplySettings = (ctx: AppContext, wanted: NewSettings) => Promise<Applied>;

/**
 * Gives a running talk other settings. Idempotent.
 * @throws StoreError
 */
export function createApplySettings({
  talks,
  talkTurns,
  askQuestion,
}: ApplySettingsDeps): ApplySettings {
  async function findLoss(talk: Talk, settings: TalkSettings): Promise<SwitchLoss> {
    const ref = { ownerId: talk.ownerId, talkId: talk.id };
    const { turns, summary } = await talkTurns.recentTurns(ref, MAX_TURNS_IN_REQUEST);
    const said = { turns, ...(summary !== undefined && { summary }) };
    return lossOf(talk.settings, settings, said);
  }

  return async (ctx, { talkId, settings, way }) => {
    const ref = { ownerId: ctx.address.userId ?? 0, talkId };
    const talk = await talks.load(ref);
    if (talk === undefined) return { status: 'gone' };
    const { tipId, settings: before } = talk;
    if (before.model === settings.model || tipId === undefined) {
      await talks.changeSettings(ref, settings);
      return { status: 'done', end: { outcome: 'changed' } };
    }
    const loss = await findLoss(talk, settings);
    switch (way) {
      case undefined:
        return { status: 'ask', loss };
      case 'keep':
        await talks.changeSettings(ref, settings);
        return { status: 'done', end: { outcome: 'kept', loss } };
      case 'summarise': {
        // By the model that knows the line; the next question waits for it.
        const task = { kind: 'summarise', turnId: tipId, model: before.model } as const;
        const asked = await askQuestion(ctx, { talkId, task });
        if (asked.status === 'refused') return asked;
        await talks.changeSettings(ref, settings);
        return { status: 'done', end: { outcome: 'summarising' } };
      }
      default:
        return way satisfies never;
    }
  };
}
