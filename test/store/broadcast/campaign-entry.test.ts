import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAILURE_CODES, type RecipientOutcome } from '../../../src/domain/campaign.js';
import { StoreError } from '../../../src/errors.js';
import {
  packEntry,
  packOutcome,
  unpackEntry,
  unpackOutcome,
} from '../../../src/store/broadcast/campaign-entry.js';

const messageIds = fc.array(fc.integer({ min: 1, max: 2 ** 31 }), { maxLength: 10 });
const userId = fc.integer({ min: 1, max: 2 ** 52 });

describe('a recipient', () => {
  it('comes back as it was written', () => {
    const entry = fc.record({ userId, origin: fc.nat(), messageIds }, { requiredKeys: ['userId'] });
    fc.assert(
      fc.property(entry, (person) => {
        const packed = packEntry(person);
        expect(packed).not.toContain(',');
        expect(unpackEntry(packed)).toEqual(person);
      }),
    );
  });

  it('that nobody has written is no recipient', () => {
    for (const packed of ['', 'x', '1@', '1;2'])
      expect(() => unpackEntry(packed)).toThrow(StoreError);
  });
});

describe('an outcome', () => {
  it('comes back as it was written', () => {
    const outcome = fc.oneof<fc.Arbitrary<RecipientOutcome>[]>(
      fc.record({ type: fc.constant('sent'), messageIds }),
      fc.record({ type: fc.constant('blocked') }),
      fc.record({ type: fc.constant('failed'), code: fc.constantFrom(...FAILURE_CODES) }),
      fc.record({ type: fc.constant('deferred'), tries: fc.nat({ max: 9 }) }),
      fc.record({ type: fc.constant('uncertain') }),
    );
    fc.assert(
      fc.property(outcome, (each) => {
        expect(unpackOutcome(packOutcome(each))).toEqual(each);
      }),
    );
  });

  it('of an album of ten stays below what Redis keeps compact', () => {
    const album = Array.from({ length: 10 }, (_, index) => 2_000_000_000 + 9 * index);
    expect(packOutcome({ type: 'sent', messageIds: album }).length).toBeLessThanOrEqual(64);
  });

  it('of a later version is a failure, and no failure of this one', () => {
    expect(unpackOutcome('fsomething-new')).toEqual({ type: 'failed', code: 'rejected' });
    expect(() => unpackOutcome('?')).toThrow(StoreError);
  });
});
