import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import {
  CATEGORIES,
  DEFAULT_LIMITS,
  DEFAULT_PRICES,
  TIERS,
  type Category,
  type Limits,
  type Prices,
  type RequestLimit,
  type Tier,
} from './domain/limits.js';
import { MAX_STARS, PAID_TIERS, type StarPrices, toStarPrices } from './domain/premium.js';
import { ConfigError, toError } from './errors.js';

const positive = z
  .number({ error: 'must be a number' })
  .int('must be a whole number')
  .min(1, 'must be 1 or more');

const RequestLimitSchema = z.strictObject(
  { requests: positive, periodSeconds: positive.max(31 * 86_400, 'must be at most 31 days') },
  { error: 'must be {"requests": n, "periodSeconds": n} or null for unlimited' },
);

/** Every name may be left out (the default stays); a name we don't know is a typing mistake. */
const LimitsFileSchema = z.strictObject({
  limits: z
    .partialRecord(
      z.enum(TIERS),
      z.partialRecord(z.enum(CATEGORIES), RequestLimitSchema.nullable()),
    )
    .default({}),
  prices: z
    .partialRecord(
      z.enum(TIERS),
      z.number({ error: 'must be a number' }).min(0, 'must be 0 or more'),
    )
    .default({}),
  /** Stars a month; 0 = not sold. */
  stars: z
    .partialRecord(
      z.enum(PAID_TIERS),
      z
        .number({ error: 'must be a number' })
        .int('must be a whole number')
        .min(0, 'must be 0 or more')
        .max(MAX_STARS, `must be at most ${MAX_STARS}`),
    )
    .default({}),
});

type LimitsFile = z.output<typeof LimitsFileSchema>;

export interface LimitsTable {
  limits: Limits;
  prices: Prices;
  stars: StarPrices;
}

function limitOf(file: LimitsFile, tier: Tier, category: Category): RequestLimit | null {
  const given = file.limits[tier]?.[category];
  return given === undefined ? DEFAULT_LIMITS[tier][category] : given;
}

function toLimitsTable(file: LimitsFile): LimitsTable {
  const limitsOf = (tier: Tier): Record<Category, RequestLimit | null> => ({
    image: limitOf(file, tier, 'image'),
    gif: limitOf(file, tier, 'gif'),
    llm: limitOf(file, tier, 'llm'),
  });
  const prices = { ...DEFAULT_PRICES, ...file.prices };
  return {
    limits: { free: limitsOf('free'), tier1: limitsOf('tier1'), tier2: limitsOf('tier2') },
    prices,
    stars: { ...toStarPrices(prices), ...file.stars },
  };
}

async function readJson(path: string): Promise<unknown> {
  try {
    const content: unknown = JSON.parse(await readFile(path, 'utf8'));
    return content;
  } catch (thrown) {
    const cause = toError(thrown);
    const why = cause instanceof SyntaxError ? 'is not valid JSON' : "can't be read";
    throw new ConfigError(`LIMITS_FILE ${path} ${why}: ${cause.message}`, { cause });
  }
}

/**
 * The limits and prices of every tier: the file's, and the defaults where it says nothing.
 * @throws ConfigError that names each wrong place in the file.
 */
export async function loadLimits(path?: string): Promise<LimitsTable> {
  if (path === undefined) return toLimitsTable(LimitsFileSchema.parse({}));
  const parsed = LimitsFileSchema.safeParse(await readJson(path));
  if (parsed.success) return toLimitsTable(parsed.data);
  const lines = parsed.error.issues.map((issue) =>
    `${issue.path.join('.')} ${issue.message}`.trim(),
  );
  throw new ConfigError([`LIMITS_FILE ${path} is wrong:`, ...lines].join('\n  '));
}
