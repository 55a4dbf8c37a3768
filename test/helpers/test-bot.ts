import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Update, User } from 'grammy/types';
import { expect } from 'vitest';
import { type AppBot, createBot } from '../../src/bot/bot.js';
import type { BotDeps } from '../../src/bot/deps.js';
import { createPeople } from '../../src/bot/person.js';
import type { Check } from '../../src/domain/config-check.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/domain/limits.js';
import { NO_METRICS } from '../../src/domain/metrics.js';
import type { AnswerJob } from '../../src/jobs/answer/answer-job.js';
import type { ImageJob } from '../../src/jobs/image/image-job.js';
import type { TierHolder } from '../../src/jobs/reminders/reminder-job.js';
import { createKeyCards } from '../../src/jobs/shown-key/key-cards.js';
import { createMaintenance } from '../../src/jobs/maintenance.js';
import type { ShownKeyJob } from '../../src/jobs/shown-key/shown-key-job.js';
import { createGateAlerts } from '../../src/notices/gate-alerts.js';
import { createKeyFollower } from '../../src/notices/key-follower.js';
import { createLeakedKeys } from '../../src/notices/leaked-keys.js';
import { createNotices } from '../../src/notices/notices.js';
import { createSilenced } from '../../src/notices/silenced.js';
import { type Accounts, createAccounts } from '../../src/store/accounts.js';
import { createAuditLog, type AuditLog } from '../../src/store/audit-log.js';
import { createAudiences } from '../../src/store/user-book/audiences.js';
import { createCampaignDesk } from '../../src/store/broadcast/campaign-desk.js';
import type { Campaign } from '../../src/store/broadcast/campaign-record.js';
import { type Campaigns, createCampaigns } from '../../src/store/broadcast/campaigns.js';
import { createPosts } from '../../src/store/broadcast/posts.js';
import { createErrorGroups } from '../../src/store/error-groups.js';
import { createGroupShares } from '../../src/store/group-shares.js';
import { createHeldInputs, type HeldInputs } from '../../src/store/held-inputs.js';
import { createImageHistory, type ImageHistory } from '../../src/store/image-history.js';
import { createInlineAsks } from '../../src/store/inline-asks.js';
import { createKeyVault } from '../../src/store/key-vault.js';
import { createKnownGroups } from '../../src/store/known-groups.js';
import { createLedgers, type Ledgers } from '../../src/store/ledger.js';
import { createMembershipCache } from '../../src/store/membership-cache.js';
import { createMembershipGateStore } from '../../src/store/membership-gate.js';
import { createPendingRequests } from '../../src/store/pending-requests.js';
import { MAX_WAITING_QUESTIONS } from '../../src/store/question-line.js';
import { createRateLimitStorage } from '../../src/store/rate-limit-storage.js';
import { createQuestions, type Questions } from '../../src/store/questions.js';
import { createRichAnswers, type RichAnswers } from '../../src/store/rich-answers.js';
import { createRecipes, type Recipes } from '../../src/store/recipes.js';
import { createSaidOnce } from '../../src/store/said-once.js';
import { createStatistics } from '../../src/store/statistics/statistics.js';
import { createSupportMessages } from '../../src/store/support-messages.js';
import { createSupportThreads } from '../../src/store/support-threads.js';
import { createSwitches, type Switches } from '../../src/store/switches.js';
import { createTalkTurns, type TalkTurns } from '../../src/store/talk-turns.js';
import { createTalks, type Talks } from '../../src/store/talks.js';
import { createUpdateGate } from '../../src/store/update-gate.js';
import { createUpdateState, type UpdateState } from '../../src/store/update-state.js';
import { type BookNotes, createBookNotes } from '../../src/store/user-book/user-book-notes.js';
import { createUserBook, type UserBook } from '../../src/store/user-book/user-book.js';
import { createUsage, type Usage } from '../../src/store/usage.js';
import { createTelegramApi } from '../../src/telegram/api.js';
import { createChatAdmins } from '../../src/telegram/chat-admins.js';
import { createGateChannels } from '../../src/telegram/gate-channels.js';
import { createMembershipLookup } from '../../src/telegram/membership.js';
import { createUpdateProcessor, type UpdateProcessor } from '../../src/updates/processor.js';
import { createTranslator } from '../../src/views/translator.js';
import { captureLog, type CapturedLog } from './captured-log.js';
import {
  createFakeChats,
  type FakeButton,
  type FakeChats,
  type FakeMessage,
} from './fake-chats.js';
import { createTestRedis, type TestRedis } from './redis.js';

