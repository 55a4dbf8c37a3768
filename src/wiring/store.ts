import { join } from 'node:path';
import type { Config } from '../config.js';
import type { LimitsTable } from '../limits-file.js';
import type { Lifecycle } from '../lifecycle.js';
import { loadKeySecret } from '../key-secret.js';
import type { Logger } from '../logger.js';
import { DEFAULT_RATE_LIMIT } from '../bot/middleware/rate-limit.js';
import { createAccounts } from '../store/accounts.js';
import { createAnswerStops } from '../store/answer-stops.js';
import { createAuditLog } from '../store/audit-log.js';
import { createRedis, type RedisClient } from '../store/connection.js';
import { resolveRedis, type ResolvedRedis } from '../store/embedded-redis/resolve.js';
import { createErrorGroups } from '../store/error-groups.js';
import { createGeneratedFiles } from '../store/generated-files.js';
import { countRevenue } from '../store/counted-ledgers.js';
import { createGroupShares } from '../store/group-shares.js';
import { createHeldInputs } from '../store/held-inputs.js';
import { createImageHistory } from '../store/image-history.js';
import { createImageTasks } from '../store/image-tasks.js';
import { createInlineAsks } from '../store/inline-asks.js';
import { createKeyVault } from '../store/key-vault.js';
import { createKeys } from '../store/keys.js';
import { createKnownGroups } from '../store/known-groups.js';
import { createLedgers } from '../store/ledger.js';
import { createMembershipCache } from '../store/membership-cache.js';
import { createMembershipGateStore } from '../store/membership-gate.js';
import { createPendingRequests } from '../store/pending-requests.js';
import { createPosts } from '../store/broadcast/posts.js';
import { createQuestionLine } from '../store/question-line.js';
import { createQuestions } from '../store/questions.js';
import { createRichAnswers } from '../store/rich-answers.js';
import { createRecipes } from '../store/recipes.js';
import { createSaidOnce } from '../store/said-once.js';
import { createSwitches } from '../store/switches.js';
import { createStatistics } from '../store/statistics/statistics.js';
import { createSupportMessages } from '../store/support-messages.js';
import { createSupportThreads } from '../store/support-threads.js';
import { createTalkTurns } from '../store/talk-turns.js';
import { createTalks } from '../store/talks.js';
import { createUpdateGate } from '../store/update-gate.js';
import { createUpdateState } from '../store/update-state.js';
import { createAudiences } from '../store/user-book/audiences.js';
import { createCampaignDesk } from '../store/broadcast/campaign-desk.js';
import { createCampaigns } from '../store/broadcast/campaigns.js';
import { createUserBook } from '../store/user-book/user-book.js';
import { createUsage } from '../store/usage.js';

/** Where embedded parts keep what outlives the process, and what they may fetch again. */
export interface Folders {
  data: string;
  cache: string;
}

export interface StoreOptions {
  config: Pick<Config, 'redis' | 'keySecret'>;
  limits: LimitsTable;
  folders: Folders;
  lifecycle: Lifecycle;
  logger: Logger;
}

/** A connection that is closed with the process, before the server it talks to. */
export function connect(
  { url }: Pick<ResolvedRedis, 'url'>,
  kind: 'commands' | 'blocking',
  { lifecycle, logger }: Pick<StoreOptions, 'lifecycle' | 'logger'>,
): RedisClient {
  const redis = createRedis(url, { logger, kind });
  lifecycle.onStop(`redis ${kind}`, () => {
    redis.disconnect();
  });
  return redis;
}

/** Finds or starts Redis and builds every repository on it. */
export async function openStore({ config, limits, folders, lifecycle, logger }: StoreOptions) {
  const server = await resolveRedis({
    url: config.redis.url?.reveal(),
    dataDir: folders.data,
    cacheDir: folders.cache,
    logger,
  });
  lifecycle.onStop('embedded redis', () => server.stop());
  const redis = connect(server, 'commands', { lifecycle, logger });
  const keys = createKeys(config.redis.prefix);
  const secret = config.keySecret ?? (await loadKeySecret(join(folders.data, 'key-secret')));
  const statistics = createStatistics({ redis, keys });
  return {
    server,
    redis,
    keys,
    secret,
    accounts: createAccounts({ redis, keys, vault: createKeyVault(secret.reveal()) }),
    ledgers: countRevenue(createLedgers({ redis, keys }), statistics),
    statistics,
    usage: createUsage({ redis, keys, limits: limits.limits }),
    updateGate: createUpdateGate({ redis, keys, rateWindowMs: DEFAULT_RATE_LIMIT.windowMs }),
    updateState: createUpdateState({ redis, keys }),
    membershipCache: createMembershipCache({ redis, keys }),
    membershipGate: createMembershipGateStore({ redis, keys }),
    pending: createPendingRequests({ redis, keys }),
    recipes: createRecipes({ redis, keys }),
    imageHistory: createImageHistory({ redis, keys }),
    imageTasks: createImageTasks({ redis, keys }),
    talks: createTalks({ redis, keys }),
    talkTurns: createTalkTurns({ redis, keys }),
    questionLine: createQuestionLine({ redis, keys }),
    questions: createQuestions({ redis, keys }),
    answerStops: createAnswerStops({ redis, keys }),
    heldInputs: createHeldInputs({ redis, keys }),
    richAnswers: createRichAnswers({ redis, keys }),
    inlineAsks: createInlineAsks({ redis, keys }),
    auditLog: createAuditLog({ redis, keys }),
    userBook: createUserBook({ redis, keys }),
    audiences: createAudiences({ redis, keys }),
    campaigns: createCampaigns({ redis, keys }),
    campaignDesk: createCampaignDesk({ redis, keys }),
    posts: createPosts({ redis, keys }),
    knownGroups: createKnownGroups({ redis, keys }),
    errorGroups: createErrorGroups({ redis, keys }),
    saidOnce: createSaidOnce({ redis, keys }),
    groupShares: createGroupShares({ redis, keys }),
    supportThreads: createSupportThreads({ redis, keys }),
    supportMessages: createSupportMessages({ redis, keys }),
    switches: createSwitches({ redis, keys, logger: logger.child({ room: 'switches' }) }),
    files: createGeneratedFiles({ redis, keys }),
  };
}

export type Store = Awaited<ReturnType<typeof openStore>>;
