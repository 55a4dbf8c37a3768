import { DEFAULT_RATE_LIMIT } from '../../../src/bot/middleware/rate-limit.js';
import { helpView } from '../../../src/views/start-view.js';
import { createTranslator } from '../../../src/views/translator.js';

export const MODES = ['webhook', 'polling'] as const;
export type Mode = (typeof MODES)[number];

/** What a contender is started with, in this order. */
export interface ContenderArguments {
  mode: Mode;
  apiRoot: string;
  redisUrl: string;
  token: string;
}

export function readArguments([mode, apiRoot, redisUrl, token]: string[]): ContenderArguments {
  if (mode !== 'webhook' && mode !== 'polling') throw new Error('A mode is missing.');
  return { mode, apiRoot: apiRoot ?? '', redisUrl: redisUrl ?? '', token: token ?? '' };
}

export const WEBHOOK_SECRET = 'bench-secret';
/** The same for both contenders that limit. */
export const RATE_LIMIT = DEFAULT_RATE_LIMIT;
/** The bot that all contenders are. */
export const BENCH_BOT = {
  id: 1,
  is_bot: true,
  first_name: 'Bench',
  username: 'bench_bot',
  supports_inline_queries: false,
};
/** This bot's own answer to /help, so that all contenders send the same bytes. */
export const { text: HELP_TEXT, ...HELP_OPTIONS } = helpView(
  createTranslator().forLocale('en'),
  BENCH_BOT,
);

/** So many people that nobody meets the rate limit. */
const PEOPLE = 5_000;

export function helpUpdate(updateId: number) {
  const person = { id: 10_000 + (updateId % PEOPLE), first_name: 'P' };
  return {
    update_id: updateId,
    message: {
      message_id: updateId,
      date: 1_700_000_000,
      chat: { ...person, type: 'private' },
      from: { ...person, is_bot: false, language_code: 'en' },
      text: '/help',
      entities: [{ type: 'bot_command', offset: 0, length: 5 }],
    },
  };
}
