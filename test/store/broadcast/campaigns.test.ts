import { beforeEach, describe, expect, it } from 'vitest';
import type { RecipientOutcome } from '../../../src/domain/campaign.js';
import {
  type CampaignPeople,
  type Claim,
  createCampaignPeople,
  type OpenedRun,
  type RunTicket,
} from '../../../src/store/broadcast/campaign-people.js';
import type { Campaign, CampaignPlan } from '../../../src/store/broadcast/campaign-record.js';
import { type Campaigns, createCampaigns } from '../../../src/store/broadcast/campaigns.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';

const OLGA = 9;
const IVAN = 10;

const PLAN: CampaignPlan = {
  content: { fromChatId: -100, parts: [{ messageId: 7, kind: 'text', text: 'Hi' }], hasMute: true },
  audience: { category: 'news' },
  isPaid: false,
};

let test: TestRedis;
let campaigns: Campaigns;
let people: CampaignPeople;

beforeEach(async () => {
  test = await createTestRedis();
  campaigns = createCampaigns(test);
  people = createCampaignPeople(test);
  return () => test.close();
});

async function present(id: string): Promise<Campaign> {
  const campaign = await campaigns.load(id);
  if (campaign === undefined) throw new Error('no campaign');
  return campaign;
}

async function open(id: string): Promise<OpenedRun> {
  const run = await people.open(await present(id));
  if (run === undefined) throw new Error('the run was not let in');
  return run;
}

/** A campaign to so many people, whose ids are their places plus one. */
async function running(count: number): Promise<{ id: string; ticket: RunTicket }> {
  const { id } = await campaigns.create(PLAN, OLGA);
  await campaigns.transition(id, 'counting', { by: OLGA });
  const { ticket } = await open(id);
  const all = Array.from({ length: count }, (_, place) => ({ userId: place + 1 }));
  await people.write(ticket, 0, all);
  await people.endCounting(ticket, count);
  return { id, ticket };
}

function placesOf(claim: Claim): number[] {
  if (claim.type !== 'claimed') throw new Error(`not claimed: ${claim.type}`);
  return claim.people.map(({ place }) => place);
}

async function settleAll(
  ticket: RunTicket,
  claim: Claim,
  outcome: RecipientOutcome | { type: 'returned' },
): Promise<void> {
  if (claim.type !== 'claimed') throw new Error(`not claimed: ${claim.type}`);
  await people.settle(
    ticket,
    claim.people.map((person) => ({ person, outcome })),
  );
}

async function outcomesOf(id: string): Promise<string[]> {
  const types: string[] = [];
  for await (const page of campaigns.outcomes(id)) {
    types.push(...page.map(({ outcome }) => outcome.type));
  }
  return types;
}

const SENT: RecipientOutcome = { type: 'sent', messageIds: [5] };

