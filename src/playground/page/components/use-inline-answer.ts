import { useEffect, useState } from 'preact/hooks';
import type { InlineAnswerView } from '../../protocol-groups.js';
import { getInline, RequestError } from '../lib/http.js';
import { useAppState } from '../state/context.js';

/** A client waits until the person pauses. */
const PAUSE_MS = 300;

export interface InlineState {
  query: string;
  answer: InlineAnswerView | undefined;
  /** The bot kept silent, or the server refused. */
  problem: string | undefined;
}

export interface InlineAnswer {
  state: InlineState;
  /** Asks for what follows the offers that are shown. */
  loadMore: () => void;
}

/** What the bot offers for this query; undefined while nothing is asked. */
export function useInlineAnswer(
  chatId: number,
  query: string | undefined,
): InlineAnswer | undefined {
  const person = useAppState((state) => state.session?.viewer.id ?? 0);
  const [shown, setShown] = useState<InlineState>();
  useEffect(() => {
    if (query === undefined) {
      setShown(undefined);
      return;
    }
    let isStale = false;
    const show = (next: InlineState): void => {
      if (!isStale) setShown(next);
    };
    const timer = setTimeout(() => {
      getInline({ person, chat: chatId, query, offset: '' }).then(
        (answer) => {
          show({ query, answer, problem: undefined });
        },
        (error: unknown) => {
          const problem = error instanceof RequestError ? error.message : String(error);
          show({ query, answer: undefined, problem });
        },
      );
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [person, chatId, query]);
  if (query === undefined) return undefined;
  const state = shown ?? { query, answer: undefined, problem: undefined };
  return {
    state,
    loadMore() {
      const { answer } = state;
      if (answer === undefined || answer.nextOffset === '') return;
      getInline({ person, chat: chatId, query: state.query, offset: answer.nextOffset }).then(
        (next) => {
          const offers = [...answer.offers, ...next.offers];
          // Something else may have been typed meanwhile.
          setShown((now) => (now === state ? { ...state, answer: { ...next, offers } } : now));
        },
        () => undefined,
      );
    },
  };
}
