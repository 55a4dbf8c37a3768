import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type ClaimedPerson,
  createCampaignPeople,
  type RunTicket,
  type SettledPerson,
} from '../../../src/store/broadcast/campaign-people.js';
import { createCampaigns } from '../../../src/store/broadcast/campaigns.js';
import { createTestRedis } from '../../helpers/redis.js';

const ADMIN = 9;
const PEOPLE = 23;

/** What may happen next, wherever the runs are. */
const EVENTS = [
  'claim',
  /** The reply to the latest claim was lost, and it is asked for again. */
  'claim again',
  'settle some',
  /** The same outcomes once more. */
  'settle again',
  /** A new process; the old one is dead, or only seems to be. */
  'take over',
  /** Whom an older process was calling when it seemed dead. */
  'settle late',
  'pause and resume',
] as const;
type Event = (typeof EVENTS)[number];

/** What Telegram does with a call. */
const ANSWERS = ['sent', 'sent', 'sent', 'blocked', 'failed', 'deferred', 'returned'] as const;
type Answer = (typeof ANSWERS)[number];

function draw<T>(stream: fc.Stream<T>): T {
  for (const value of stream.take(1)) return value;
  throw new Error('an endless stream has ended');
}

interface Flying {
  person: ClaimedPerson;
  answer: Answer;
}

function toSettled({ person, answer }: Flying): SettledPerson {
  switch (answer) {
    case 'sent':
      return { person, outcome: { type: 'sent', messageIds: [person.place + 1_000] } };
    case 'failed':
      return { person, outcome: { type: 'failed', code: 'rejected' } };
    case 'deferred':
      return { person, outcome: { type: 'deferred', tries: person.tries + 1 } };
    case 'blocked':
    case 'returned':
      return { person, outcome: { type: answer } };
  }
}

it('a campaign whose processes die, return and repeat themselves reaches everybody at most once, and knows whom', async () => {
  const test = await createTestRedis();
  const campaigns = createCampaigns(test);
  const people = createCampaignPeople(test);

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom<Event>(...EVENTS), { maxLength: 60 }),
      fc.infiniteStream(fc.constantFrom<Answer>(...ANSWERS)),
      fc.infiniteStream(fc.integer({ min: 1, max: 6 })),
      async (events, answers, sizes) => {
        const content = { fromChatId: -1, parts: [{ messageId: 1, kind: 'text' as const }] };
        const plan = {
          content: { ...content, hasMute: false },
          audience: { category: 'news' as const },
          isPaid: false,
        };
        const { id } = await campaigns.create(plan, ADMIN);
        await campaigns.transition(id, 'counting', { by: ADMIN });
        /** How many copies each got. */
        const copies = new Map<number, number>();
        let flying: Flying[] = [];
        let lost: { ticket: RunTicket; flying: Flying[] }[] = [];
        let lastSettled: { ticket: RunTicket; settled: SettledPerson[] } | undefined;
        let ticket = await open();
        let number = 0;

        async function open(): Promise<RunTicket> {
          const campaign = await campaigns.load(id);
          const run = campaign && (await people.open(campaign));
          if (!run) throw new Error('the run was not let in');
          if (run.task === 'counting') {
            const all = Array.from({ length: PEOPLE }, (_, place) => ({ userId: place + 1 }));
            await people.write(run.ticket, 0, all);
            await people.endCounting(run.ticket, PEOPLE);
          }
          return run.ticket;
        }

        async function takeOver(): Promise<void> {
          lost.push({ ticket, flying });
          [flying, number] = [[], 0];
          ticket = await open();
        }

        async function claim(): Promise<boolean> {
          number += 1;
          const claimed = await people.claim(ticket, number, { most: draw(sizes) });
          if (claimed.type !== 'claimed') return claimed.type !== 'finished';
          for (const person of claimed.people) {
            const answer = draw(answers);
            if (answer === 'sent') copies.set(person.place, (copies.get(person.place) ?? 0) + 1);
            flying.push({ person, answer });
          }
          return true;
        }

        async function settle(count: number): Promise<void> {
          const settled = flying.slice(0, count).map(toSettled);
          flying = flying.slice(count);
          if (settled.length === 0) return;
          await people.settle(ticket, settled);
          lastSettled = { ticket, settled };
        }

        async function happen(event: Event): Promise<void> {
          switch (event) {
            case 'claim':
              await claim();
              return;
            case 'claim again': {
              const before = new Set(flying.map(({ person }) => person.place));
              const again = number > 0 && (await people.claim(ticket, number, { most: 1 }));
              if (!again || again.type !== 'claimed') return;
              expect(again.people.every(({ place }) => before.has(place))).toBe(true);
              return;
            }
            case 'settle some':
              await settle(draw(sizes));
              return;
            case 'settle again':
              if (lastSettled && lastSettled.ticket.epoch !== ticket.epoch) {
                await people.settle(lastSettled.ticket, lastSettled.settled);
              }
              return;
            case 'take over':
              await takeOver();
              return;
            case 'settle late': {
              const late = lost.shift();
              if (late) await people.settle(late.ticket, late.flying.map(toSettled));
              return;
            }
            case 'pause and resume':
              await campaigns.transition(id, 'paused', { by: ADMIN });
              await campaigns.transition(id, 'running', { by: ADMIN });
              await takeOver();
              return;
          }
        }

        for (const event of events) {
          if ((await campaigns.load(id))?.state === 'finished') break;
          await happen(event);
        }
        while ((await campaigns.load(id))?.state !== 'finished') {
          await claim();
          await settle(flying.length);
        }
        const dead = new Set(lost.flatMap((each) => each.flying.map(({ person }) => person.place)));

        const tally = { sent: 0, blocked: 0, failed: 0, uncertain: 0 };
        for await (const page of campaigns.outcomes(id)) {
          for (const { place, outcome } of page) {
            const got = copies.get(place) ?? 0;
            expect(got).toBeLessThanOrEqual(1);
            if (outcome.type === 'sent') expect(got).toBe(1);
            else if (outcome.type === 'uncertain') expect(dead.has(place)).toBe(true);
            else expect(got).toBe(0);
            expect(outcome.type).not.toBe('waiting');
            expect(outcome.type).not.toBe('deferred');
            if (outcome.type in tally) tally[outcome.type as keyof typeof tally] += 1;
          }
        }
        expect(await campaigns.progress(id)).toMatchObject({ ...tally, total: PEOPLE, left: 0 });
        lost = [];
      },
    ),
    { numRuns: 120 },
  );
}, 60_000);