describe('a campaign', () => {
  it('is a draft that can be changed until it is sent', async () => {
    const draft = await campaigns.create(PLAN, OLGA);
    expect(draft).toMatchObject({ ...PLAN, state: 'draft', createdBy: OLGA, pass: { number: 1 } });
    const audience = { category: 'offers', languages: ['de'] } as const;
    expect(await campaigns.changePlan(draft.id, { audience })).toMatchObject({
      audience,
      content: PLAN.content,
    });
    await campaigns.transition(draft.id, 'counting', { by: OLGA });
    expect(await campaigns.changePlan(draft.id, { isPaid: true })).toBeUndefined();
    expect(await campaigns.discard(draft.id)).toBe(false);
    expect(await present(draft.id)).toMatchObject({ audience, isPaid: false });
  });

  it('that is discarded is gone from the list', async () => {
    const draft = await campaigns.create(PLAN, OLGA);
    const other = await campaigns.create(PLAN, OLGA);
    expect(await campaigns.discard(draft.id)).toBe(true);
    expect((await campaigns.list(10)).map(({ id }) => id)).toEqual([other.id]);
    expect(await campaigns.load(draft.id)).toBeUndefined();
  });

  it('is sent by the first of two admins, and the other one is told by whom', async () => {
    const { id } = await campaigns.create(PLAN, OLGA);
    const [first, second] = await Promise.all(
      [OLGA, IVAN].map((by) => campaigns.transition(id, 'counting', { by })),
    );
    expect(first).toMatchObject({ ok: true, campaign: { state: 'counting', run: 1 } });
    expect(second).toMatchObject({ ok: false, campaign: { changedBy: OLGA, run: 1 } });
    // Whoever presses twice has succeeded, and starts nothing twice.
    const again = await campaigns.transition(id, 'counting', { by: OLGA });
    expect(again).toMatchObject({ ok: true, campaign: { run: 1 } });
  });

  it('is found by its post once it is more than a draft', async () => {
    const sent = await campaigns.create(PLAN, OLGA);
    await campaigns.create(PLAN, IVAN);
    expect(await campaigns.findByPost(-100, 7)).toBeUndefined();
    await campaigns.transition(sent.id, 'scheduled', { by: OLGA, atMs: 5_000 });
    expect(await campaigns.findByPost(-100, 7)).toMatchObject({
      id: sent.id,
      scheduledForMs: 5_000,
    });
    expect(await campaigns.findByPost(-100, 8)).toBeUndefined();
  });

  it('goes on counting when it is resumed before its recipients were written down', async () => {
    const { id } = await campaigns.create(PLAN, OLGA);
    await campaigns.transition(id, 'counting', { by: OLGA });
    const { ticket } = await open(id);
    await people.write(ticket, 0, [{ userId: 1 }]);
    await campaigns.transition(id, 'paused', { by: OLGA });
    expect(await people.write(ticket, 0, [{ userId: 1 }])).toBe(false);
    const resumed = await campaigns.transition(id, 'running', { by: OLGA });
    expect(resumed.campaign).toMatchObject({ state: 'counting', run: 2 });
    expect((await open(id)).task).toBe('counting');
    expect(await campaigns.progress(id)).toMatchObject({ total: 0 });
  });

  it('that is paused is not sent anew by a late press of Send', async () => {
    const { id } = await running(2);
    await campaigns.transition(id, 'paused', { by: OLGA });
    expect(await campaigns.transition(id, 'counting', { by: IVAN })).toMatchObject({
      ok: false,
      campaign: { state: 'paused', changedBy: OLGA },
    });
  });

  it('says why it paused until somebody resumes it', async () => {
    const { id } = await running(1);
    await campaigns.transition(id, 'paused', { by: 0, trouble: 'post-gone' });
    expect(await present(id)).toMatchObject({ state: 'paused', trouble: 'post-gone' });
    await campaigns.transition(id, 'running', { by: OLGA });
    expect((await present(id)).trouble).toBeUndefined();
  });

  it('for nobody is finished when nobody was found', async () => {
    const { id, ticket } = await running(0);
    expect(await present(id)).toMatchObject({ state: 'finished' });
    expect(await people.claim(ticket, 1, { most: 10 })).toEqual({ type: 'finished' });
    expect(await campaigns.progress(id)).toMatchObject({ total: 0, left: 0 });
  });
});

