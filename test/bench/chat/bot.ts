/**
 * Contender: this bot as it is wired for production, from the question in the line to the answer in
 * the chat and in the talk. Everybody asks in a talk that has had some turns.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../../src/config.js';
import { createLifecycle } from '../../../src/lifecycle.js';
import { createLogger } from '../../../src/logger.js';
import { openAnswerQueue, startAnswerWorker } from '../../../src/wiring/answers.js';
import { openParts } from '../../../src/wiring/parts.js';
import { MODEL, PEOPLE, questionFor, readArguments, serveRounds } from './shared.js';

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
const people = await Promise.all(
  Array.from({ length: PEOPLE }, async (_, index) => {
    const userId = 10_000 + index;
    const place = { chatId: userId, threadId: 0, userId };
    return { place, talk: await parts.store.talks.begin(userId, settings, { keep: true, place }) };
  }),
);

let asked = 0;

serveRounds(async (tokens) => {
  const finished = new Promise<void>((resolve, reject) => {
    finish = (error) => {
      if (error) reject(error);
      else resolve();
    };
  });
  unfinished = PEOPLE;
  await Promise.all(
    people.map(async ({ place, talk }) => {
      asked += 1;
      const text = questionFor(place.userId, tokens);
      await queue.ask(
        {
          ...{ v: 1, kind: 'ask', jobId: `answer-${asked}`, talkId: talk.id, place },
          ...{ locale: 'en', chargeId: `charge-${asked}`, askedAtMs: Date.now() },
          question: { text, pictures: [], messageIds: [asked] },
        },
        'free',
      );
    }),
  );
  await finished;
});
