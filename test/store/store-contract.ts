import { randomBytes } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { slotAt } from '../../src/domain/statistics-slots.js';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { createLogger } from '../../src/logger.js';
import { createAccounts } from '../../src/store/accounts.js';
import { createAudiences } from '../../src/store/user-book/audiences.js';
import { createAnswerStops } from '../../src/store/answer-stops.js';
import { createBookIntake } from '../../src/store/user-book/book-intake.js';
import { createCampaignPeople } from '../../src/store/broadcast/campaign-people.js';
import { createCampaigns } from '../../src/store/broadcast/campaigns.js';
import type { RedisClient } from '../../src/store/connection.js';
import { createFloodBuckets } from '../../src/store/flood-buckets.js';
import { createFloodNews, type FloodNews } from '../../src/store/flood-news.js';
import { createImageHistory } from '../../src/store/image-history.js';
import { createImageTasks } from '../../src/store/image-tasks.js';
import type { Keys } from '../../src/store/keys.js';
import { createKeyVault } from '../../src/store/key-vault.js';
import { createLedgers } from '../../src/store/ledger.js';
import { createLease } from '../../src/store/lease.js';
import { createMembershipCache } from '../../src/store/membership-cache.js';
import { createPendingRequests } from '../../src/store/pending-requests.js';
import { createQuestionLine } from '../../src/store/question-line.js';
import { createQuestions } from '../../src/store/questions.js';
import { createRateLimitStorage } from '../../src/store/rate-limit-storage.js';
import { createRecipes } from '../../src/store/recipes.js';
import { createStatistics } from '../../src/store/statistics/statistics.js';
import { createSupportMessages } from '../../src/store/support-messages.js';
import { createSupportThreads } from '../../src/store/support-threads.js';
import { createTalkTurns } from '../../src/store/talk-turns.js';
import { createTalks } from '../../src/store/talks.js';
import { createUpdateGate } from '../../src/store/update-gate.js';
import { createUpdateState } from '../../src/store/update-state.js';
import { createUserBook } from '../../src/store/user-book/user-book.js';
import { createUsage } from '../../src/store/usage.js';
import { aTurn, SETTINGS } from '../helpers/talks.js';

export interface ContractServer {
  redis: RedisClient;
  /** A second connection, as another process has one. */
  other: RedisClient;
  keys: Keys;
}

