import { describe, expect, it } from 'vitest';
import {
  isPaidFor,
  isRenewing,
  type Ledger,
  type Payment,
  subscriptionsOf,
} from '../../src/domain/ledger.js';

const DAY_MS = 86_400_000;
const NOW_MS = 1_800_000_000_000;

function payment(chargeId: string, day: number, fields: Partial<Payment> = {}): Payment {
  const paidAtMs = NOW_MS + day * DAY_MS;
  const untilMs = paidAtMs + 30 * DAY_MS;
  const kind = 'payment' as const;
  return {
    kind,
    chargeId,
    tier: 'tier1',
    stars: 500,
    paidAtMs,
    untilMs,
    isRefunded: false,
    ...fields,
  };
}

function ledgerOf(payments: Payment[], rest: Partial<Ledger> = {}): Ledger {
  return { payments, refunded: new Set(), news: {}, stopped: new Set(), ...rest };
}

describe('the subscriptions of a ledger', () => {
  it('are named by their first payment, and end with their last', () => {
    const ledger = ledgerOf([
      payment('a', -40),
      payment('b', -10, { kind: 'renewal' }),
      payment('c', -5, { tier: 'tier2', stars: 1_000 }),
    ]);
    expect(subscriptionsOf(ledger, NOW_MS)).toMatchObject([
      { chargeId: 'a', tier: 'tier1', untilMs: NOW_MS + 20 * DAY_MS, renewal: 'on' },
      { chargeId: 'c', tier: 'tier2', stars: 1_000, renewal: 'on' },
    ]);
  });

  it('are two of one tier where it was begun twice, and a renewal is the later one’s', () => {
    const ledger = ledgerOf([
      payment('a', -20),
      payment('b', -10),
      payment('c', -1, { kind: 'renewal' }),
    ]);
    const untils = subscriptionsOf(ledger, NOW_MS).map(({ chargeId, untilMs }) => [
      chargeId,
      (untilMs - NOW_MS) / DAY_MS,
    ]);
    expect(untils).toEqual([
      ['a', 10],
      ['b', 29],
    ]);
  });

  it('go on for a day after their end, because a renewal may come late, and not longer', () => {
    const [late] = subscriptionsOf(ledgerOf([payment('a', -30.5)]), NOW_MS);
    expect(late && isRenewing(late)).toBe(true);
    expect(late && isPaidFor(late, NOW_MS)).toBe(false);
    expect(subscriptionsOf(ledgerOf([payment('a', -31)]), NOW_MS)).toEqual([]);
  });

  it('leave out what was paid once, and what is not sold here', () => {
    const bare = { kind: 'payment', stars: 500, paidAtMs: NOW_MS, isRefunded: false } as const;
    const once = { ...bare, chargeId: 'a', tier: 'tier1' } as const;
    const unknown = { ...bare, chargeId: 'b', untilMs: NOW_MS + DAY_MS };
    expect(subscriptionsOf(ledgerOf([once, unknown]), NOW_MS)).toEqual([]);
  });

  it.each([
    ['canceled', 'canceled', false],
    ['failed', 'failed', true],
    ['active', 'on', true],
  ] as const)('follow the last news: %s', (news, renewal, renews) => {
    const told = { tier1: { renewal: news, atMs: NOW_MS } };
    const [one] = subscriptionsOf(ledgerOf([payment('a', -1)], { news: told }), NOW_MS);
    expect(one?.renewal).toBe(renewal);
    expect(one && isRenewing(one)).toBe(renews);
  });

  it('take no notice of news from before the last payment, nor of another tier’s', () => {
    const news = {
      tier1: { renewal: 'failed', atMs: NOW_MS - 2 * DAY_MS },
      tier2: { renewal: 'canceled', atMs: NOW_MS },
    } as const;
    const [one] = subscriptionsOf(ledgerOf([payment('a', -1)], { news }), NOW_MS);
    expect(one?.renewal).toBe('on');
  });

  it('say what the bot has stopped, and whose last payment was given back', () => {
    const payments = [payment('a', -2), payment('b', -1, { isRefunded: true })];
    const found = subscriptionsOf(ledgerOf(payments, { stopped: new Set(['a']) }), NOW_MS);
    expect(found.map(({ renewal, isRefunded }) => [renewal, isRefunded])).toEqual([
      ['stopped', false],
      ['on', true],
    ]);
  });
});
