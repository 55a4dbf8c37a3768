import type { Api } from 'grammy';
import { toGrammySignal } from '../api.js';
import { type LiveTextPlace, toWhere } from './place.js';

/** Says "typing…" until told to stop. A courtesy: whether it is shown changes nothing. */
export function startTyping(
  courtesy: Api,
  place: LiveTextPlace,
  everyMs: number,
  signal: AbortSignal,
): () => void {
  const ended = new AbortController();
  const until = AbortSignal.any([signal, ended.signal]);
  const type = (): void => {
    courtesy
      .sendChatAction(place.chatId, 'typing', toWhere(place), toGrammySignal(until))
      .catch(() => undefined);
  };
  const timer = setInterval(type, everyMs);
  const stop = (): void => {
    clearInterval(timer);
    ended.abort();
  };
  if (signal.aborted) stop();
  else type();
  signal.addEventListener('abort', stop, { once: true });
  return stop;
}
