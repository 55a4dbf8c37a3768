import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/domain/ledger.js';
import type { PaidTier } from '../../src/domain/premium.js';
import { createAccounts } from '../../src/store/accounts.js';
import { createKeyVault } from '../../src/store/key-vault.js';
import { createLedgers, type Ledgers } from '../../src/store/ledger.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

const DAY_MS = 86_400_000;
const MONTH_DAYS = 30;
const NOW_MS = 1_800_000_000_000;

let test: TestRedis;
let ledgers: Ledgers;
let lastUserId = 100;

beforeEach(async () => {
  test = await createTestRedis();
  ledgers = createLedgers({ ...test, now: () => NOW_MS });
  return () => test.close();
});

async function newPerson(): Promise<number> {
  const userId = ++lastUserId;
  const accounts = createAccounts({ ...test, vault: createKeyVault(randomBytes(32)) });
  await accounts.issueKey(userId);
  return userId;
}

/** Paid on a day, counted from now, for a month. */
function month(chargeId: string, tier: PaidTier, day: number, kind = 'payment' as const) {
  const paidAtMs = NOW_MS + day * DAY_MS;
  return { kind, chargeId, tier, stars: 500, paidAtMs, untilMs: paidAtMs + MONTH_DAYS * DAY_MS };
}

function refund(chargeId: string): LedgerLine {
  return { kind: 'refund', chargeId, atMs: NOW_MS };
}

/** The ends of what is paid for, in days from now. */
async function paidUntil(userId: number): Promise<Record<PaidTier, number | undefined>> {
  const [tier1, tier2] = await test.redis.hmget(
    test.keys.account(userId),
    'paidTier1UntilMs',
    'paidTier2UntilMs',
  );
  const days = (ms: string | null | undefined) =>
    ms == null ? undefined : (Number(ms) - NOW_MS) / DAY_MS;
  return { tier1: days(tier1), tier2: days(tier2) };
}

async function writeAll(userId: number, lines: readonly LedgerLine[]): Promise<void> {
  for (const line of lines) await ledgers.write(userId, line);
}

