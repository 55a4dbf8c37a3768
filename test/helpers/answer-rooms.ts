import { createAnswerLine } from '../../src/jobs/answer/answer-line.js';
import type { AnswerJob } from '../../src/jobs/answer/answer-job.js';
import { createAnswerQueue } from '../../src/jobs/answer/answer-queue.js';
import { type AnswerWorkerDeps, createAnswerWorker } from '../../src/jobs/answer/answer-worker.js';
import type { JobWorker } from '../../src/jobs/job-worker.js';
import { createMaintenance } from '../../src/jobs/maintenance.js';
import { createWaitingCards } from '../../src/jobs/answer/waiting-cards.js';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { type AnswerOutcome, NO_METRICS } from '../../src/domain/metrics.js';
import type { Place } from '../../src/domain/talk.js';
import { createAccounts } from '../../src/store/accounts.js';
import { createAnswerStops } from '../../src/store/answer-stops.js';
import { createRedis } from '../../src/store/connection.js';
import { createKeyVault } from '../../src/store/key-vault.js';
import { createQuestionLine } from '../../src/store/question-line.js';
import { createRichAnswers } from '../../src/store/rich-answers.js';
import { createQuestions } from '../../src/store/questions.js';
import { createSwitches } from '../../src/store/switches.js';
import { createTalkTurns } from '../../src/store/talk-turns.js';
import { createTalks } from '../../src/store/talks.js';
import { createUsage } from '../../src/store/usage.js';
import { createTelegramApi } from '../../src/telegram/api.js';
import { createInlineLiveTexts } from '../../src/telegram/live-text/inline-live-text.js';
import { createLiveTexts } from '../../src/telegram/live-text/live-text.js';
import type { TelegramFiles } from '../../src/telegram/files.js';
import type { LiveTextPace } from '../../src/telegram/live-text/pace.js';
import { createTranslator } from '../../src/views/translator.js';
import type { CapturedLog } from './captured-log.js';
import type { FakeChats } from './fake-chats.js';
import type { FakeModel } from './fake-model.js';
import type { TestRedis } from './redis.js';
import { HOME, SETTINGS } from './talks.js';

const VAULT_SECRET = Buffer.alloc(32, 7);
const TELEGRAM = { apiRoot: 'https://telegram.test', token: '1:x' };
/** Never changes, and reading sixteen languages anew for every test takes longer than most tests. */
const translator = createTranslator();

/** So quick that a test sees frames, and none of them waits for a clock. */
const QUICK: LiveTextPace = {
  draftGapMs: 1,
  draftRenewMs: 20_000,
  thinkingAfterMs: 60_000,
  editGapsMs: [1],
  typingMs: 4_500,
};

export interface AnswerRoomsOptions {
  redis: TestRedis;
  chats: Pick<FakeChats, 'fetch'>;
  model: FakeModel;
  log: CapturedLog;
  pace?: LiveTextPace;
  files?: Pick<TelegramFiles, 'download'>;
}

/** What a process that answers questions is made of, with a fake Telegram and a fake model. */
export function openAnswerRooms({
  redis: { redis, keys, url },
  chats,
  model,
  log: { logger },
  pace = QUICK,
  files = { download: () => Promise.resolve({ status: 'gone' }) },
}: AnswerRoomsOptions) {
  const blocking = createRedis(url, { logger, kind: 'blocking' });
  const forQueue = createRedis(url, { logger, kind: 'commands' });
  const telegram = createTelegramApi({ ...TELEGRAM, transport: { fetch: chats.fetch } });
  const questions = createQuestions({ redis, keys });
  const questionLine = createQuestionLine({ redis, keys });
  const stops = createAnswerStops({ redis, keys });
  const usage = createUsage({ redis, keys, limits: DEFAULT_LIMITS });
  const accounts = createAccounts({ redis, keys, vault: createKeyVault(VAULT_SECRET) });
  const richAnswers = createRichAnswers({ redis, keys });
  const talks = createTalks({ redis, keys });
  const turns = createTalkTurns({ redis, keys });
  const switches = createSwitches({ redis, keys, logger });
  const isPaused = () => switches.maintenance() !== undefined;
  const cards = createWaitingCards({
    ...{ api: telegram, courtesy: telegram, line: questionLine },
    ...{ questions, translator, isPaused, logger },
  });
  const line = createAnswerLine({ redis: forQueue, keys, line: questionLine, cards });
  const queue = createAnswerQueue({ line, questionLine, questions, stops, cards, usage, isPaused });
  const maintenance = createMaintenance({ switches, queues: [queue] });
  const outcomes: AnswerOutcome[] = [];
  const workers: JobWorker[] = [];

  return {
    ...{ questions, questionLine, stops, usage, accounts, richAnswers },
    ...{ talks, turns, line, queue, maintenance },
    /** How the questions of this process's workers ended. */
    outcomes,

    async startWorker(overrides: Partial<AnswerWorkerDeps> = {}): Promise<JobWorker> {
      const worker = createAnswerWorker({
        ...{ redis: blocking, keys, questions, questionLine, stops, usage, accounts },
        ...{ talks, turns, line, cards, files, telegram, courtesy: telegram, translator, logger },
        richAnswers,
        api: { chat: { stream: model.stream } },
        liveTexts: createLiveTexts({
          ...{ api: telegram, courtesy: telegram, logger, pace },
          sleep: () => Promise.resolve(),
        }),
        inlineTexts: createInlineLiveTexts({
          ...{ api: telegram, courtesy: telegram, logger, pace },
          sleep: () => Promise.resolve(),
        }),
        botUsername: 'test_bot',
        silenced: { tell: () => Promise.resolve() },
        metrics: { ...NO_METRICS, answerFinished: (outcome) => outcomes.push(outcome) },
        ...overrides,
      });
      workers.push(worker);
      await worker.ready();
      return worker;
    },

    /** A talk that is open in the place. */
    async beginTalk(place: Place = HOME, settings = SETTINGS): Promise<string> {
      return (await talks.begin(place.userId, settings, { keep: true, place })).id;
    },

    /** As the bot does it: reserve, ask. */
    async ask(job: AnswerJob, options: { holdForMs?: number } = {}) {
      const { place, chargeId } = job;
      await usage.reserve({ userId: place.userId, category: 'llm', chargeId });
      return queue.ask(job, 'free', options);
    },

    async charged(userId = HOME.userId): Promise<number> {
      return (await usage.peek(userId)).categories.llm.used;
    },

    async close(): Promise<void> {
      await Promise.all(workers.map((worker) => worker.close()));
      await line.close();
      forQueue.disconnect();
      blocking.disconnect();
    },
  };
}

export type AnswerRooms = ReturnType<typeof openAnswerRooms>;

type AskJob = Extract<AnswerJob, { kind: 'ask' }>;

/** A question of the person in HOME; its number is in all that it is known by. */
export function questionJob(
  number: number,
  talkId: string,
  { text = `question ${number}`, ...changes }: Partial<AskJob> & { text?: string } = {},
): AskJob {
  return {
    v: 1,
    kind: 'ask',
    jobId: `answer-${number}`,
    talkId,
    place: HOME,
    locale: 'en',
    chargeId: `charge-${number}`,
    askedAtMs: 1_700_000_000_000 + number,
    question: { text, pictures: [], messageIds: [number] },
    ...changes,
  };
}