/** What the whole store needs of a server, once through; for servers other than the test run's. */
export function describeStoreContract(serverOf: () => ContractServer): void {
  describe('the update gate', () => {
    it('lets one of a hundred in, brings the state and writes it back', async () => {
      const { redis, other, keys } = serverOf();
      const state = createUpdateState({ redis, keys });
      const sessions = state.storage<number>('session');
      await sessions.write('1', 1);
      const stateKeys = [keys.state('session', '1'), keys.state('conversation', '1')];
      const gates = [redis, other].map((client) => createUpdateGate({ redis: client, keys }));
      const request = { updateId: '7', sequenceId: '1', stateKeys };
      const entries = await Promise.all(
        Array.from({ length: 50 }, () => gates.map((gate) => gate.enter(request))).flat(),
      );
      const [pass, ...more] = entries.flatMap((entry) =>
        entry.status === 'entered' ? [entry.pass] : [],
      );
      expect(more).toEqual([]);
      if (pass === undefined) throw new Error('nobody entered');
      state.begin(pass);
      expect(await sessions.read('1')).toBe(1);
      await sessions.write('1', 2);
      expect(await pass.extend()).toBe(true);
      expect(await pass.leave({ writes: state.end(pass), done: true })).toBe(true);
      expect(await sessions.read('1')).toBe(2);
      const again = await Promise.all(gates.map((gate) => gate.enter(request)));
      expect(again).toEqual([{ status: 'done' }, { status: 'done' }]);
    });
  });

  describe('accounts and usage', () => {
    it('make one key for a hundred calls and admit exactly the limit', async () => {
      const { redis, other, keys } = serverOf();
      const vault = createKeyVault(randomBytes(32));
      const both = [redis, other].map((client) => ({
        accounts: createAccounts({ redis: client, keys, vault }),
        usage: createUsage({ redis: client, keys, limits: DEFAULT_LIMITS }),
      }));
      const [here] = both;
      if (here === undefined) throw new Error('no connection');
      const issued = await Promise.all(
        Array.from({ length: 50 }, () => both.map(({ accounts }) => accounts.issueKey(42))).flat(),
      );
      const issuedKeys = new Set(issued.map(({ key }) => key));
      expect(issuedKeys.size).toBe(1);
      for (const key of issuedKeys)
        expect(await here.accounts.ownerOf(key)).toMatchObject({ userId: 42 });

      const charge = { userId: 42, category: 'image', chargeId: 'paid' } as const;
      expect(await here.usage.reserve(charge)).toMatchObject({ outcome: 'admitted' });
      const admissions = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          both.map(({ usage }, side) =>
            usage.admit({ ...charge, requestId: `${index}-${side}`, chargeId: 'unknown' }),
          ),
        ).flat(),
      );
      const limit = DEFAULT_LIMITS.free.image?.requests ?? 0;
      expect(admissions.filter(({ outcome }) => outcome === 'admitted')).toHaveLength(limit - 1);
      expect(await here.usage.admit({ ...charge, requestId: 'job' })).toMatchObject({
        outcome: 'admitted',
      });
      await here.usage.release(charge);
      expect((await here.usage.peek(42)).categories.image.used).toBe(limit - 1);

      expect(await here.accounts.suspend(42)).toBe('suspended');
      expect(await here.accounts.grantTier(42, 'tier2', undefined)).toMatchObject({
        tier: 'tier2',
        keyStatus: 'suspended',
      });
      expect(await here.usage.admit({ ...charge, requestId: 'late' })).toEqual({
        outcome: 'suspended',
      });
    });

    it('give one trial to a hundred claims, and warn once near the limit', async () => {
      const { redis, other, keys } = serverOf();
      const vault = createKeyVault(randomBytes(32));
      const both = [redis, other].map((client) => ({
        accounts: createAccounts({ redis: client, keys, vault }),
        usage: createUsage({ redis: client, keys, limits: DEFAULT_LIMITS }),
      }));
      const decisions = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          both.map(({ usage }, side) =>
            usage.reserveAll({
              ...{ userId: 43, category: 'image', canWarn: true },
              chargeIds: [`${index}-${side}`],
            }),
          ),
        ).flat(),
      );
      expect(decisions.filter((each) => each.outcome === 'admitted' && each.warn)).toHaveLength(1);

      const claims = await Promise.all(
        Array.from({ length: 50 }, () =>
          both.map(({ accounts }) => accounts.claimTrial(43)),
        ).flat(),
      );
      expect(claims.filter(({ outcome }) => outcome === 'claimed')).toHaveLength(1);
      expect((await both[0]?.usage.peek(43))?.tier).toBe('tier1');
    });
  });

  describe('talks and their questions', () => {
    const place = { chatId: -100, threadId: 7, userId: 42 };

    it('keep each turn once, in a line that branches, and leave nothing open when removed', async () => {
      const { redis, other, keys } = serverOf();
      const talks = createTalks({ redis, keys });
      const [turns, elsewhere] = [redis, other].map((client) =>
        createTalkTurns({ redis: client, keys }),
      );
      if (turns === undefined || elsewhere === undefined) throw new Error('no connection');
      const { id: talkId } = await talks.begin(42, SETTINGS, { keep: true, place });
      const ref = { ownerId: 42, talkId };
      const group = { chatId: place.chatId };
      for (const turn of [aTurn('t1', null, group), aTurn('t2', 't1', group)]) {
        const outcomes = await Promise.all([
          turns.addTurn(ref, turn),
          elsewhere.addTurn(ref, turn),
        ]);
        expect(outcomes.toSorted()).toEqual(['added', 'known']);
      }
      expect(await turns.summarise({ ...ref, turnId: 't1' }, 'They met.')).toBe(true);
      await turns.addTurn(ref, aTurn('t3', 't1', group));
      expect(await turns.recentTurns(ref, 10)).toMatchObject({
        summary: 'They met.',
        turns: [{ id: 't3' }],
      });
      expect(await turns.branchFrom({ ...ref, turnId: 't2' })).toBe(true);
      const { answer } = aTurn('t2', 't1');
      expect(await turns.changeAnswer({ ...ref, turnId: 't2' }, answer)).toBe(true);
      const all: string[] = [];
      for await (const { turn } of turns.allTurns(ref)) all.push(turn.id);
      expect(all).toEqual(['t1', 't2', 't3']);
      expect(await turns.turnOfMessage(place.chatId, 4)).toMatchObject({ ...ref, turnId: 't1' });
      expect(await talks.openTalk(place)).toMatchObject({ tipId: 't2', title: 'question t1' });
      expect(await talks.rename(ref, 'Talk')).toBe(true);
      expect(await talks.list(42, { offset: 0, limit: 5 })).toMatchObject({ total: 1 });
      await talks.remove(ref);
      expect(await talks.openTalk(place)).toBeUndefined();
      await talks.begin(42, SETTINGS, { keep: false });
      expect(await talks.removeAll(42)).toBe(1);
    });

    it('answer one question at a time, in whichever process it was asked', async () => {
      const { redis, other, keys } = serverOf();
      const [line, elsewhere] = [redis, other].map((client) =>
        createQuestionLine({ redis: client, keys }),
      );
      if (line === undefined || elsewhere === undefined) throw new Error('no connection');
      const questions = ['a', 'b', 'c'].map((jobId) => ({ jobId, payload: '{}' }));
      const joined = await Promise.all(
        questions.map((question, index) => (index === 1 ? elsewhere : line).join(place, question)),
      );
      expect(joined.filter((outcome) => 'next' in outcome)).toHaveLength(1);
      const [first, second, third] = await elsewhere.list(place);
      if (first === undefined || second === undefined) throw new Error('the line is too short');
      expect(await line.renew(place, first.jobId)).toBe(true);
      expect(await line.cancel(place, second.jobId)).toBe('cancelled');
      expect(await line.leave(place, first.jobId)).toEqual(third);
    });

    it('grow in one process until another one seals them, and are known when they are over', async () => {
      const { redis, other, keys } = serverOf();
      const questions = createQuestions({ redis, keys });
      const elsewhere = createQuestions({ redis: other, keys });
      await questions.put('answer-7', 'job', { mayGrow: true });
      expect(await elsewhere.append('answer-7', { messageId: 2, text: 'two' })).toBe(true);
      expect(await elsewhere.seal('answer-7')).toEqual({ job: 'job', pieces: ['two'] });
      expect(await questions.append('answer-7', { messageId: 3, text: 'three' })).toBe(false);
      await elsewhere.end('answer-7', 'paid');
      expect(await questions.put('answer-7', 'job', { mayGrow: true })).toBe('paid');
    });

    it('tell another process of a stop, also by the draft', async () => {
      const { redis, other, keys } = serverOf();
      const heard = vi.fn();
      const stopListening = await createAnswerStops({ redis: other, keys }).onStop(heard);
      const stops = createAnswerStops({ redis, keys });
      await stops.nameDraft({ chatId: 42, draftId: 7 }, 'chat-1');
      expect(await stops.jobOfDraft({ chatId: 42, draftId: 7 })).toBe('chat-1');
      await stops.stop('chat-1');
      await vi.waitFor(() => {
        expect(heard).toHaveBeenCalledWith('chat-1');
      });
      expect(await stops.isStopped('chat-1')).toBe(true);
      await stopListening();
    });
  });

  describe('the smaller stores', () => {
    it('keep a lease, a counter, a membership, a request and a recipe', async () => {
      const { redis, other, keys } = serverOf();
      const lease = { key: keys.pollerLease, ttlMs: 10_000 };
      const holder = createLease({ ...lease, redis });
      expect(await holder.acquire()).toBe(true);
      expect(await createLease({ ...lease, redis: other }).acquire()).toBe(false);
      expect(await holder.renew()).toBe(true);
      await holder.release();

      const counter = createRateLimitStorage({ redis, keys, windowMs: 10_000 });
      expect([await counter.incr('R1'), await counter.incr('R1')]).toEqual([1, 2]);
      expect(await redis.pttl(keys.rateLimit('R1'))).toBeGreaterThan(0);

      const memberships = createMembershipCache({ redis, keys });
      const news = { membership: 'member', atMs: 1_000 } as const;
      expect(await memberships.learn('@news', 42, news)).toEqual(news);
      expect((await memberships.read(42)).of('@news')).toEqual(news);

      const pending = createPendingRequests({ redis, keys });
      await pending.save(42, { update: { update_id: 1 } });
      expect(await pending.load(42)).toEqual({ update: { update_id: 1 } });

      const parameters = {
        ...{ model: 'm', prompt: 'p', steps: 1, width: 64, height: 64, cfgScale: 7 },
        loras: {},
      };
      const recipes = createRecipes({ redis, keys });
      const recipe = { kind: 'image', ownerId: 42, parameters, createdAtMs: 1 } as const;
      const recipeId = await recipes.save(recipe);
      expect(await recipes.load(recipeId)).toEqual(recipe);
      await recipes.removeAll(42);
      expect(await recipes.load(recipeId)).toBeUndefined();
      const history = createImageHistory({ redis, keys });
      await history.add(1, 'one');
      await history.add(1, 'two');
      await history.remove(1, 'one');
      expect(await history.list(1)).toEqual(['two']);
    });

    it('tell another process of a cancel', async () => {
      const { redis, other, keys } = serverOf();
      const heard = vi.fn();
      const stop = await createImageTasks({ redis: other, keys }).onCancel(heard);
      const tasks = createImageTasks({ redis, keys });
      await tasks.markCancelled('image-1');
      await tasks.publishCancel('image-1');
      await vi.waitFor(() => {
        expect(heard).toHaveBeenCalledWith('image-1');
      });
      expect(await tasks.isCancelled('image-1')).toBe(true);
      await stop();
    });
  });

  describe('support threads', () => {
    it('take words of both sides at once, are closed once, and know their messages', async () => {
      const { redis, other, keys } = serverOf();
      const [here, there] = [redis, other].map((client) =>
        createSupportThreads({ redis: client, keys }),
      );
      const entry = { name: 'Ann', username: undefined, messageId: 7, topic: undefined };
      await here?.enter(41, entry);
      await Promise.all([
        here?.enter(41, { ...entry, messageId: 8 }),
        there?.addCard(41, { adminId: 9, messageId: 5 }),
        there?.count(41),
      ]);
      expect(await there?.load(41)).toMatchObject({
        lastMessageId: 8,
        cards: new Map([[9, 5]]),
      });
      const closed = await Promise.all([here?.close(41, 'Olga'), there?.close(41, 'Ivan')]);
      expect(closed.filter(Boolean)).toHaveLength(1);
      const place = { chatId: 9, messageId: 5 };
      const message = { personId: 41, side: 'admin' as const, copies: [] };
      await createSupportMessages({ redis, keys }).save(place, message);
      expect(await createSupportMessages({ redis: other, keys }).find(place)).toEqual(message);
    });
  });

  describe('the user book', () => {
    it('is written by both, found by name, and walked through by either, each person once', async () => {
      const { redis, other, keys } = serverOf();
      const [here, there] = [redis, other].map((client) => createUserBook({ redis: client, keys }));
      const ids = Array.from({ length: 300 }, (_, at) => 5_000 + at);
      await here?.note(ids.map((userId) => ({ userId, username: `Name_${userId}` })));
      expect(await there?.note([{ userId: 5_000, username: 'another' }])).toBe(0);
      expect((await here?.findByUsername('@Another'))?.userId).toBe(5_000);
      expect(await here?.findByUsername('name_5000')).toBeUndefined();
      await there?.markUnreachable(5_001, 'blocked');
      await there?.mute(5_002, 'news', true);
      const met: number[] = [];
      const pages = createAudiences({ redis: other, keys }).pages({ category: 'news' });
      for await (const page of pages) met.push(...page);
      expect(met.sort((a, b) => a - b)).toEqual([5_000, ...ids.slice(3)]);
    });

    it('takes in whom earlier versions met, on whichever server they lie', async () => {
      const { redis, keys } = serverOf();
      const ids = Array.from({ length: 100 }, (_, at) => 9_000 + at);
      const people = createUpdateState({ redis, keys }).storage<object>('person');
      await Promise.all(ids.map((userId) => people.write(String(userId), {})));
      const logger = createLogger({ level: 'silent' });
      for (;;) {
        const intake = createBookIntake({ redis, keys, logger, stepKeys: 20 });
        if ((await intake.takePage()).isLast) break;
      }
      const book = createUserBook({ redis, keys });
      const entries = await Promise.all(ids.map((userId) => book.load(userId)));
      expect(entries.filter((entry) => entry !== undefined)).toHaveLength(100);
    });
  });

  describe('ledgers', () => {
    it('write a line once, grant what it pays for, and know who paid', async () => {
      const { redis, other, keys } = serverOf();
      const accounts = createAccounts({ redis, keys, vault: createKeyVault(randomBytes(32)) });
      await accounts.issueKey(31);
      const line = {
        kind: 'payment',
        chargeId: 'charge-31',
        tier: 'tier1',
        stars: 500,
        paidAtMs: Date.now(),
        untilMs: Date.now() + 86_400_000,
      } as const;
      const ledgers = [redis, other].map((client) => createLedgers({ redis: client, keys }));
      const written = await Promise.all(ledgers.map((each) => each.write(31, line)));
      expect(written.filter(({ isNew }) => isNew)).toHaveLength(1);
      expect(written.filter(({ isToTell }) => isToTell)).toHaveLength(1);
      expect(await accounts.load(31)).toMatchObject({ tier: 'tier1', tierSource: 'paid' });
      await ledgers[0]?.write(31, { kind: 'refund', chargeId: 'charge-31', atMs: Date.now() });
      expect(await accounts.load(31)).toMatchObject({ tier: 'free' });
      expect(await ledgers[1]?.payerOf('charge-31')).toBe(31);
    });
  });

  describe('statistics', () => {
    it('of two processes are added up, a batch that comes again once', async () => {
      const { redis, other, keys } = serverOf();
      const [here, there] = [redis, other].map((client) =>
        createStatistics({ redis: client, keys }),
      );
      const atMs = Date.parse('2026-11-22T07:30:00Z');
      const day = slotAt('day', atMs);
      const batch = {
        ...{ number: 1, atMs, counts: new Map([['new', 2]]) },
        ...{ peaks: new Map([['peak:image', 3]]), people: new Set([1, 2]) },
      };
      await here?.add({ ...batch, processId: 'a' });
      await there?.add({ ...batch, processId: 'b', people: new Set([2, 3]) });
      await there?.add({ ...batch, processId: 'a' });
      const line = { id: 'payment:c', direction: 'earned', stars: 5, atMs } as const;
      await Promise.all([here?.countStars(line), there?.countStars(line)]);
      expect(await here?.load([day, slotAt('hour', atMs)])).toEqual([
        { new: 4, 'peak:image': 3, 'stars:earned': 5 },
        { new: 4, 'peak:image': 3 },
      ]);
      expect(await there?.countPeople([day, slotAt('hour', atMs)])).toBe(3);
    });
  });

  describe('flood limits', () => {
    it('are heard by the other process, found by a later one, and leave one budget to both', async () => {
      const { redis, other, keys } = serverOf();
      const heard: FloodNews[] = [];
      const stop = await createFloodNews({ redis: other, keys }).listen({
        onNews: (news) => heard.push(news),
        onListening: () => undefined,
      });
      const news = createFloodNews({ redis, keys });
      await news.keepPause({ target: '-7', waitMs: 60_000 });
      await vi.waitFor(() => {
        expect(heard).toEqual([{ type: 'pause', target: '-7', waitMs: 60_000 }]);
      });
      await stop();
      expect(await createFloodNews({ redis: other, keys }).loadPauses()).toMatchObject([
        { target: '-7' },
      ]);
      const bucketOf = () => ({ capacity: 3, perSecond: 0.001, reserve: 0 });
      const [here, there] = [redis, other].map((client) =>
        createFloodBuckets({ redis: client, keys, bucketOf }),
      );
      await here?.spend('-7', 'message', 2);
      expect(await there?.take('-7', 'message')).toBe(0);
      expect(await here?.take('-7', 'message')).toBeGreaterThan(0);
    });
  });

  describe('a broadcast', () => {
    it('reaches each once, by whichever connection, and corrects what became of them', async () => {
      const { redis, other, keys } = serverOf();
      const campaigns = createCampaigns({ redis, keys });
      const people = createCampaignPeople({ redis, keys });
      const plan = {
        content: {
          fromChatId: -1,
          parts: [{ messageId: 1, kind: 'text' as const }],
          hasMute: false,
        },
        audience: { category: 'news' as const },
        isPaid: false,
      };
      const { id } = await campaigns.create(plan, 9);
      await campaigns.transition(id, 'counting', { by: 9 });
      const open = async () => {
        const campaign = await campaigns.load(id);
        const run = campaign && (await people.open(campaign));
        if (!run) throw new Error('the run was not let in');
        return run.ticket;
      };
      const first = await open();
      await people.write(first, 0, [{ userId: 1 }, { userId: 2 }, { userId: 3 }]);
      await people.endCounting(first, 3);
      const claim = await people.claim(first, 1, { most: 2 });
      const later = createCampaignPeople({ redis: other, keys });
      const second = await open();
      const rest = await later.claim(second, 1, { most: 2 });
      if (claim.type !== 'claimed' || rest.type !== 'claimed') throw new Error('not claimed');
      expect(rest.people).toEqual([{ userId: 3, place: 2, tries: 0 }]);
      const [one] = claim.people;
      if (one === undefined) throw new Error('nobody was claimed');
      const sent = { type: 'sent', messageIds: [4] } as const;
      await people.settle(first, [{ person: one, outcome: sent }]);
      await later.settle(second, [
        { person: { place: 2 }, outcome: { type: 'failed', code: 'server' } },
      ]);
      expect(await later.claim(second, 2, { most: 2 })).toEqual({ type: 'finished' });
      expect(await campaigns.progress(id)).toMatchObject({ sent: 1, failed: 1, uncertain: 1 });

      await campaigns.beginPass(id, { kind: 'resend', whom: 'failed' }, { by: 9 });
      const again = await open();
      await people.write(again, 0, [{ userId: 3, origin: 2 }]);
      await people.endCounting(again, 1);
      const last = await people.claim(again, 1, { most: 5 });
      if (last.type !== 'claimed') throw new Error('not claimed');
      await people.settle(
        again,
        last.people.map((person) => ({ person, outcome: sent })),
      );
      expect(await campaigns.progress(id, 1)).toMatchObject({ sent: 2, failed: 0, uncertain: 1 });
      await people.hold(1_000);
      expect(await people.claim(again, 2, { most: 1 })).toMatchObject({ type: 'held' });
    });
  });
}
