import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  offeredTiers,
  packOffer,
  PAID_TIERS,
  parseOffer,
  type Payer,
  refusalOf,
  toStarPrices,
} from '../../src/domain/premium.js';

const PRICES = { tier1: 500, tier2: 1_000 };
const NOBODY: Payer = { isBanned: false, paidTiers: [] };

const anOffer = fc.record({
  tier: fc.constantFrom(...PAID_TIERS),
  stars: fc.integer({ min: 1, max: 10_000 }),
  // Bot API: ids of people have at most 52 significant bits.
  userId: fc.integer({ min: 1, max: 2 ** 52 }),
});

describe('what an invoice is for', () => {
  it('comes back as it was packed, in the 128 bytes that Telegram gives', () => {
    fc.assert(
      fc.property(anOffer, (offer) => {
        const payload = packOffer(offer);
        expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(128);
        expect(parseOffer(payload)).toEqual(offer);
      }),
    );
  });

  it('is nothing to whatever else a payload may be', () => {
    for (const payload of ['', 'premium', 'premium:v1:free:0:1', 'premium:v2:tier1:500:1']) {
      expect(parseOffer(payload)).toBeUndefined();
    }
    expect(parseOffer(`${packOffer({ tier: 'tier1', stars: 1, userId: 1 })}\n`)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => parseOffer(text) === undefined));
  });
});

describe('a payment that is about to be made', () => {
  it('may go through only at the offered price, whatever else it says', () => {
    fc.assert(
      fc.property(
        anOffer,
        fc.integer(),
        fc.constantFrom('XTR', 'USD'),
        (offer, amount, currency) => {
          const refusal = refusalOf(
            { payload: packOffer(offer), currency, amount },
            NOBODY,
            PRICES,
          );
          const isRight =
            currency === 'XTR' && amount === offer.stars && amount === PRICES[offer.tier];
          expect(refusal).toBe(isRight ? undefined : 'not-offered');
        },
      ),
    );
  });

  it('is not offered where nothing is sold', () => {
    const free = { tier1: 0, tier2: 0 };
    const checkout = { payload: 'premium:v1:tier1:0:1', currency: 'XTR', amount: 0 };
    expect(refusalOf(checkout, NOBODY, free)).toBe('not-offered');
    expect(offeredTiers(free)).toEqual([]);
  });

  it.each([
    ['banned', 'tier1', { isBanned: true, paidTiers: [] }],
    ['subscribed', 'tier1', { isBanned: false, paidTiers: ['tier1'] }],
    ['covered', 'tier1', { isBanned: false, paidTiers: ['tier2'] }],
    [undefined, 'tier2', { isBanned: false, paidTiers: ['tier1'] }],
  ] as const)('is %s for %s', (refusal, tier, payer) => {
    const payload = packOffer({ tier, stars: PRICES[tier], userId: 1 });
    const checkout = { payload, currency: 'XTR', amount: PRICES[tier] };
    expect(refusalOf(checkout, payer, PRICES)).toBe(refusal);
  });
});

it('prices in Stars stay within what Telegram takes', () => {
  expect(toStarPrices({ free: 0, tier1: 9.99, tier2: 5_000 })).toEqual({
    tier1: 500,
    tier2: 10_000,
  });
});
