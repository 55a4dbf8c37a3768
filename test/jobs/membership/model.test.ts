import fc from 'fast-check';
import { type Api, GrammyError, HttpError } from 'grammy';
import type { ChatMemberUpdated } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppContext } from '../../../src/bot/context.js';
import { createGateFeature } from '../../../src/bot/features/gate/index.js';
import { createMembershipGate } from '../../../src/bot/membership-gate.js';
import {
  FRESH_FOR_MS,
  type KnownMembership,
  newerMembership,
  RECHECK_AFTER_MS,
} from '../../../src/domain/membership.js';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.js';
import { toError } from '../../../src/errors.js';
import { createAdmissionDesk } from '../../../src/gateway/admission.js';
import { GatewayError } from '../../../src/gateway/errors.js';
import { createKeyRecheck } from '../../../src/jobs/membership/key-recheck.js';
import { createKeyFollower } from '../../../src/notices/key-follower.js';
import { createMembershipLookup } from '../../../src/telegram/membership.js';
import { captureLog } from '../../helpers/captured-log.js';

/**
 * Joining, leaving, events in any order, lost and doubled ones, and an API that answers, is slow,
 * fails, has had enough or can't see into the channel, at random; against what is really so.
 *
 * - Who is in is never refused, whatever fails: only in the seconds for which "left" is taken for
 *   granted, which nobody has to wait out who presses the button.
 * - Who has left keeps access for no longer than the stated bound, counted while Telegram answers.
 * - An event that was overtaken takes no key away while Telegram answers.
 * - In the end the key says what is so.
 */

const USER = 7;
const CHANNEL = '@news';
const SECOND = 1_000;
const MINUTE = 60_000;

type Api5 = 'answers' | 'slow' | 'fails' | 'flood' | 'blind';

type Step =
  | { type: 'join' | 'leave' | 'use' | 'message' | 'sweep' | 'tap' }
  /** An event comes: any of those under way, and perhaps again later. */
  | { type: 'event'; which: number; again: boolean }
  | { type: 'lose'; which: number }
  | { type: 'api'; mode: Api5 }
  | { type: 'wait'; ms: number };

/** What each call of a step takes of the test's time: longer than the deadline of a look-up. */
const STEP_MS = 3 * SECOND;
/** A "left" that was learnt before they joined, and the step in which it is found out. */
const IN_TOLERANCE_MS = FRESH_FOR_MS.left + STEP_MS;
/** What the API's mode leaves behind: the longest is that an owner is not asked for again. */
const AFTERMATH_MS = 70 * SECOND;

function refusal(code: number, description: string, retryAfter?: number): GrammyError {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  const error = { ok: false as const, error_code: code, description, ...parameters };
  return new GrammyError('Call failed!', error, 'getChatMember', {});
}

function later<T>(ms: number, value: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        resolve(value());
      } catch (thrown) {
        reject(toError(thrown));
      }
    }, ms);
  });
}

function fail(error: Error): never {
  throw error;
}