export const TEST_TOKEN = '4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const API_ROOT = 'https://telegram.test';
const RATE_WINDOW_MS = 60_000;
/** Never changes, and reading sixteen languages anew for every test takes longer than most tests. */
const translator = createTranslator();

export const BOT_USER = {
  id: 4242,
  is_bot: true,
  first_name: 'Test bot',
  username: 'test_bot',
  supports_inline_queries: true,
} as BotDeps['botInfo'];

export const MODELS = Array.from({ length: 20 }, (_, index) => `model-${index + 1}`);

/** The first sees no pictures; the last but one does, and the last says nothing by its name. */
export const CHAT_MODELS = [
  'Mixtral-8x7B-Instruct-v0.1',
  ...Array.from({ length: 12 }, (_, index) => `coder-${index + 1}-32k`),
  'llava-v1.6-34b',
  'mystery',
];

/** The queue without its worker: jobs lie where they were put. */
function createFakeQueue(isPaused: () => boolean) {
  const jobs = new Map<string, ImageJob>();
  const finished = new Set<string>();
  const queue: BotDeps['imageQueue'] = {
    find: (jobId) => Promise.resolve(jobs.get(jobId)),
    standing(jobId) {
      if (!jobs.has(jobId)) return Promise.resolve('undeliverable');
      return Promise.resolve(finished.has(jobId) ? 'delivered' : 'waiting');
    },
    outlook: () =>
      Promise.resolve({ position: jobs.size + 1, waitSeconds: 0, isPaused: isPaused() }),
    backlog: (userId) =>
      Promise.resolve([...jobs.values()].filter((job) => job.userId === userId).length),
    enqueue(job) {
      if (!jobs.has(job.jobId)) jobs.set(job.jobId, structuredClone(job));
      return Promise.resolve();
    },
    cancel(jobId, byUserId) {
      const job = jobs.get(jobId);
      if (job === undefined || finished.has(jobId)) return Promise.resolve('finished');
      if (job.userId !== byUserId) return Promise.resolve('not_owner');
      jobs.delete(jobId);
      return Promise.resolve('cancelled');
    },
  };
  return { jobs, finished, queue };
}

