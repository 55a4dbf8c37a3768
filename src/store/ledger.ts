import { z } from 'zod';
import {
  type Ledger,
  type LedgerLine,
  type Payment,
  RENEWAL_NEWS,
  type RenewalNews,
} from '../domain/ledger.js';
import { PAID_TIERS, type PaidTier } from '../domain/premium.js';
import { StoreError } from '../errors.js';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import type { Keys } from './keys.js';
import { WRITE_LEDGER_LINE } from './ledger-scripts.js';
import { runScript } from './scripts.js';
import { storeCall } from './store-call.js';

export interface WrittenLine {
  /** False: the same line was there already. */
  isNew: boolean;
  /**
   * The caller is to tell people of it and then to call `markTold`. Nobody else is told so for some
   * seconds, so that two who write the same line don't both speak; who dies before that is replaced.
   */
  isToTell: boolean;
  /** The ends of what is paid for now. */
  paidUntilMs: Readonly<Partial<Record<PaidTier, number>>>;
}

/**
 * What people have paid and got back, for ever. From all the lines of a person follows what is paid
 * until when, and each line written brings their account up to date with that, in the same breath.
 * @throws StoreError from each of these
 */
export interface Ledgers {
  /** Idempotent: of one charge each kind of line is written once. The person must have an account. */
  write(userId: number, line: LedgerLine): Promise<WrittenLine>;
  /** That people were told of a line, so that an update which comes again is silent. */
  markTold(userId: number, line: LedgerLine): Promise<void>;
  load(userId: number): Promise<Ledger>;
  /** Who paid; undefined for a charge that was never seen. */
  payerOf(chargeId: string): Promise<number | undefined>;
  /** What Telegram told of the tier's subscription; the last word counts. */
  noteNews(userId: number, tier: PaidTier, renewal: RenewalNews): Promise<void>;
  /** Whether the bot has ended the renewals of the subscription that began with this charge. */
  markStopped(userId: number, chargeId: string, isStopped: boolean): Promise<void>;
}

const timeMs = z.number().int();

const PaymentSchema = z.object({
  tier: z.enum(PAID_TIERS).exactOptional(),
  stars: z.number().int(),
  paidAtMs: timeMs,
  untilMs: timeMs.exactOptional(),
});
const NewsSchema = z.object({ renewal: z.enum(RENEWAL_NEWS), atMs: timeMs });
const WrittenSchema = z.tuple([z.number(), z.number(), timeMs, timeMs]);

/** `<kind>:<charge id>`, of a line and of what else is kept of a charge. */
function fieldOf({ kind, chargeId }: Pick<LedgerLine, 'kind' | 'chargeId'>): string {
  return `${kind}:${chargeId}`;
}

/** What a line says besides its name. */
function contentOf(line: LedgerLine): object {
  if (line.kind === 'refund') return { atMs: line.atMs };
  const { tier, stars, paidAtMs, untilMs } = line;
  return { ...(tier && { tier }), stars, paidAtMs, ...(untilMs !== undefined && { untilMs }) };
}

function splitField(field: string): [kind: string, rest: string] {
  const end = field.indexOf(':');
  return [field.slice(0, end), field.slice(end + 1)];
}

function isPaymentKind(kind: string): kind is Payment['kind'] {
  return kind === 'payment' || kind === 'renewal';
}

/** Telegram tells only seconds: of one, the first payment stands before renewals, tier 1 before tier 2. */
function tieOf({ kind, tier, chargeId }: Payment): string {
  return [kind, tier ?? '', chargeId].join(' ');
}

/** In the order paid, and the same every time. */
function byAge(one: Payment, other: Payment): number {
  return one.paidAtMs - other.paidAtMs || (tieOf(one) < tieOf(other) ? -1 : 1);
}

function toLedger(key: string, fields: Record<string, string>): Ledger {
  const payments: Payment[] = [];
  const refunded = new Set<string>();
  const news: Ledger['news'] = {};
  const stopped = new Set<string>();
  for (const [field, value] of Object.entries(fields)) {
    const [kind, rest] = splitField(field);
    if (isPaymentKind(kind)) {
      const isRefunded = fieldOf({ kind: 'refund', chargeId: rest }) in fields;
      const content = fromEnvelope(key, value, PaymentSchema);
      payments.push({ kind, chargeId: rest, ...content, isRefunded });
    } else if (kind === 'refund') {
      refunded.add(rest);
    } else if (kind === 'news') {
      const tier = PAID_TIERS.find((known) => known === rest);
      if (tier) Object.assign(news, { [tier]: fromEnvelope(key, value, NewsSchema) });
    } else if (kind === 'stopped') {
      stopped.add(rest);
    }
  }
  return { payments: payments.sort(byAge), refunded, news, stopped };
}

export interface LedgersDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

export function createLedgers({ redis, keys, now = Date.now }: LedgersDeps): Ledgers {
  return {
    async write(userId, line) {
      // The look-up lies in a slot of its own and comes first: no line is ever without it.
      await storeCall('note who paid', () => redis.set(keys.chargePayer(line.chargeId), userId));
      const reply = await runScript(
        redis,
        WRITE_LEDGER_LINE,
        [keys.account(userId), keys.ledger(userId)],
        [fieldOf(line), toEnvelope(contentOf(line))],
      );
      const written = WrittenSchema.safeParse(reply);
      if (!written.success) {
        throw new StoreError('store_corrupt', 'A ledger script replied with something unknown');
      }
      const [isNew, isToTell, tier1, tier2] = written.data;
      const paidUntilMs = { ...(tier1 > 0 && { tier1 }), ...(tier2 > 0 && { tier2 }) };
      return { isNew: isNew === 1, isToTell: isToTell === 1, paidUntilMs };
    },

    async markTold(userId, line) {
      await storeCall('mark a line as told', () =>
        redis.hset(keys.ledger(userId), `told:${fieldOf(line)}`, 'done'),
      );
    },

    async load(userId) {
      const key = keys.ledger(userId);
      return toLedger(key, await storeCall('load a ledger', () => redis.hgetall(key)));
    },

    async payerOf(chargeId) {
      const payer = await storeCall('find who paid', () => redis.get(keys.chargePayer(chargeId)));
      return payer === null ? undefined : Number(payer);
    },

    async noteNews(userId, tier, renewal) {
      await storeCall('note the news of a subscription', () =>
        redis.hset(keys.ledger(userId), `news:${tier}`, toEnvelope({ renewal, atMs: now() })),
      );
    },

    async markStopped(userId, chargeId, isStopped) {
      const [key, field] = [keys.ledger(userId), `stopped:${chargeId}`];
      await storeCall('mark a subscription', () =>
        isStopped ? redis.hset(key, field, '1') : redis.hdel(key, field),
      );
    },
  };
}