describe('the recipients of a campaign', () => {
  it('are those of the last count, when one was given up in the middle', async () => {
    const { id } = await campaigns.create(PLAN, OLGA);
    await campaigns.transition(id, 'counting', { by: OLGA });
    const killed = await open(id);
    const many = Array.from({ length: 350 }, (_, index) => ({ userId: 1_000 + index }));
    await people.write(killed.ticket, 0, many);
    const { ticket } = await open(id);
    expect(await people.write(killed.ticket, 0, many)).toBe(false);
    await people.write(ticket, 0, [{ userId: 1 }, { userId: 2 }]);
    expect(await people.endCounting(killed.ticket, 350)).toBeUndefined();
    expect(await people.endCounting(ticket, 2)).toBe('running');
    expect(await outcomesOf(id)).toEqual(['waiting', 'waiting']);
    expect(await test.redis.keys(`${test.keys.campaignPeople(id, 1, '')}*`)).toHaveLength(1);
  });

  it('are each claimed once, and the campaign finishes when all are settled', async () => {
    const { id, ticket } = await running(250);
    const seen: number[] = [];
    for (let number = 1; ; number += 1) {
      const claim = await people.claim(ticket, number, { most: 60 });
      if (claim.type === 'finished') break;
      seen.push(...placesOf(claim));
      await settleAll(ticket, claim, SENT);
    }
    expect(seen).toEqual(Array.from({ length: 250 }, (_, place) => place));
    expect(await present(id)).toMatchObject({ state: 'finished', changedBy: 0 });
    expect(await campaigns.progress(id)).toMatchObject({ total: 250, sent: 250, left: 0 });
    expect((await campaigns.perMinute(id)).reduce((sum, each) => sum + each, 0)).toBe(250);
  });

  it('are the same when the reply to a claim was lost and it is asked for again', async () => {
    const { ticket } = await running(10);
    const claim = await people.claim(ticket, 1, { most: 4 });
    expect(await people.claim(ticket, 1, { most: 4 })).toEqual(claim);
    expect(placesOf(await people.claim(ticket, 2, { most: 4 }))).toEqual([4, 5, 6, 7]);
  });

  it('are settled once, however often it is said', async () => {
    const { id, ticket } = await running(2);
    const claim = await people.claim(ticket, 1, { most: 1 });
    await settleAll(ticket, claim, SENT);
    await settleAll(ticket, claim, SENT);
    await settleAll(ticket, claim, { type: 'blocked' });
    expect(await campaigns.progress(id)).toMatchObject({ sent: 1, blocked: 0, left: 1 });
  });

  it('are not claimed while the campaign is paused, and go on where it was', async () => {
    const { id, ticket } = await running(4);
    await settleAll(ticket, await people.claim(ticket, 1, { most: 2 }), SENT);
    await campaigns.transition(id, 'paused', { by: OLGA });
    expect(await people.claim(ticket, 2, { most: 2 })).toEqual({ type: 'over' });
    await campaigns.transition(id, 'running', { by: OLGA });
    const resumed = await open(id);
    expect(await people.claim(ticket, 2, { most: 2 })).toEqual({ type: 'over' });
    expect(placesOf(await people.claim(resumed.ticket, 1, { most: 5 }))).toEqual([2, 3]);
  });

  it('whom a killed process was calling are uncertain, and never claimed again', async () => {
    const { id, ticket } = await running(5);
    await people.claim(ticket, 1, { most: 2 });
    const next = await open(id);
    expect(placesOf(await people.claim(next.ticket, 1, { most: 9 }))).toEqual([2, 3, 4]);
    expect(await campaigns.progress(id)).toMatchObject({ uncertain: 2, left: 3 });
  });

  it('called uncertain turn into the truth when the old process does live', async () => {
    const { id, ticket } = await running(2);
    const claim = await people.claim(ticket, 1, { most: 2 });
    await open(id);
    await settleAll(ticket, claim, SENT);
    await settleAll(ticket, claim, SENT);
    expect(await campaigns.progress(id)).toMatchObject({ uncertain: 0, sent: 2, left: 0 });
    expect(await outcomesOf(id)).toEqual(['sent', 'sent']);
  });

  it('are not called twice by a run whose Redis has forgotten its last moments', async () => {
    const { id, ticket } = await running(10);
    const claim = await people.claim(ticket, 1, { most: 6 });
    const [cursor, ledger] = [test.keys.campaignPass(id, 1), test.keys.campaignLedger(id, 1, 0)];
    // What was written last is gone after a power cut; claims of before are still there.
    await test.redis.del(test.keys.campaignFlight(id, 1));
    await test.redis.hset(cursor, 'cursor', 2);
    await test.redis.hset(ledger, 0, 's1', 1, 's1');
    await test.redis.hset(cursor, 'sent', 2);
    const next = await people.claim(ticket, 2, { most: 6, reached: 6 });
    expect(placesOf(next)).toEqual([6, 7, 8, 9]);
    expect(await campaigns.progress(id)).toMatchObject({ sent: 2, uncertain: 4, left: 4 });
    // Whoever called them knows better.
    await settleAll(ticket, claim, SENT);
    expect(await campaigns.progress(id)).toMatchObject({ sent: 6, uncertain: 0, left: 4 });
  });

  it('who are refused for now come again when it is time, before those who wait', async () => {
    const { id, ticket } = await running(3);
    const claim = await people.claim(ticket, 1, { most: 1 });
    if (claim.type !== 'claimed') throw new Error('not claimed');
    const settled = claim.people.map((person) => ({
      person,
      outcome: { type: 'deferred', tries: 3 } as const,
    }));
    await people.settle(ticket, settled);
    expect(await campaigns.progress(id)).toMatchObject({ deferred: 1, left: 3 });
    expect(await people.claim(ticket, 2, { most: 2 })).toMatchObject({
      people: [
        { place: 0, tries: 3 },
        { place: 1, tries: 0 },
      ],
    });
  });

  it('who are to come later are waited for', async () => {
    const { ticket } = await running(1);
    const claim = await people.claim(ticket, 1, { most: 1 });
    expect(await people.claim(ticket, 2, { most: 1 })).toEqual({ type: 'idle', waitMs: undefined });
    if (claim.type !== 'claimed') throw new Error('not claimed');
    const settled = claim.people.map((person) => ({
      person,
      outcome: { type: 'returned' } as const,
      retryInMs: 60_000,
    }));
    await people.settle(ticket, settled);
    const idle = await people.claim(ticket, 3, { most: 1 });
    expect(idle).toMatchObject({ type: 'idle' });
    expect(idle.type === 'idle' && idle.waitMs).toBeGreaterThan(50_000);
  });

  it('are all kept waiting while Telegram wants quiet, which never gets shorter', async () => {
    const { id, ticket } = await running(1);
    await people.hold(30_000);
    await people.hold(1_000);
    const claim = await people.claim(ticket, 1, { most: 1 });
    expect(claim.type === 'held' && claim.waitMs).toBeGreaterThan(20_000);
    expect((await campaigns.progress(id))?.pausedUntilMs).toBeGreaterThan(Date.now() + 20_000);
  });
});

