import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { ANSWER_QUEUE } from '../../src/jobs/answer/answer-job.js';
import { createTalks } from '../../src/store/talks.js';
import { createTalkTurns } from '../../src/store/talk-turns.js';
import { createUsage } from '../../src/store/usage.js';
import { createFakeChatApi, type FakeChatApi } from '../helpers/fake-chat-api.js';
import { watchRedisCommands } from '../helpers/redis-commands.js';
import { type Actor, type E2e, startE2e } from './harness.js';

/** A killed worker's jobs go on after 15 s at most; the rest is for slow machines. */
const PATIENCE_MS = 60_000;

/** Three messages; every run says them in words of its own. */
const PARAGRAPHS = 18;
const MESSAGES = 3;
const END = 'That was all.';

function textOf(call: number): string {
  const paragraph = (number: number): string =>
    `${`run ${call} paragraph ${number} `.repeat(34).trim()}.\n\n`;
  return Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(index + 1)).join('') + END;
}

async function* wordsOf(call: number): AsyncGenerator<string> {
  const text = textOf(call);
  for (let at = 0; at < text.length; at += 200) {
    yield text.slice(at, at + 200);
    // A model is no faster; a kill has to fall somewhere.
    await delay(5);
  }
}

/**
 * When the worker is killed, and how many messages the answer has then. Telegram takes no more of
 * them before the worker is dead: whether one that is on its way arrives, nobody can know.
 */
const MOMENTS: Record<
  string,
  { messages: number; draft?: boolean; command?: string; key?: RegExp; times?: number }
> = {
  'has taken the question': { messages: 0, command: 'set', key: /answer-\d+:lock$/ },
  'shows its first words': { messages: 0, draft: true },
  'has sent the first message': { messages: 1, command: 'hset', key: /:question$/ },
  'has sent the second message': { messages: 2, command: 'hset', key: /:question$/, times: 2 },
  'has all that the model said': { messages: 2, command: 'hset', key: /:question$/, times: 3 },
  'has sent the last message': { messages: 3, command: 'hset', key: /:question$/, times: 4 },
  'has kept the turn': { messages: 3, command: 'hset', key: /:talk-turns:/ },
  'is done with the question': { messages: 3, command: 'hset', key: /:question$/, times: 5 },
  'has the next one come': { messages: 3, command: 'lrem', key: /:question-line:/ },
};
/** So many worlds at a time: most of it is waiting. */
const AT_A_TIME = 3;
const BATCHES = Array.from(
  { length: Math.ceil(Object.keys(MOMENTS).length / AT_A_TIME) },
  (_, at) => Object.keys(MOMENTS).slice(at * AT_A_TIME, (at + 1) * AT_A_TIME),
);

const hasRealRedis = inject('redisKind') !== 'in-memory';
if (!hasRealRedis) {
  process.stderr.write('Kills of the worker in mid-answer are not tried: no real Redis here\n');
}

/** Calls `strike` in the very event. @returns how to stop watching */
async function watchFor(moment: string, e2e: E2e, strike: () => void): Promise<() => void> {
  const { draft = false, command, key, times = 1 } = MOMENTS[moment] ?? {};
  if (draft) {
    return e2e.world.subscribe((event) => {
      if (event.type !== 'call' || event.call.method !== 'sendMessageDraft') return;
      if (String(event.call.payload['text']).includes('paragraph 1')) strike();
    });
  }
  let left = times;
  return watchRedisCommands(e2e.redis.url, (carriedOut, where) => {
    if (carriedOut !== command || !where.includes(e2e.redis.prefix)) return;
    if (key?.test(where) !== true) return;
    left -= 1;
    if (left === 0) strike();
  });
}

/** Telegram takes no message of the bot after so many. @returns how to have it take them again */
function allowMessages({ world }: E2e, count: number): () => void {
  let left = count;
  let takeAgain: () => void = () => undefined;
  const refuse = (): void => {
    takeAgain = world.faults.inject({ method: 'sendMessage', fault: { kind: 'outage' } });
  };
  const unsubscribe = world.subscribe((event) => {
    if (event.type !== 'call' || event.call.method !== 'sendMessage' || event.call.error) return;
    left -= 1;
    if (left === 0) refuse();
  });
  if (left === 0) refuse();
  return () => {
    unsubscribe();
    takeAgain();
  };
}

