import { z } from 'zod';
import { TIERS } from '../domain/limits.js';
import { MAX_GRANT_DAYS } from '../domain/tiers.js';

export const USAGE = `Usage: node dist/main.js [role | command]
  roles     all (default), web, worker, gateway
  commands  release
            key issue|show|ban|unban <telegram user id>
            tier grant <telegram user id> ${TIERS.join('|')} [days, at most ${MAX_GRANT_DAYS}]
            stats`;

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,15}$/)
  .transform(Number);

const CommandSchema = z.union([
  z.tuple([z.literal('release')]).transform(() => ({ name: 'release' as const })),
  z.tuple([z.literal('stats')]).transform(() => ({ name: 'stats' as const })),
  z
    .tuple([z.literal('key'), z.enum(['issue', 'show', 'ban', 'unban']), wholeNumber])
    .transform(([, action, userId]) => ({ name: 'key' as const, action, userId })),
  z
    .tuple([z.literal('tier'), z.literal('grant'), wholeNumber, z.enum(TIERS)], wholeNumber)
    .refine(([, , , , days = 1, ...more]) => days <= MAX_GRANT_DAYS && more.length === 0)
    .transform(([, , userId, tier, days]) => ({ name: 'tier' as const, userId, tier, days })),
]);

export type Command = z.output<typeof CommandSchema>;

/** Reads the words after `main.js`; undefined when they are no command. */
export function parseCommand(words: readonly string[]): Command | undefined {
  return CommandSchema.safeParse(words).data;
}