describe('a further pass', () => {
  async function finished(outcomes: readonly RecipientOutcome[]): Promise<string> {
    const { id, ticket } = await running(outcomes.length);
    for (const [index, outcome] of outcomes.entries()) {
      await settleAll(ticket, await people.claim(ticket, index + 1, { most: 1 }), outcome);
    }
    await people.claim(ticket, outcomes.length + 1, { most: 1 });
    return id;
  }

  it('is begun by the first of two admins', async () => {
    const id = await finished([SENT]);
    const [first, second] = await Promise.all(
      [OLGA, IVAN].map((by) => campaigns.beginPass(id, { kind: 'delete' }, { by })),
    );
    expect(first).toMatchObject({ ok: true, campaign: { pass: { number: 2, kind: 'delete' } } });
    expect(second).toMatchObject({ ok: false, campaign: { changedBy: OLGA } });
  });

  it('is not begun while another one is under way', async () => {
    const { id } = await running(2);
    expect(await campaigns.beginPass(id, { kind: 'delete' }, { by: OLGA })).toMatchObject({
      ok: false,
      campaign: { state: 'running' },
    });
  });

  it('of resending corrects what became of those who failed', async () => {
    const failed: RecipientOutcome = { type: 'failed', code: 'server' };
    const id = await finished([SENT, failed, { type: 'blocked' }, failed]);
    await campaigns.beginPass(id, { kind: 'resend', whom: 'failed' }, { by: OLGA });
    const { ticket, task } = await open(id);
    expect(task).toBe('counting');
    await people.write(ticket, 0, [
      { userId: 2, origin: 1 },
      { userId: 4, origin: 3 },
    ]);
    await people.endCounting(ticket, 2);
    await settleAll(ticket, await people.claim(ticket, 1, { most: 1 }), SENT);
    // The process is killed while it calls the other one.
    await people.claim(ticket, 2, { most: 1 });
    await open(id);
    expect(await campaigns.progress(id, 1)).toMatchObject({
      sent: 2,
      blocked: 1,
      failed: 0,
      uncertain: 1,
    });
    expect(await outcomesOf(id)).toEqual(['sent', 'sent', 'blocked', 'uncertain']);
  });

  it('of editing calls again whom a killed process was calling', async () => {
    const id = await finished([SENT, SENT]);
    const content = { ...PLAN.content, hasMute: false };
    await campaigns.beginPass(id, { kind: 'edit', content }, { by: OLGA });
    const { ticket } = await open(id);
    const entry = (userId: number) => ({ userId, messageIds: [5, 6, 7] });
    await people.write(ticket, 0, [entry(1), entry(2)]);
    await people.endCounting(ticket, 2);
    await people.claim(ticket, 1, { most: 2 });
    const next = await open(id);
    const claim = await people.claim(next.ticket, 1, { most: 2 });
    expect(claim).toMatchObject({ people: [{ messageIds: [5, 6, 7] }, { userId: 2 }] });
    expect(await campaigns.progress(id)).toMatchObject({ kind: 'edit', uncertain: 0, left: 2 });
    expect(await present(id)).toMatchObject({ content });
  });

  it('calls those uncertain who were being called when the one before was stopped', async () => {
    const { id, ticket } = await running(3);
    await people.claim(ticket, 1, { most: 1 });
    await campaigns.transition(id, 'stopped', { by: OLGA });
    expect(await campaigns.progress(id)).toMatchObject({ uncertain: 1, left: 2 });
    await campaigns.beginPass(id, { kind: 'resend', whom: 'uncertain' }, { by: OLGA });
    expect(await campaigns.progress(id, 1)).toMatchObject({ uncertain: 1, left: 2 });
    expect(await outcomesOf(id)).toEqual(['uncertain', 'waiting', 'waiting']);
  });
});
