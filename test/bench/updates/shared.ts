import { DEFAULT_RATE_LIMIT } from '../../../src/bot/middleware/rate-limit.js';

export const BENCH_TOKEN = `1000001:${'b'.repeat(35)}`;
export const WEBHOOK_SECRET = 'bench-secret';
/** The same for both contenders that limit. */
export const RATE_LIMIT = DEFAULT_RATE_LIMIT;
/** As long as this bot's own answer to /help. */
export const HELP_TEXT = 'x'.repeat(600);