/** The line of questions without a worker: they are asked and lie where they were put. */
function createFakeAnswers() {
  /** In their order; what is taken out of here is answered. */
  const jobs = new Map<string, AnswerJob>();
  /** For how long each was held. */
  const holds = new Map<string, number>();
  /** What is being answered: too late to add to it or to cancel it. */
  const running = new Set<string>();
  /** What no answer came of: its words are kept for its Retry. */
  const failed = new Set<string>();
  const stopped: string[] = [];
  const inLine = ({ place }: Pick<AnswerJob, 'place'>) =>
    [...jobs.values()].filter((job) => isDeepStrictEqual(job.place, place));
  const queue: BotDeps['answerQueue'] = {
    ask(job, _tier, { holdForMs } = {}) {
      const line = inLine(job);
      if (!jobs.has(job.jobId)) {
        if (line.length > MAX_WAITING_QUESTIONS) {
          return Promise.resolve({ status: 'full', waiting: MAX_WAITING_QUESTIONS });
        }
        jobs.set(job.jobId, structuredClone(job));
        if (holdForMs !== undefined) holds.set(job.jobId, holdForMs);
      }
      const position = inLine(job).findIndex(({ jobId }) => jobId === job.jobId);
      return Promise.resolve({ status: 'asked', position });
    },
    append(jobId, { text = '', pictures = [], messageId }) {
      const job = jobs.get(jobId);
      if (job?.kind !== 'ask' || running.has(jobId) || failed.has(jobId))
        return Promise.resolve(false);
      const { question } = job;
      jobs.set(jobId, {
        ...job,
        question: {
          text: question.text + text,
          pictures: [...question.pictures, ...pictures],
          messageIds: [...question.messageIds, messageId],
        },
      });
      return Promise.resolve(true);
    },
    isKnown: (jobId) => Promise.resolve(jobs.has(jobId)),
    isUnderWay: (jobId) => Promise.resolve(jobs.has(jobId) && !failed.has(jobId)),
    find: (jobId) => Promise.resolve(jobs.get(jobId)),
    cancel(jobId, byUserId) {
      const job = jobs.get(jobId);
      if (job === undefined) return Promise.resolve('gone');
      if (job.place.userId !== byUserId) return Promise.resolve('not_owner');
      if (running.has(jobId)) return Promise.resolve('running');
      jobs.delete(jobId);
      return Promise.resolve('cancelled');
    },
    withdraw(jobId, byUserId) {
      const job = jobs.get(jobId);
      if (job?.place.userId !== byUserId) return Promise.resolve(undefined);
      failed.add(jobId);
      return Promise.resolve(job);
    },
    stop(jobId, byUserId) {
      const job = jobs.get(jobId);
      if (job === undefined) return Promise.resolve('gone');
      if (job.place.userId !== byUserId) return Promise.resolve('not_owner');
      stopped.push(jobId);
      return Promise.resolve('stopped');
    },
    stopIn(place) {
      const job = inLine({ place }).find(({ jobId }) => running.has(jobId));
      if (job) stopped.push(job.jobId);
      return Promise.resolve(job ? 'stopped' : 'nothing');
    },
  };
  return { jobs, holds, running, failed, stopped, queue };
}

/** The queue of shown keys without its worker: what is in it has to be hidden yet. */
function createFakeShownKeys() {
  const toHide = new Map<number, Omit<ShownKeyJob, 'v'>>();
  return {
    toHide,
    hideLater(shown: Omit<ShownKeyJob, 'v'>) {
      toHide.set(shown.messageId, shown);
      return Promise.resolve();
    },
    forget({ messageId }: Pick<ShownKeyJob, 'messageId'>) {
      toHide.delete(messageId);
      return Promise.resolve();
    },
  };
}

export interface TestBotOptions {
  channels?: string[];
  channelUrl?: string;
  adminIds?: number[];
  limits?: Limits;
  /** Updates one person may send in the (long) window of the test. */
  rateLimit?: number;
  /** Whether people may replace their key. */
  keyRotation?: boolean;
  /** Whether there is a staging chat. */
  hasStaging?: boolean;
  overrides?: Partial<BotDeps>;
}

interface Place {
  chatId?: number;
  threadId?: number;
}

/** Somebody who uses the bot. Without a place they are in their private chat. */
export interface TestPerson {
  id: number;
  say(text: string, place?: Place & { replyTo?: number }): Promise<void>;
  /** Taps the newest button with that label in the chat. */
  tap(label: string, place?: Place & { on?: FakeMessage }): Promise<void>;
  /** Taps a button that carries this data, on a message that may be gone. */
  tapData(data: string, place?: Place & { messageId?: number }): Promise<void>;
  /** Becomes a member of the channel or leaves it, and the bot gets the event. */
  changeMembership(channel: string, status: 'member' | 'left'): Promise<void>;
  /** A message with these fields. @returns its id */
  post(fields: object, place?: Place & { replyTo?: number }): Promise<number>;
  /** Edits a message of theirs, which now has these fields. */
  edit(messageId: number, fields: object, place?: Place & { replyTo?: number }): Promise<void>;
  send(content: object): Promise<void>;
}

