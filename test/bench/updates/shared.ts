import { DEFAULT_RATE_LIMIT } from '../../../src/bot/middleware/rate-limit.js';
import { helpView } from '../../../src/views/start-view.js';
import { createTranslator } from '../../../src/views/translator.js';

export const BENCH_TOKEN = `1000001:${'b'.repeat(35)}`;
export const WEBHOOK_SECRET = 'bench-secret';
/** The same for both contenders that limit. */
export const RATE_LIMIT = DEFAULT_RATE_LIMIT;
/** This bot's own answer to /help, so that all contenders send the same bytes. */
export const { text: HELP_TEXT, ...HELP_OPTIONS } = helpView(createTranslator().forLocale('en'));
