import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FakeMessage } from '../helpers/fake-chats.js';
import { createTestBot, type TestBot, type TestPerson } from '../helpers/test-bot.js';

/**
 * Two people in two topics of two groups, and in their private chats, do things in any order and at
 * once. Every word that somebody says names who said it where, so whatever comes of it tells whether
 * it came to the right place.
 */

const PEOPLE = [11, 12];
const GROUPS = [-1_001, -1_002];
const TOPICS = [undefined, 5];

interface Spot {
  userId: number;
  chatId: number;
  threadId: number | undefined;
}

const SPOTS: Spot[] = PEOPLE.flatMap((userId) => [
  ...GROUPS.flatMap((chatId) => TOPICS.map((threadId) => ({ userId, chatId, threadId }))),
  { userId, chatId: userId, threadId: undefined },
]);

const ACTS = ['panel', 'prompt', 'draw', 'draw-other', 'ask', 'new', 'stop', 'cancel'] as const;
type Act = (typeof ACTS)[number];

function nameOf({ userId, chatId, threadId = 0 }: Spot): string {
  return `p${userId}c${Math.abs(chatId)}t${threadId}`;
}

const WORD = /p(\d+)c(\d+)t(\d+)n\d+/g;
const spotsIn = (text: string) =>
  [...text.matchAll(WORD)].map(([, userId, chatId, threadId]) => ({ userId, chatId, threadId }));

function inNumbers({ userId, chatId, threadId }: Spot) {
  return {
    userId: String(userId),
    chatId: String(Math.abs(chatId)),
    threadId: String(threadId ?? 0),
  };
}

/** A panel that shows what somebody at this spot wants drawn. */
function panelOf(bot: TestBot, spot: Spot): FakeMessage | undefined {
  return bot.chats
    .messagesIn(spot.chatId)
    .findLast(
      ({ text, buttons }) =>
        text.includes(`${nameOf(spot)}n`) &&
        buttons.flat().some((button) => button.callback_data?.startsWith('draw:go:') === true),
    );
}

/** The latest panel of this person there, whose words come as a reply to it. */
function panelId(bot: TestBot, { userId, chatId, threadId }: Spot): number {
  const isTheirs = ({ topicId, buttons }: FakeMessage) =>
    topicId === threadId &&
    buttons.flat().some(({ callback_data: data = '' }) => {
      return data.startsWith('draw:') && data.includes(`:v1:${userId}:`);
    });
  return bot.chats.messagesIn(chatId).findLast(isTheirs)?.messageId ?? 0;
}

async function carryOut(bot: TestBot, person: TestPerson, spot: Spot, act: Act, word: string) {
  const { chatId, threadId } = spot;
  const place = { chatId, ...(threadId !== undefined && { threadId }) };
  switch (act) {
    case 'panel':
      return person.say('/image', place);
    case 'prompt':
      return person.say(word, { ...place, replyTo: panelId(bot, spot) });
    case 'draw':
    case 'draw-other': {
      const other = SPOTS.find(
        (each) => each.chatId === chatId && each.threadId === threadId && each.userId !== person.id,
      );
      const panel = panelOf(bot, act === 'draw' ? spot : (other ?? spot));
      return panel && person.tap('Draw', { ...place, on: panel });
    }
    case 'ask':
      return person.say(`/chat ${word}`, place);
    case 'new':
      return person.say(`/new ${word}`, place);
    case 'stop':
      return person.say('/stop', place);
    case 'cancel':
      return person.say('/cancel', place);
    default:
      return act satisfies never;
  }
}

/** Where the bot said something that came of somebody's words. */
function checkWhatWasSaid(bot: TestBot): void {
  for (const { method, fields } of bot.chats.calls) {
    const said = spotsIn(JSON.stringify(fields));
    if (method !== 'sendMessage' && method !== 'editMessageText') continue;
    for (const { chatId, threadId } of said) {
      expect(String(Math.abs(Number(fields['chat_id'])))).toBe(chatId);
      if (method === 'sendMessage') {
        expect(String(Number(fields['message_thread_id'] ?? 0))).toBe(threadId);
      }
    }
  }
}

/** What is made, for whom and where. */
function checkJobs(bot: TestBot): void {
  const drawn = [...bot.queue.jobs.values()].map((job) => {
    if (job.target !== 'chat') throw new Error('Nobody drew inline.');
    const { userId, chatId, threadId, parameters } = job;
    return { spot: inNumbers({ userId, chatId, threadId }), said: spotsIn(parameters.prompt) };
  });
  const asked = [...bot.answers.jobs.values()].map((job) => ({
    spot: inNumbers(job.place),
    said: job.kind === 'ask' ? spotsIn(job.question.text) : [],
  }));
  for (const { spot, said } of [...drawn, ...asked]) {
    for (const each of said) expect(each).toEqual(spot);
  }
  const spotOfTalk = new Map<string, string>();
  for (const { talkId, place } of bot.answers.jobs.values()) {
    const spot = nameOf(place);
    expect(spotOfTalk.get(talkId) ?? spot, 'a talk is open in one place').toBe(spot);
    spotOfTalk.set(talkId, spot);
  }
}

/** Everything that was asked for at a spot, in the words of who did. */
function madeAt(bot: TestBot, spot: Spot): string[] {
  const drawn = [...bot.queue.jobs.values()].map(({ parameters }) => `draw ${parameters.prompt}`);
  const asked = [...bot.answers.jobs.values()].map((job) => {
    return job.kind === 'ask' ? `ask ${job.question.text}` : job.kind;
  });
  return [...drawn, ...asked].filter((words) => words.includes(`${nameOf(spot)}n`)).sort();
}

interface Step {
  spot: Spot;
  act: Act;
}

/** Does all steps of a round at once, one round after the other. */
async function play(rounds: readonly (readonly Step[])[], only?: Spot): Promise<TestBot> {
  const bot = await createTestBot({ rateLimit: 100_000 });
  bot.queue.queue.backlog = () => Promise.resolve(0);
  for (const [nth, round] of rounds.entries()) {
    const steps = round.filter(({ spot }) => only === undefined || spot === only);
    await Promise.all(
      steps.map(({ spot, act }) => {
        return carryOut(bot, bot.person(spot.userId), spot, act, `${nameOf(spot)}n${nth}`);
      }),
    );
  }
  return bot;
}

/** A panel that gets its words is likelier to be drawn than one of eight acts would have it. */
const act = fc.oneof(fc.constantFrom<Act>('panel', 'prompt', 'draw'), fc.constantFrom(...ACTS));
const rounds = fc.array(
  fc.uniqueArray(fc.record({ spot: fc.constantFrom(...SPOTS), act }), {
    minLength: 2,
    maxLength: 6,
    selector: ({ spot }) => nameOf(spot),
  }),
  { minLength: 4, maxLength: 12 },
);

describe('two people in two topics of two groups, at once and in any order', () => {
  it('never see anything of each other’s, nor of their own elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (played) => {
        const together = await play(played);
        try {
          checkWhatWasSaid(together);
          checkJobs(together);
          for (const spot of SPOTS) {
            const alone = await play(played, spot);
            try {
              expect(madeAt(together, spot), nameOf(spot)).toEqual(madeAt(alone, spot));
            } finally {
              await alone.test.close();
            }
          }
        } finally {
          await together.test.close();
        }
      }),
      { numRuns: 12 },
    );
    // Sixty bots live one after another: 5 s on a quiet machine, four times that on a busy one.
  }, 90_000);
});
