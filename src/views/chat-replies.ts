import type { TierOffer } from '../domain/limits.js';
import { offerWords, waitWords } from './limit-words.js';
import { clock, lines, type MessageView, say } from './rich-text.js';
import type { Translate } from './translator.js';

export interface ChatLimitedProps {
  limit: number;
  retryAfterMs: number;
  resetAtMs: number;
  /** The next tier; undefined where none allows more. */
  offer: TierOffer | undefined;
}

/** The limit is reached: when the next question can be asked, to the second, and who has more. */
export function chatLimitedView(
  t: Translate,
  { limit, retryAfterMs, resetAtMs, offer }: ChatLimitedProps,
): MessageView {
  return lines(
    t('chat-limited', { limit }),
    say(t, 'chat-limited-until', { wait: waitWords(t, retryAfterMs), time: clock(resetAtMs) }),
    offer && offerWords(t, offer),
  );
}

/** So many questions of one person wait in this place that another one has to be sent later. */
export function lineFullView(t: Translate, waiting: number): MessageView {
  return { text: t('chat-line-full', { waiting }), entities: [] };
}

/** The list of models can't be had, and none is known from before. */
export function chatEngineAwayView(t: Translate): MessageView {
  return { text: t('chat-engine-away'), entities: [] };
}
