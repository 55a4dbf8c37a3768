/**
 * Contender: this bot as it is wired for production, from the question in the line to the answer in
 * the chat and in the talk.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../../src/config.js';
import { createLifecycle } from '../../../src/lifecycle.js';
import { createLogger } from '../../../src/logger.js';
import { openAnswerQueue, startAnswerWorker } from '../../../src/wiring/answers.js';
import { openParts } from '../../../src/wiring/parts.js';
import {
  MODEL,
  PEOPLE,
  questionFor,
  readArguments,
  serveRounds,
  TALK_TURNS,
  TOKEN,
} from './shared.js';

const { surroundings, redisUrl } = readArguments(process.argv.slice(2));
const logger = createLogger({ level: 'warn' });
const data = await mkdtemp(join(tmpdir(), 'bench-'));
const opened = await openParts({
  config: loadConfig({
    BOT_TOKEN: `100000:${'b'.repeat(35)}`,
    TELEGRAM_API_ROOT: surroundings,
    API_BASE_URL: surroundings,
    REDIS_URL: redisUrl,
    REDIS_PREFIX: 'bench-chat',
  }),
  folders: { data, cache: data },
  lifecycle: createLifecycle({ logger }),
  logger,
});

let unfinished = 0;
let finish: (error?: Error) => void = () => undefined;
const parts = {
  ...opened,
  metrics: {
    ...opened.metrics,
    answerFinished(outcome: string) {
      if (outcome !== 'answered') finish(new Error(`An answer ended as "${outcome}".`));
      unfinished -= 1;
      if (unfinished === 0) finish();
    },
  },
};
await startAnswerWorker(parts);
const queue = openAnswerQueue(parts);

const settings = { model: MODEL, persona: { kind: 'built-in', id: 'assistant' } } as const;

/** Everybody's talk with so many turns, as people and models write them. */
async function beginTalks(turns: number) {
  const { talks, talkTurns } = parts.store;
  return Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      const ownerId = 10_000 + index;
      const { id: talkId } = await talks.begin(ownerId, settings, { keep: true });
      for (let number = 1; number <= turns; number += 1) {
        await talkTurns.addTurn(
          { ownerId, talkId },
          {
            id: `turn-${number}`,
            parentId: number === 1 ? null : `turn-${number - 1}`,
            chatId: ownerId,
            question: { text: TOKEN.repeat(30), pictures: [], messageIds: [] },
            answer: { text: TOKEN.repeat(150), finishReason: 'stop', model: MODEL, messageIds: [] },
            askedAtMs: number,
          },
        );
      }
      return { place: { chatId: ownerId, threadId: 0, userId: ownerId }, talkId };
    }),
  );
}

type People = Awaited<ReturnType<typeof beginTalks>>;
/** By how many turns their talks have. */
const people = new Map<number, People>();
for (const turns of TALK_TURNS) people.set(turns, await beginTalks(turns));

let asked = 0;

serveRounds(async ({ tokens, turns }) => {
  const asking = people.get(turns) ?? [];
  const finished = new Promise<void>((resolve, reject) => {
    finish = (error) => {
      if (error) reject(error);
      else resolve();
    };
  });
  unfinished = PEOPLE;
  await Promise.all(
    asking.map(async ({ place, talkId }) => {
      asked += 1;
      const text = questionFor(place.userId, tokens);
      await queue.ask(
        {
          ...{ v: 1, kind: 'ask', jobId: `answer-${asked}`, talkId, place },
          ...{ locale: 'en', chargeId: `charge-${asked}`, askedAtMs: Date.now() },
          question: { text, pictures: [], messageIds: [asked] },
        },
        'free',
      );
    }),
  );
  await finished;
});