/** The real parts around a store and a Telegram of the test's own. */
function createSystem(world: { isMember: boolean; mode: Api5 }) {
  const { logger } = captureLog();
  const user = { id: USER, is_bot: false, first_name: 'Ann' };
  const getChatMember: Api['getChatMember'] = () => {
    // What was so when it was asked, however late it arrives.
    const { isMember, mode } = world;
    const member = { status: isMember ? 'member' : 'left', user } as const;
    switch (mode) {
      case 'answers':
        return later(150, () => member);
      case 'slow':
        return later(5 * SECOND, () => member);
      case 'fails':
        return later(50, () => fail(new HttpError('no answer', new Error('reset'))));
      case 'flood':
        return later(50, () => fail(refusal(429, 'Too Many Requests', 20)));
      case 'blind':
        return later(50, () => fail(refusal(400, 'Bad Request: member list is inaccessible')));
    }
  };
  let known: KnownMembership | undefined;
  let keyStatus: 'active' | 'suspended' = 'active';
  const silently = () => Promise.resolve();
  const lookup = createMembershipLookup({
    api: { getChatMember },
    cache: {
      read: () => Promise.resolve({ nowMs: Date.now(), of: () => known }),
      learn(_channel, _userId, news) {
        known = newerMembership(known, news, Date.now());
        return Promise.resolve(known);
      },
    },
    ...{ channels: [CHANNEL], adminIds: [] },
    watch: { failed: silently, worked: silently },
    logger,
    now: () => Date.now(),
  });
  const gateChannels = {
    describe: () => Promise.resolve({ title: undefined, url: undefined }),
    find: () => CHANNEL,
  };
  const keyFollower = createKeyFollower({
    accounts: {
      suspend() {
        if (keyStatus !== 'active') return Promise.resolve(undefined);
        return Promise.resolve((keyStatus = 'suspended'));
      },
      renew() {
        if (keyStatus !== 'suspended') return Promise.resolve(undefined);
        return Promise.resolve((keyStatus = 'active'));
      },
    },
    notices: { tell: () => Promise.resolve(undefined) },
    channels: gateChannels,
    logger,
  });
  const owners = createKeyRecheck({ lookup, follower: keyFollower, logger, now: () => Date.now() });
  const counted = {
    tier: 'free',
    limit: null,
    remaining: null,
    resetAtMs: 0,
    warn: false,
  } as const;
  const desk = createAdmissionDesk({
    usage: {
      admit: ({ evenSuspended = false }) =>
        Promise.resolve(
          keyStatus === 'active' || evenSuspended
            ? { outcome: 'admitted', ...counted }
            : { outcome: 'suspended' },
        ),
      release: silently,
      isReserved: () => Promise.resolve(false),
    },
    ...{ owners, limits: DEFAULT_LIMITS, logger },
  });
  const pending = {
    save: silently,
    load: () => Promise.resolve(undefined),
    clear: silently,
  };
  const gate = createMembershipGate({
    config: {
      channels: [CHANNEL],
      adminIds: [],
      apiUrl: '',
      hasStaging: false,
      keyRotation: false,
    },
    ...{ membership: lookup, gateChannels, keyFollower, pending },
  });
  const { events } = createGateFeature({
    ...{ membership: lookup, gateChannels, keyFollower, pending, gate },
    accounts: { load: () => Promise.resolve(undefined) } as never,
    gateAlerts: { cantInvite: silently },
    followUp: () => undefined,
  });

  return {
    keyStatus: () => keyStatus,
    async use(): Promise<boolean> {
      const request = {
        ...{ userId: USER, requestId: 'r', keyHash: '' },
        ...{ category: 'image' as const, chargeId: undefined },
      };
      const reply = { headers: () => reply } as never;
      try {
        await desk.admitted(request, reply, silently);
        return true;
      } catch (thrown) {
        if (thrown instanceof GatewayError && thrown.code === 'not_subscribed') return false;
        throw thrown;
      }
    },
    message: () => gate.admits(USER),
    /** What the button "I've joined" finds out. */
    tap: async () => (await lookup.look(USER, { fresh: true })).membership !== 'left',
    async sweep(): Promise<void> {
      await keyFollower.settle(USER, await lookup.look(USER));
    },
    async hear(status: 'member' | 'left', date: number): Promise<void> {
      const chat = { id: -1001, type: 'channel', title: 'News' } as const;
      const chatMember: ChatMemberUpdated = {
        ...{ chat, from: user, date },
        old_chat_member: { status: status === 'left' ? 'member' : 'left', user },
        new_chat_member: { status, user },
      };
      const ctx: Partial<AppContext> = { chatMember, update: { update_id: 1 } };
      await events(ctx as AppContext, silently);
    },
  };
}

/** Lets time pass until the work is done, and no less than a step's. */
async function inStep<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(STEP_MS);
  return work;
}