export interface TestBot {
  chats: FakeChats;
  queue: ReturnType<typeof createFakeQueue>;
  answers: ReturnType<typeof createFakeAnswers>;
  /** Of whose tier's end reminders were planned. */
  tierHolders: TierHolder[];
  shownKeys: ReturnType<typeof createFakeShownKeys>;
  heldInputs: HeldInputs;
  campaigns: Campaigns;
  /** Those that were handed to the workers, as they were then. */
  broadcasts: Campaign[];
  richAnswers: RichAnswers;
  questions: Questions;
  userBook: UserBook;
  bookNotes: BookNotes;
  log: CapturedLog;
  test: TestRedis;
  app: AppBot;
  processor: UpdateProcessor;
  accounts: Accounts;
  auditLog: AuditLog;
  switches: Switches;
  /** What the check of the bot's surroundings finds. */
  checks: Check[];
  usage: Usage;
  ledgers: Ledgers;
  recipes: Recipes;
  history: ImageHistory;
  talks: Talks;
  talkTurns: TalkTurns;
  state: UpdateState;
  api: { models: string[]; chatModels: string[]; failWith: Error | undefined };
  person(id: number, options?: { language?: string }): TestPerson;
  /** The bytes of the conversation log of a place and person. */
  conversationBytes(stateId: string): Promise<number>;
  lastUpdate(): Update;
  nextUpdateId(): number;
}

