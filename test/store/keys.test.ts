import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeys, STATE_KINDS, TTL_SECONDS } from '../../src/store/keys.js';

const keys = createKeys('vc');

describe('the keys one script touches together', () => {
  it('share the slot of a private chat and its person', () => {
    const inGroup = { chatId: -100123, threadId: 7, userId: 42 };
    const together = [
      keys.updateMark('42', '1000'),
      keys.updateLock('42'),
      keys.state('session', '42'),
      keys.state('conversation', '42'),
      keys.state('person', '42'),
      keys.account(42),
      keys.ledger(42),
      keys.usageWindow(42, 'image'),
      keys.charge(42, 'image', 'charge-1'),
      keys.memberships(42),
      keys.pendingRequest(42),
      keys.talks(42),
      keys.talk(42, 'a'),
      keys.talkTurns(42, 'a'),
      keys.talkOrder(42, 'a'),
      keys.talkOpen(inGroup),
      keys.questionLine(inGroup),
      keys.questionPayloads(inGroup),
      keys.questionLease(inGroup),
    ];
    for (const key of together) expect(key.startsWith(keys.slotPrefix('42'))).toBe(true);
  });

  it('share the slot of a group, with each member and topic a state of its own', () => {
    const session = keys.state('session', '-100123:7:42');
    for (const key of [session, keys.updateLock('-100123')]) {
      expect(key.startsWith(keys.slotPrefix('-100123'))).toBe(true);
    }
    expect(session).not.toBe(keys.state('session', '-100123:7:43'));
    expect(session).not.toBe(keys.state('session', '-100123:0:42'));
  });

  it('are never the same for two different purposes', () => {
    const id = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(id, id, (one, two) => {
        fc.pre(one !== two);
        for (const kind of STATE_KINDS) {
          expect(keys.state(kind, `${one}:0:${two}`)).not.toBe(keys.state(kind, `${one}`));
          expect(keys.state(kind, `${one}`)).not.toBe(keys.state(kind, `${two}`));
        }
      }),
    );
  });
});

describe('stateTtlSeconds', () => {
  it.each([
    ['session', TTL_SECONDS.session],
    ['conversation', TTL_SECONDS.conversation],
    ['person', undefined],
  ] as const)('of %s is %s', (kind, ttlSeconds) => {
    expect(keys.stateTtlSeconds(keys.state(kind, '42'))).toBe(ttlSeconds);
    expect(keys.stateTtlSeconds(keys.state(kind, '-100:0:42'))).toBe(ttlSeconds);
  });
});
