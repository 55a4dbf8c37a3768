import type { MessageEntity, RichMessage } from 'grammy/types';
import { WorldError } from './errors.js';
import { omit } from './objects.js';
import type { WorldState } from './state.js';

/** What the bot is writing to a person, as their client shows it. */
export interface Draft {
  chatId: number;
  draftId: number;
  text: string;
  entities: readonly MessageEntity[];
  /** What a rich draft shows; its `text` is the words of it. */
  rich?: RichMessage;
  /** There is a Stop button under it. */
  canStop: boolean;
  /** It stays when the button is pressed, for as long as drafts stay. */
  keepOnStop: boolean;
}

/** "A temporary 30-second preview" (sendMessageDraft, Bot API 10.3). */
const DRAFT_MS = 30_000;

interface ShownDraft {
  draft: Draft;
  untilMs: number;
}
/** By chat: a client shows the newest. */
export type DraftTable = Map<number, ShownDraft>;

function emitDraft({ events }: WorldState, draft: Draft): void {
  events.emit({ type: 'draft', ...omit(draft, ['keepOnStop']) });
}

export function showDraft(state: WorldState, draft: Draft): void {
  state.drafts.set(draft.chatId, { draft, untilMs: state.nowMs() + DRAFT_MS });
  emitDraft(state, draft);
}

/** A message of the bot takes the place of its draft. */
export function endDraft(state: WorldState, chatId: number): void {
  state.drafts.delete(chatId);
}

/** Throws a WorldError where there is no such Stop button, or no longer. */
export function stopDraft(state: WorldState, chatId: number, draftId: number): void {
  const { draft, untilMs = 0 } = state.drafts.get(chatId) ?? {};
  if (draft?.draftId !== draftId || !draft.canStop || untilMs <= state.nowMs()) {
    throw new WorldError('no_such_button', 'There is no draft that could be stopped');
  }
  if (draft.keepOnStop) {
    const kept = { ...draft, canStop: false };
    state.drafts.set(chatId, { draft: kept, untilMs });
    emitDraft(state, kept);
  } else {
    endDraft(state, chatId);
    state.events.emit({ type: 'draft_ended', chatId });
  }
}
