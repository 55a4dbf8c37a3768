import { createHmac } from 'node:crypto';
import { createBot } from '../bot/bot.js';
import type { BotConfig } from '../bot/deps.js';
import { DEFAULT_RATE_LIMIT } from '../bot/middleware/rate-limit.js';
import type { Secret } from '../domain/secret.js';
import { createImageQueue } from '../jobs/image/image-queue.js';
import type { LeakedKeys } from '../notices/leaked-keys.js';
import { createChatAdmins } from '../telegram/chat-admins.js';
import { createRateLimitStorage } from '../store/rate-limit-storage.js';
import { createUpdateProcessor, type UpdateProcessor } from '../updates/processor.js';
import { openAnswerQueue } from './answers.js';
import { openBroadcastQueue } from './broadcast.js';
import { openConfigCheck } from './config-check.js';
import { openKeyCards, openShownKeys } from './keys.js';
import { openSilenced } from './notices.js';
import type { Parts } from './parts.js';
import { openMaintenance } from './switches.js';
import { connect } from './store.js';
import { openBookNotes } from './user-book.js';

export interface BotOptions extends Pick<
  Parts,
  | 'config'
  | 'limits'
  | 'store'
  | 'api'
  | 'telegram'
  | 'notices'
  | 'reminders'
  | 'membership'
  | 'stagingChatId'
  | 'translator'
  | 'metrics'
  | 'charts'
  | 'lifecycle'
  | 'logger'
> {
  bot: BotConfig;
  leakedKeys: LeakedKeys;
}

/** Only who knows the secret can name the charge of a job: see the gateway's Idempotency-Key. */
function createChargeIds(secret: Secret<Buffer>): (jobId: string) => string {
  return (jobId) => createHmac('sha256', secret.reveal()).update(`charge ${jobId}`).digest('hex');
}

/** The bot behind its update processor: whatever delivers updates hands them to that. */
export function openBot(options: BotOptions): UpdateProcessor {
  const { limits, store, api, telegram, membership, translator, metrics, lifecycle, logger } =
    options;
  const { redis, keys } = store;
  const imageQueue = createImageQueue({
    // BullMQ adds a hundred commands to its client, which every pipeline then copies: the update
    // path keeps a client without them.
    redis: connect(store.server, 'commands', { lifecycle, logger }),
    keys,
    tasks: store.imageTasks,
    usage: store.usage,
    isPaused: () => store.switches.maintenance() !== undefined,
  });
  lifecycle.onStop('image queue', () => imageQueue.close());
  metrics.watchQueue('image', () => imageQueue.counts());
  const bookNotes = openBookNotes(options);

  const processor = createUpdateProcessor({
    gate: store.updateGate,
    state: store.updateState,
    keys,
    handle: (update) => bot.handle(update),
    logger,
    metrics,
  });
  lifecycle.onStop('updates under way', () => processor.drained());

  const answerQueue = openAnswerQueue(options);
  const maintenance = openMaintenance({
    ...{ switches: store.switches, queues: [imageQueue, answerQueue], logger },
  });

  const bot = createBot({
    token: telegram.token.reveal(),
    botInfo: telegram.botInfo,
    client: telegram.client,
    config: options.bot,
    state: store.updateState,
    rateLimitStorage: createRateLimitStorage({
      redis,
      keys,
      windowMs: DEFAULT_RATE_LIMIT.windowMs,
      state: store.updateState,
    }),
    accounts: store.accounts,
    usage: store.usage,
    membership: membership.lookup,
    gateChannels: membership.gateChannels,
    gateAlerts: membership.alerts,
    keyFollower: membership.keyFollower,
    pending: store.pending,
    leakedKeys: options.leakedKeys,
    keyCards: openKeyCards(options),
    shownKeys: openShownKeys(options),
    notices: options.notices,
    silenced: openSilenced(options),
    auditLog: store.auditLog,
    knownGroups: store.knownGroups,
    errorGroups: store.errorGroups,
    configCheck: openConfigCheck(options),
    switches: store.switches,
    maintenance,
    userBook: store.userBook,
    bookNotes,
    metrics,
    statistics: store.statistics,
    charts: options.charts,
    saidOnce: store.saidOnce,
    chatAdmins: createChatAdmins({ api: telegram.api }),
    groupShares: store.groupShares,
    reminders: options.reminders,
    limits: limits.limits,
    stars: limits.stars,
    ledgers: store.ledgers,
    recipes: store.recipes,
    history: store.imageHistory,
    talks: store.talks,
    talkTurns: store.talkTurns,
    heldInputs: store.heldInputs,
    richAnswers: store.richAnswers,
    inlineAsks: store.inlineAsks,
    questions: store.questions,
    audiences: store.audiences,
    posts: store.posts,
    campaigns: store.campaigns,
    campaignDesk: store.campaignDesk,
    broadcasts: openBroadcastQueue(options),
    supportThreads: store.supportThreads,
    supportMessages: store.supportMessages,
    imageQueue,
    answerQueue,
    chargeIdFor: createChargeIds(store.secret),
    api: api.client,
    translator,
    followUp: (afterUpdateId, update) => {
      processor.followUp(afterUpdateId, update);
    },
    logger: logger.child({ room: 'bot' }),
  });
  return processor;
}