function placeOf({ id }: Actor) {
  return { chatId: id, threadId: 0, userId: id };
}

describe.skipIf(!hasRealRedis)('an answer', () => {
  const worlds: { e2e: E2e; api: FakeChatApi }[] = [];

  afterEach(async () => {
    for (const { e2e, api } of worlds.splice(0)) {
      e2e.verify();
      await e2e.close();
      await api.close();
    }
  });

  /** Asks, kills the worker at the moment, starts another one and waits for its end. */
  async function killOnce(moment: string, { e2e, api }: { e2e: E2e; api: FakeChatApi }) {
    const environment = { API_BASE_URL: api.baseUrl, LOG_LEVEL: 'trace' };
    const person = e2e.addPerson();
    await e2e.startProgram('web', environment);
    const worker = await e2e.startProgram('worker', environment);
    const takeAgain = allowMessages(e2e, MOMENTS[moment]?.messages ?? 0);
    let killed: Promise<void> | undefined;
    const unwatch = await watchFor(moment, e2e, () => {
      killed ??= worker.kill();
    });
    person.writes('/chat tell me everything');
    await vi.waitFor(
      () => {
        expect(killed, `the moment when it ${moment}`).toBeDefined();
      },
      { timeout: PATIENCE_MS, interval: 20 },
    );
    await killed;
    unwatch();
    takeAgain();
    await e2e.startProgram('worker', environment);
    const { redis, keys } = e2e.redis;
    await vi.waitFor(
      async () => {
        expect(await redis.llen(keys.questionLine(placeOf(person)))).toBe(0);
        expect(await redis.zcard(`${keys.queuePrefix(ANSWER_QUEUE)}:answer:completed`)).toBe(1);
      },
      { timeout: PATIENCE_MS, interval: 100 },
    );
    return person;
  }

  async function turnsOf(person: Actor, { redis: { redis, keys } }: E2e) {
    const talk = await createTalks({ redis, keys }).openTalk(placeOf(person));
    const ref = { ownerId: person.id, talkId: talk?.id ?? '' };
    return (await createTalkTurns({ redis, keys }).recentTurns(ref, 10)).turns;
  }

  async function check(moment: string, world: { e2e: E2e; api: FakeChatApi }): Promise<void> {
    const { e2e, api } = world;
    const person = await killOnce(moment, world);
    const turns = await turnsOf(person, e2e);
    expect(turns, moment).toHaveLength(1);
    const [turn] = turns;
    expect(turn?.question.text).toBe('tell me everything');
    expect(turn?.answer.text, moment).toBe(textOf(api.questions.length));

    const { bot } = e2e.world;
    const messages = e2e.world.history(person.id).filter(({ from }) => from?.id === bot.id);
    expect(messages, moment).toHaveLength(MESSAGES);
    expect(messages.map(({ message_id: id }) => id)).toEqual(turn?.answer.messageIds);
    const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');
    const shown = messages.map(({ text }) => text ?? '').join('');
    expect(squeeze(shown), moment).toBe(squeeze(turn?.answer.text ?? ''));
    const buttons = messages.map(({ reply_markup: markup }) => markup?.inline_keyboard.length);
    expect(buttons, moment).toEqual([undefined, undefined, 1]);

    expect(new Set(api.chargeIds).size).toBe(1);
    const { redis, keys } = e2e.redis;
    const usage = createUsage({ redis, keys, limits: DEFAULT_LIMITS });
    expect((await usage.peek(person.id)).categories.llm.used, moment).toBe(1);
  }

  it.each(BATCHES)(
    'comes once, is kept once and charged once, when its worker is killed as it %s, %s or %s',
    async (...moments) => {
      const tried: Promise<void>[] = [];
      for (const moment of moments) {
        const api = await createFakeChatApi(wordsOf);
        const world = { api, e2e: await startE2e({ updates: 'polling', role: 'none' }) };
        worlds.push(world);
        tried.push(check(moment, world));
      }
      await Promise.all(tried);
    },
    2 * PATIENCE_MS,
  );
});