describe('what is paid until when', () => {
  it('adds up months that were paid before the one before them was over', async () => {
    const userId = await newPerson();
    await writeAll(userId, [month('a', 'tier1', 0), month('b', 'tier1', 10)]);
    expect(await paidUntil(userId)).toEqual({ tier1: 60, tier2: undefined });
  });

  it('begins with the payment where nothing was left', async () => {
    const userId = await newPerson();
    await writeAll(userId, [month('a', 'tier2', 0), month('b', 'tier2', 50)]);
    expect(await paidUntil(userId)).toEqual({ tier1: undefined, tier2: 80 });
  });

  it('lets the days of tier 1 stand still while tier 2 runs', async () => {
    const userId = await newPerson();
    await writeAll(userId, [month('low', 'tier1', 0), month('high', 'tier2', 10)]);
    expect(await paidUntil(userId)).toEqual({ tier1: 60, tier2: 40 });
  });

  it('begins tier 1 behind a tier 2 that is still running', async () => {
    const userId = await newPerson();
    await writeAll(userId, [month('high', 'tier2', 0), month('low', 'tier1', 10)]);
    expect(await paidUntil(userId)).toEqual({ tier1: 60, tier2: 30 });
  });

  it('is never less than what Telegram says', async () => {
    const userId = await newPerson();
    const untilMs = NOW_MS + 31 * DAY_MS;
    await writeAll(userId, [{ ...month('a', 'tier1', 0), untilMs }]);
    expect(await paidUntil(userId)).toEqual({ tier1: 31, tier2: undefined });
  });

  it('forgets a month that was given back, and only that one', async () => {
    const userId = await newPerson();
    const [first, second] = [month('a', 'tier1', 0), month('b', 'tier1', 30)];
    await writeAll(userId, [first, second, refund('b')]);
    expect(await paidUntil(userId)).toEqual({ tier1: 30, tier2: undefined });
    await writeAll(userId, [refund('a')]);
    expect(await paidUntil(userId)).toEqual({ tier1: undefined, tier2: undefined });
  });

  it('takes no notice of a payment for something that is not sold', async () => {
    const userId = await newPerson();
    await writeAll(userId, [{ kind: 'payment', chargeId: 'x', stars: 7, paidAtMs: NOW_MS }]);
    expect(await paidUntil(userId)).toEqual({ tier1: undefined, tier2: undefined });
    expect((await ledgers.load(userId)).payments).toHaveLength(1);
  });

  /** Day by day: the highest tier there is time of is used up, and only that one. */
  function liveThrough(lines: readonly ReturnType<typeof month>[], refunded: ReadonlySet<string>) {
    const left = { tier1: 0, tier2: 0 };
    const until: Record<PaidTier, number | undefined> = { tier1: undefined, tier2: undefined };
    for (let day = 0; day < 1_000; day += 1) {
      for (const { chargeId, tier, paidAtMs } of lines) {
        const isToday = paidAtMs === NOW_MS + day * DAY_MS;
        if (isToday && !refunded.has(chargeId)) left[tier] += MONTH_DAYS;
      }
      const used = left.tier2 > 0 ? 'tier2' : 'tier1';
      if (left[used] === 0) continue;
      left[used] -= 1;
      until[used] = day + 1;
    }
    return until;
  }

  it('is what somebody has who uses up each day they paid for, in whatever order it is told', async () => {
    const payments = fc.uniqueArray(
      fc.record({
        chargeId: fc.stringMatching(/^[a-zA-Z0-9:_-]{1,8}$/),
        tier: fc.constantFrom<PaidTier>('tier1', 'tier2'),
        day: fc.nat(200),
        isRenewal: fc.boolean(),
        isRefunded: fc.boolean(),
      }),
      { selector: ({ chargeId }) => chargeId, maxLength: 8 },
    );
    const history = payments.chain((paid) => {
      const lines = paid.map(({ chargeId, tier, day, isRenewal }) => ({
        ...month(chargeId, tier, day),
        kind: isRenewal ? ('renewal' as const) : ('payment' as const),
      }));
      const refunded = paid.filter(({ isRefunded }) => isRefunded).map(({ chargeId }) => chargeId);
      const all: LedgerLine[] = [...lines, ...refunded.map(refund)];
      // Everything is told once or twice, in any order.
      return fc
        .shuffledSubarray([...all, ...all], { minLength: all.length * 2 })
        .map((told) => ({ lines, refunded: new Set(refunded), told, lineCount: all.length }));
    });
    await fc.assert(
      fc.asyncProperty(history, async ({ lines, refunded, told, lineCount }) => {
        const userId = await newPerson();
        const written = [];
        for (const line of told) written.push(await ledgers.write(userId, line));
        expect(written.filter(({ isNew }) => isNew)).toHaveLength(lineCount);
        const fields = await test.redis.hkeys(test.keys.ledger(userId));
        expect(fields.filter((field) => !field.startsWith('told:'))).toHaveLength(lineCount);
        const asMonths = lines.map((line) => ({ ...line, kind: 'payment' as const }));
        expect(await paidUntil(userId)).toEqual(liveThrough(asMonths, refunded));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a ledger', () => {
  it('writes each line once, of a hundred at the same time', async () => {
    const userId = await newPerson();
    const elsewhere = createLedgers({ ...test, redis: test.connect() });
    const written = await Promise.all(
      Array.from({ length: 50 }, () =>
        [ledgers, elsewhere].map((each) => each.write(userId, month('a', 'tier1', 0))),
      ).flat(),
    );
    expect(written.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await paidUntil(userId)).toEqual({ tier1: 30, tier2: undefined });
  });

  it('keeps a refund that comes before its payment', async () => {
    const userId = await newPerson();
    await writeAll(userId, [refund('a'), month('a', 'tier1', 0)]);
    expect(await paidUntil(userId)).toEqual({ tier1: undefined, tier2: undefined });
    const [payment] = (await ledgers.load(userId)).payments;
    expect(payment).toEqual({ ...month('a', 'tier1', 0), isRefunded: true });
  });

  it('keeps the oldest payment first, and what is known of renewals', async () => {
    const userId = await newPerson();
    await writeAll(userId, [
      { ...month('b', 'tier1', 30), kind: 'renewal' },
      month('a', 'tier1', 0),
    ]);
    await ledgers.noteNews(userId, 'tier1', 'failed');
    await ledgers.noteNews(userId, 'tier1', 'canceled');
    await ledgers.markStopped(userId, 'a', true);
    await ledgers.markStopped(userId, 'b', true);
    await ledgers.markStopped(userId, 'b', false);
    const ledger = await ledgers.load(userId);
    expect(ledger.payments.map(({ chargeId }) => chargeId)).toEqual(['a', 'b']);
    expect(ledger.news).toEqual({ tier1: { renewal: 'canceled', atMs: NOW_MS } });
    expect([...ledger.stopped]).toEqual(['a']);
  });

  it('lets one tell of a line, and knows who paid', async () => {
    const userId = await newPerson();
    const line = month('a', 'tier1', 0);
    expect(await ledgers.write(userId, line)).toEqual({
      isNew: true,
      isToTell: true,
      paidUntilMs: { tier1: line.untilMs },
    });
    expect(await ledgers.write(userId, line)).toMatchObject({ isNew: false, isToTell: false });
    // Whoever was to tell has died meanwhile.
    await test.redis.hset(test.keys.ledger(userId), 'told:payment:a', '1');
    expect(await ledgers.write(userId, line)).toMatchObject({ isNew: false, isToTell: true });
    await ledgers.markTold(userId, line);
    expect(await ledgers.write(userId, line)).toMatchObject({ isNew: false, isToTell: false });
    expect(await ledgers.write(userId, refund('a'))).toEqual({
      isNew: true,
      isToTell: true,
      paidUntilMs: {},
    });
    expect(await ledgers.payerOf('a')).toBe(userId);
    expect(await ledgers.payerOf('b')).toBeUndefined();
  });

  it('says so when what it holds is unreadable', async () => {
    const userId = await newPerson();
    await test.redis.hset(test.keys.ledger(userId), 'payment:a', 'v0 tier1');
    await expect(ledgers.load(userId)).rejects.toMatchObject({ code: 'store_corrupt' });
  });
});