async function run(steps: readonly Step[]): Promise<void> {
  const world: { isMember: boolean; mode: Api5 } = { isMember: true, mode: 'answers' };
  const system = createSystem(world);
  let underWay: { status: 'member' | 'left'; date: number }[] = [];
  let changedAtMs = Date.now() - MINUTE;
  let answersSinceMs = Date.now() - MINUTE;
  /** The first use of the key after they left, while Telegram answers. */
  let countsFromMs: number | undefined;

  function change(isMember: boolean): void {
    if (world.isMember === isMember) return;
    world.isMember = isMember;
    changedAtMs = Date.now();
    countsFromMs = undefined;
    const status = isMember ? 'member' : 'left';
    underWay.push({ status, date: Math.floor(Date.now() / SECOND) });
  }

  /** @param boundMs how long who has left may go on in this place */
  function judge(place: string, isAdmitted: boolean, atMs: number, boundMs: number): void {
    if (world.isMember) {
      if (atMs - changedAtMs > IN_TOLERANCE_MS) expect(isAdmitted, `${place}: a member`).toBe(true);
      return;
    }
    const fromMs = Math.max(changedAtMs, answersSinceMs);
    if (world.mode !== 'answers') return;
    const sinceMs = place === 'gateway' ? (countsFromMs ??= atMs) : fromMs;
    if (atMs - sinceMs > boundMs + AFTERMATH_MS) {
      expect(isAdmitted, `${place}: who has left`).toBe(false);
    }
  }

  async function take(step: Step): Promise<void> {
    const atMs = Date.now();
    switch (step.type) {
      case 'join':
      case 'leave':
        change(step.type === 'join');
        return;
      case 'event':
      case 'lose': {
        const event = underWay[step.which % Math.max(underWay.length, 1)];
        if (event === undefined) return;
        if (step.type === 'lose' || !step.again) underWay = underWay.filter((e) => e !== event);
        if (step.type === 'lose') return;
        const before = system.keyStatus();
        await inStep(system.hear(event.status, event.date));
        const isSettled = world.isMember && atMs - changedAtMs > IN_TOLERANCE_MS;
        const isTold = world.mode === 'answers' && atMs - answersSinceMs > AFTERMATH_MS;
        if (isSettled && isTold && before === 'active') {
          expect(system.keyStatus(), 'an event that was overtaken').toBe('active');
        }
        return;
      }
      case 'api':
        if (step.mode !== world.mode) countsFromMs = undefined;
        if (step.mode === 'answers' && world.mode !== 'answers') answersSinceMs = Date.now();
        world.mode = step.mode;
        return;
      case 'wait':
        await vi.advanceTimersByTimeAsync(step.ms);
        return;
      case 'sweep':
        await inStep(system.sweep());
        return;
      case 'use':
        judge('gateway', await inStep(system.use()), atMs, RECHECK_AFTER_MS);
        return;
      case 'message':
        judge('bot', await inStep(system.message()), atMs, FRESH_FOR_MS.member);
        return;
      case 'tap':
        // The button never says "I can't see you" to somebody who is there.
        if (world.isMember) expect(await inStep(system.tap())).toBe(true);
        return;
    }
  }

  for (const step of steps) await take(step);
  world.mode = 'answers';
  // Whatever was known for sure has become old, and whatever was under way has arrived.
  await vi.advanceTimersByTimeAsync(FRESH_FOR_MS.member + AFTERMATH_MS);
  await inStep(system.sweep());
  expect(system.keyStatus(), 'in the end').toBe(world.isMember ? 'active' : 'suspended');
}

const which = fc.nat({ max: 5 });
const STEPS: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom({ type: 'join' as const }, { type: 'leave' as const }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      { type: 'use' as const },
      { type: 'message' as const },
      { type: 'tap' as const },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('event' as const), which, again: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('lose' as const), which }) },
  { weight: 1, arbitrary: fc.constant({ type: 'sweep' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('api' as const),
      mode: fc.constantFrom<Api5>('answers', 'answers', 'slow', 'fails', 'flood', 'blind'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('wait' as const),
      ms: fc.constantFrom(
        300,
        SECOND,
        9 * SECOND,
        30 * SECOND,
        5 * MINUTE,
        16 * MINUTE,
        90 * MINUTE,
      ),
    }),
  },
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('membership under random failure', () => {
  it('refuses nobody who is in, and lets nobody in who left longer than stated', async () => {
    await fc.assert(fc.asyncProperty(fc.array(STEPS, { maxLength: 40 }), run), { numRuns: 300 });
  });

  it.each<[string, Step[]]>([
    [
      'a leaving that nobody told, with the key in use',
      [
        { type: 'use' },
        { type: 'leave' },
        { type: 'lose', which: 0 },
        { type: 'use' },
        { type: 'wait', ms: 16 * MINUTE },
        { type: 'use' },
        { type: 'wait', ms: 2 * MINUTE },
        { type: 'use' },
      ],
    ],
    [
      'a leaving and a coming back that are told the wrong way round',
      [
        { type: 'leave' },
        { type: 'wait', ms: 5 * MINUTE },
        { type: 'join' },
        { type: 'event', which: 1, again: false },
        { type: 'event', which: 0, again: false },
        { type: 'wait', ms: 9 * SECOND },
        { type: 'use' },
        { type: 'message' },
      ],
    ],
    [
      'a leaving that is told when it is long over',
      [
        { type: 'leave' },
        { type: 'join' },
        { type: 'wait', ms: 30 * SECOND },
        { type: 'event', which: 0, again: true },
        { type: 'event', which: 0, again: false },
        { type: 'use' },
      ],
    ],
    [
      'a coming back that nobody told while Telegram is away',
      [
        { type: 'leave' },
        { type: 'event', which: 0, again: false },
        { type: 'api', mode: 'fails' },
        { type: 'join' },
        { type: 'lose', which: 0 },
        { type: 'wait', ms: 30 * SECOND },
        { type: 'use' },
        { type: 'message' },
      ],
    ],
  ])('holds for %s', async (_what, steps) => {
    await run(steps);
  });
});
