import type { Chat } from 'grammy/types';
import { tooManyRequests } from './errors.js';

/** Counts what the bot sends and refuses what Telegram's flood control would. */
export interface FloodControl {
  /** Throws a 429 with the seconds until there's room. A refused call isn't counted. */
  admit(method: string, chat: Chat | undefined, load: FloodLoad): void;
}

interface FloodLoad {
  /** An album counts its pictures. */
  messages: number;
  /** Sent with `allow_paid_broadcast`. */
  isPaid?: boolean;
}

interface Window {
  limit: number;
  periodMs: number;
}

/** grammY's flood guide and tdlib's maintainer (td#2592, #3034): edits share the budget with sends. */
const GLOBAL: Window = { limit: 30, periodMs: 1_000 };
/** "Up to 1000 messages per second, ignoring broadcasting limits" (Bot API 10.3). */
const PAID: Window = { limit: 1_000, periodMs: 1_000 };
const GROUP: Window = { limit: 20, periodMs: 60_000 };
/** "About one a second", with room for a short burst. */
const PRIVATE: Window = { limit: 20, periodMs: 20_000 };
/** Telegram's page on AI bots: drafts and chat actions, per peer. A forum is one peer. */
const DRAFT_WINDOWS: readonly Window[] = [
  { limit: 20, periodMs: 5_000 },
  { limit: 40, periodMs: 30_000 },
];

const IS_DRAFT = /^send(RichMessageDraft|MessageDraft|ChatAction)$/;
const IS_MESSAGE = /^(send|copy|forward|edit)/;

export function createFloodControl(nowMs: () => number): FloodControl {
  /** When each counted call happened, oldest first. */
  const history = new Map<string, number[]>();

  /** Forgets what none of the windows counts any more. */
  function recent(key: string, windows: readonly Window[]): number[] {
    const since = nowMs() - Math.max(...windows.map(({ periodMs }) => periodMs));
    const times = history.get(key) ?? [];
    const firstKept = times.findIndex((atMs) => atMs > since);
    times.splice(0, firstKept === -1 ? times.length : firstKept);
    history.set(key, times);
    return times;
  }

  function requireRoom(times: readonly number[], { limit, periodMs }: Window, count: number): void {
    const now = nowMs();
    const inWindow = times.filter((atMs) => atMs > now - periodMs);
    const oldest = inWindow[inWindow.length + count - limit - 1];
    if (oldest === undefined) return;
    throw tooManyRequests(Math.max(1, Math.ceil((oldest + periodMs - now) / 1000)));
  }

  function admitAll(entries: readonly (readonly [string, readonly Window[]])[], count: number) {
    for (const [key, windows] of entries) {
      for (const window of windows) requireRoom(recent(key, windows), window, count);
    }
    for (const [key, windows] of entries) {
      recent(key, windows).push(...Array.from({ length: count }, () => nowMs()));
    }
  }

  return {
    admit(method, chat, { messages, isPaid = false }) {
      if (!chat) return;
      if (IS_DRAFT.test(method)) {
        admitAll([[`draft:${chat.id}`, DRAFT_WINDOWS]], 1);
      } else if (IS_MESSAGE.test(method)) {
        const ownWindow = chat.type === 'private' ? PRIVATE : GROUP;
        admitAll(
          [isPaid ? ['paid', [PAID]] : ['global', [GLOBAL]], [`chat:${chat.id}`, [ownWindow]]],
          messages,
        );
      }
    },
  };
}