export async function createTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const {
    channels = [],
    channelUrl,
    adminIds = [],
    limits = DEFAULT_LIMITS,
    rateLimit = 1_000,
    keyRotation = false,
    hasStaging = true,
  } = options;
  const test = await createTestRedis();
  const log = captureLog();
  const { logger } = log;
  const chats = createFakeChats();
  const switches = createSwitches({ ...test, logger });
  const queue = createFakeQueue(() => switches.maintenance() !== undefined);
  const answers = createFakeAnswers();
  const tierHolders: TierHolder[] = [];
  const shownKeys = createFakeShownKeys();
  const heldInputs = createHeldInputs(test);
  const campaigns = createCampaigns(test);
  const broadcasts: Campaign[] = [];
  const richAnswers = createRichAnswers(test);
  const inlineAsks = createInlineAsks(test);
  const questions = createQuestions(test);
  const state = createUpdateState(test);
  const accounts = createAccounts({ ...test, vault: createKeyVault(randomBytes(32)) });
  const userBook = createUserBook(test);
  const bookNotes = createBookNotes({ book: userBook, metrics: NO_METRICS, logger });
  const usage = createUsage({ ...test, limits });
  const ledgers = createLedgers(test);
  const recipes = createRecipes(test);
  let historyMs = Date.now();
  // Pictures follow one another, however quick a test is.
  const history = createImageHistory({ ...test, now: () => ++historyMs });
  const client = { apiRoot: API_ROOT, fetch: chats.fetch };
  const talks = createTalks(test);
  const talkTurns = createTalkTurns(test);
  const apiLists: TestBot['api'] = {
    models: [...MODELS],
    chatModels: [...CHAT_MODELS],
    failWith: undefined,
  };
  const list = (names: string[]) =>
    apiLists.failWith ? Promise.reject(apiLists.failWith) : Promise.resolve(names);

  const telegram = createTelegramApi({ token: TEST_TOKEN, apiRoot: API_ROOT, transport: chats });
  const people = createPeople({ state });
  const saidOnce = createSaidOnce(test);
  const auditLog = createAuditLog(test);
  const checks: Check[] = [];
  const notices = createNotices({
    telegram,
    async languageOf(userId) {
      const { language, spokenLanguage } = (await people.load(userId)).record;
      return language ?? spokenLanguage;
    },
    translator,
    adminIds,
    saidOnce,
    logger,
  });
  const gateStore = createMembershipGateStore(test);
  const gateChannels = createGateChannels({
    ...{ api: telegram, channels, channelUrl, store: gateStore, logger },
    onNoLink: (channel) => void gateAlerts.cantInvite(channel),
  });
  const gateAlerts = createGateAlerts({
    store: gateStore,
    notices,
    channels: gateChannels,
    logger,
  });

  const app = createBot({
    token: TEST_TOKEN,
    botInfo: BOT_USER,
    client,
    config: { channels, adminIds, apiUrl: 'https://api.test/', keyRotation, hasStaging },
    state,
    rateLimitStorage: createRateLimitStorage({ ...test, windowMs: RATE_WINDOW_MS }),
    rateLimit: { updates: rateLimit, windowMs: RATE_WINDOW_MS },
    accounts,
    usage,
    membership: createMembershipLookup({
      ...{ api: telegram, cache: createMembershipCache(test), channels, adminIds },
      ...{ watch: gateAlerts, logger },
    }),
    gateChannels,
    gateAlerts,
    keyFollower: createKeyFollower({ accounts, notices, channels: gateChannels, logger }),
    pending: createPendingRequests(test),
    notices,
    silenced: createSilenced({ notices, saidOnce, logger }),
    auditLog,
    knownGroups: createKnownGroups(test),
    errorGroups: createErrorGroups(test),
    configCheck: () => Promise.resolve(checks),
    switches,
    maintenance: createMaintenance({ switches, queues: [] }),
    saidOnce,
    userBook,
    bookNotes,
    metrics: NO_METRICS,
    statistics: createStatistics(test),
    charts: { draw: (chart) => Promise.resolve(Buffer.from(chart.title)) },
    chatAdmins: createChatAdmins({ api: telegram }),
    groupShares: createGroupShares(test),
    reminders: {
      schedule: (holder) => {
        tierHolders.push(holder);
        return Promise.resolve();
      },
    },
    leakedKeys: createLeakedKeys({ accounts, notices, logger }),
    keyCards: createKeyCards({
      ...{ usage, isGated: channels.length > 0, canReplace: keyRotation },
    }),
    shownKeys,
    limits,
    stars: { tier1: 500, tier2: 1_000 },
    ledgers,
    recipes,
    history,
    talks,
    talkTurns,
    heldInputs,
    richAnswers,
    inlineAsks,
    questions,
    audiences: createAudiences(test),
    posts: createPosts(test),
    campaigns,
    campaignDesk: createCampaignDesk(test),
    broadcasts: {
      start: (campaign) => {
        broadcasts.push(campaign);
        return Promise.resolve();
      },
    },
    supportThreads: createSupportThreads(test),
    supportMessages: createSupportMessages(test),
    answerQueue: answers.queue,
    imageQueue: queue.queue,
    chargeIdFor: (jobId) => `charge-${jobId}`,
    api: {
      images: {
        models: () => list(apiLists.models),
        samplers: () => list(['Euler', 'DPM++ 2M']),
        loras: () => list(['add_detail', 'soft_glow']),
      },
      chat: { models: () => list(apiLists.chatModels) },
    },
    translator,
    followUp: (afterUpdateId, update) => {
      processor.followUp(afterUpdateId, update);
    },
    logger,
    ...options.overrides,
  });
  const processor = createUpdateProcessor({
    gate: createUpdateGate(test),
    state,
    keys: test.keys,
    handle: (update) => app.handle(update),
    logger,
    metrics: NO_METRICS,
  });

  let lastUpdateId = 500;
  let lastUpdate: Update = { update_id: 0 };
  let lastMessageId = 1;

  /** Updates of tests hold what the bot looks at, not everything Telegram's types ask for. */
  async function process(content: object): Promise<void> {
    const update: Update = { ...content, update_id: ++lastUpdateId };
    lastUpdate = update;
    const answersBefore = chats.callsOf('answerCallbackQuery').length;
    await processor.process(update);
    if (update.callback_query) {
      const { id } = update.callback_query;
      const answers = chats
        .callsOf('answerCallbackQuery')
        .slice(answersBefore)
        .filter(({ fields }) => fields['callback_query_id'] === id);
      expect(answers.length, 'a tap is answered').toBeGreaterThan(0);
      const further = answers.slice(0, -1).filter(({ failed }) => !failed);
      expect(further, 'a tap is answered once').toEqual([]);
    }
  }

  function createPerson(id: number, { language = 'en' }: { language?: string } = {}): TestPerson {
    const from: User = { id, is_bot: false, first_name: `Person ${id}`, language_code: language };

    function chatOf({ chatId = id }: Place) {
      return chatId === id
        ? ({ id, type: 'private', first_name: from.first_name } as const)
        : ({ id: chatId, type: 'supergroup', title: 'Group' } as const);
    }
    function topicOf({ threadId }: Place) {
      return threadId === undefined
        ? {}
        : ({ is_topic_message: true, message_thread_id: threadId } as const);
    }

    function messageOf(
      messageId: number,
      fields: object,
      place: Place & { replyTo?: number },
    ): object {
      const chat = chatOf(place);
      return {
        message_id: messageId,
        date: 1_700_000_000,
        chat,
        from,
        ...topicOf(place),
        ...(place.replyTo !== undefined && {
          reply_to_message: {
            message_id: place.replyTo,
            date: 1,
            chat,
            from: BOT_USER,
          },
        }),
        ...fields,
      };
    }

    async function post(fields: object, place: Place & { replyTo?: number } = {}): Promise<number> {
      const messageId = ++lastMessageId;
      await process({ message: messageOf(messageId, fields, place) });
      return messageId;
    }

    async function say(text: string, place: Place & { replyTo?: number } = {}): Promise<void> {
      const command = /^\/\w+(@\w+)?/.exec(text)?.[0];
      const entities = command && [{ type: 'bot_command', offset: 0, length: command.length }];
      await post({ text, ...(entities && { entities }) }, place);
    }

    async function tapData(
      data: string,
      place: Place & { messageId?: number } = {},
    ): Promise<void> {
      const file = chats.messages.get(place.messageId ?? 1)?.file;
      const message = {
        message_id: place.messageId ?? 1,
        date: 1_700_000_000,
        chat: chatOf(place),
        from: BOT_USER,
        ...(file ? { caption: '', [file.kind]: {} } : { text: '' }),
        ...topicOf(place),
      };
      await process({
        callback_query: {
          id: `query-${lastUpdateId + 1}`,
          from,
          chat_instance: '1',
          message,
          data,
        },
      });
    }

    return {
      id,
      say,
      post,
      async edit(messageId, fields, place = {}) {
        const message = messageOf(messageId, fields, place);
        await process({ edited_message: { ...message, edit_date: 1_700_000_100 } });
      },
      tapData,
      async tap(label, place = {}) {
        const chatId = place.chatId ?? id;
        const candidates = place.on ? [place.on] : chats.messagesIn(chatId).toReversed();
        for (const { messageId, buttons } of candidates) {
          const button = buttons.flat().find(({ text }) => text === label);
          if (button?.callback_data === undefined) continue;
          await tapData(button.callback_data, { ...place, messageId });
          return;
        }
        throw new Error(`There is no button “${label}” in chat ${chatId}.`);
      },
      async changeMembership(channel, status) {
        chats.setMember(channel, id, status);
        const isName = channel.startsWith('@');
        await process({
          chat_member: {
            chat: {
              id: isName ? -1001 : Number(channel),
              type: 'channel',
              title: 'Channel',
              ...(isName && { username: channel.slice(1) }),
            },
            from,
            date: Math.floor(Date.now() / 1_000),
            old_chat_member: { status: status === 'member' ? 'left' : 'member', user: from },
            new_chat_member: { status, user: from },
          },
        });
      },
      send: process,
    };
  }

  return {
    chats,
    queue,
    answers,
    tierHolders,
    shownKeys,
    heldInputs,
    campaigns,
    broadcasts,
    richAnswers,
    questions,
    userBook,
    bookNotes,
    log,
    test,
    app,
    processor,
    accounts,
    auditLog,
    switches,
    checks,
    usage,
    ledgers,
    recipes,
    history,
    talks,
    talkTurns,
    state,
    api: apiLists,
    person: createPerson,
    async conversationBytes(stateId) {
      return (await test.redis.get(test.keys.state('conversation', stateId)))?.length ?? 0;
    },
    lastUpdate: () => lastUpdate,
    nextUpdateId: () => ++lastUpdateId,
  };
}

export function labelsOf({ buttons }: { buttons: FakeButton[][] }): string[] {
  return buttons.flat().map(({ text }) => text);
}
