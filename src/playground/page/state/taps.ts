import type { MessageView, PageActions, TapAnswerView } from '../../protocol.js';
import { postAction } from '../lib/http.js';
import type { Store } from '../lib/store.js';
import { words } from '../lib/words.js';
import { tapKey, type AppState } from './app-state.js';

/** For when the server itself went away; otherwise it says so sooner. */
const TAP_MS = 40_000;

export interface TapsDeps {
  store: Store<AppState>;
  attempt: (action: Promise<void>) => Promise<boolean>;
  toast: (text: string, tone?: 'plain' | 'error') => void;
  /** Opens the link that the bot answered a tap with; only to the bot itself, as Telegram has it. */
  follow: (address: string) => void;
}

export interface Taps {
  /** A second tap on a button that still waits does nothing. */
  tap: (message: MessageView, row: number, column: number) => void;
  onAnswer: (answer: TapAnswerView) => void;
  /** The playground gave up on the bot. */
  onFailed: (tapId: string) => void;
}

function toTapped({
  id,
  ephemeral,
}: MessageView): Pick<PageActions['tap'], 'messageId' | 'ephemeralId'> {
  return ephemeral === undefined ? { messageId: id } : { messageId: 0, ephemeralId: ephemeral.id };
}

export function createTaps({ store, attempt, toast, follow }: TapsDeps): Taps {
  /** Whether this page was still waiting for that tap. */
  function settle(tapId: string): boolean {
    const { taps } = store.get();
    if (!taps.has(tapId)) return false;
    const rest = new Map(taps);
    rest.delete(tapId);
    store.set((state) => ({ ...state, taps: rest }));
    return true;
  }

  function giveUp(tapId: string): void {
    if (settle(tapId)) toast(words.noAnswer, 'error');
  }

  return {
    onFailed: giveUp,
    tap(message, row, column) {
      const { session, taps } = store.get();
      const key = tapKey(message.chatId, message.id, row, column);
      if (session === undefined || [...taps.values()].includes(key)) return;
      const tapId = crypto.randomUUID();
      store.set((state) => ({ ...state, taps: new Map(state.taps).set(tapId, key) }));
      const request: PageActions['tap'] = {
        person: session.viewer.id,
        chatId: message.chatId,
        ...toTapped(message),
        row,
        column,
        tapId,
      };
      void attempt(postAction('tap', request)).then((accepted) => {
        if (!accepted) settle(tapId);
      });
      setTimeout(() => {
        giveUp(tapId);
      }, TAP_MS);
    },
    onAnswer({ tapId, text, alert, url }) {
      if (!settle(tapId)) return;
      if (url !== undefined) follow(url);
      if (text === undefined || text === '') return;
      if (alert) store.set((state) => ({ ...state, alert: text }));
      else toast(text);
    },
  };
}
