import type { CallbackQuery, User } from 'grammy/types';
import { UPDATE_LIFETIME_SECONDS } from './update-lifetimes.js';
import type { CallbackAnswer, CallbackTap } from './pending-answers.js';
import type { WorldState } from './state.js';

/** A tap, for as long as something may still be sent on its account. */
export interface RecentTap extends CallbackTap {
  readonly atMs: number;
  /** The button stood under a message that only this person sees. */
  readonly isEphemeral: boolean;
}

/** By callback query id. */
export type RecentTaps = Map<string, RecentTap>;

const KEPT_TAPS = 200;

/** Puts a tap to the bot; rejects with WorldError `not_answered` after the query's lifetime. */
export function putTap(
  state: WorldState,
  user: User,
  tap: CallbackTap,
  target: Pick<CallbackQuery, 'message' | 'inline_message_id'>,
): Promise<CallbackAnswer> {
  const { queryId, answered } = state.callbacks.open(tap);
  const isEphemeral = target.message?.ephemeral_message_id !== undefined;
  state.taps.set(queryId, { ...tap, atMs: state.nowMs(), isEphemeral });
  if (state.taps.size > KEPT_TAPS) {
    const [oldest] = state.taps.keys();
    if (oldest !== undefined) state.taps.delete(oldest);
  }
  state.updates.push(
    {
      callback_query: {
        id: queryId,
        from: user,
        ...target,
        chat_instance: String(-tap.chatId * 31),
        data: tap.data,
      },
    },
    `callback:${user.id}`,
    UPDATE_LIFETIME_SECONDS.callbackQuery,
  );
  return answered;
}
