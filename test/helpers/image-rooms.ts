import { createApiClient } from '../../src/api/client.js';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { NO_METRICS, type ImageJobOutcome } from '../../src/domain/metrics.js';
import { createImageQueue } from '../../src/jobs/image/image-queue.js';
import { createImageWorker, type ImageWorkerDeps } from '../../src/jobs/image/image-worker.js';
import type { JobWorker, JobWorkerSettings } from '../../src/jobs/job-worker.js';
import type { Logger } from '../../src/logger.js';
import { createAccounts } from '../../src/store/accounts.js';
import { createRedis } from '../../src/store/connection.js';
import { createImageHistory } from '../../src/store/image-history.js';
import { createImageTasks } from '../../src/store/image-tasks.js';
import { createKeyVault } from '../../src/store/key-vault.js';
import { createKeys } from '../../src/store/keys.js';
import { createRecipes } from '../../src/store/recipes.js';
import { createUsage } from '../../src/store/usage.js';
import { createTelegramApi } from '../../src/telegram/api.js';
import { createTelegramTransport } from '../../src/telegram/transport.js';
import { createTranslator } from '../../src/views/translator.js';

/** Where a process finds the rest of the world. JSON, so that a child process can be told. */
export interface ImageRoomsAddress {
  redisUrl: string;
  prefix: string;
  telegram: { apiRoot: string; token: string };
  apiBaseUrl: string;
}

const VAULT_SECRET = Buffer.alloc(32, 7);
/** Never changes, and reading sixteen languages anew for every test takes longer than most tests. */
const translator = createTranslator();

/** What a process that draws images is made of, on connections of its own. */
export function openImageRooms(address: ImageRoomsAddress, logger: Logger) {
  const { redisUrl, prefix, telegram, apiBaseUrl } = address;
  const keys = createKeys(prefix);
  const redis = createRedis(redisUrl, { logger, kind: 'commands' });
  const blocking = createRedis(redisUrl, { logger, kind: 'blocking' });
  const transport = createTelegramTransport({
    apiRoot: telegram.apiRoot,
    logger,
    metrics: NO_METRICS,
  });
  const api = createApiClient({ baseUrl: apiBaseUrl, logger });
  const tasks = createImageTasks({ redis, keys });
  const usage = createUsage({ redis, keys, limits: DEFAULT_LIMITS });
  const accounts = createAccounts({ redis, keys, vault: createKeyVault(VAULT_SECRET) });
  const recipes = createRecipes({ redis, keys });
  const history = createImageHistory({ redis, keys });
  const queue = createImageQueue({ redis, keys, tasks, usage });
  const outcomes: ImageJobOutcome[] = [];
  const workers: JobWorker[] = [];

  return {
    keys,
    redis,
    tasks,
    usage,
    accounts,
    recipes,
    history,
    queue,
    /** How the jobs of this process's workers ended. */
    outcomes,
    async startWorker(
      settings: Partial<JobWorkerSettings> = {},
      overrides: Partial<ImageWorkerDeps> = {},
    ): Promise<JobWorker> {
      const worker = createImageWorker({
        redis: blocking,
        keys,
        tasks,
        accounts,
        usage,
        recipes,
        history,
        telegram: createTelegramApi({ ...telegram, transport }),
        courtesy: createTelegramApi({ ...telegram, transport: transport.courtesy }),
        api,
        staging: undefined,
        stagingAlerts: { missing: () => Promise.resolve(), failed: () => Promise.resolve() },
        botUsername: 'test_bot',
        silenced: { tell: () => Promise.resolve() },
        translator,
        metrics: { ...NO_METRICS, imageJobFinished: (_kind, outcome) => outcomes.push(outcome) },
        logger,
        settings,
        ...overrides,
      });
      workers.push(worker);
      await worker.ready();
      return worker;
    },
    async close(): Promise<void> {
      await Promise.all(workers.map((worker) => worker.close()));
      await queue.close();
      await api.close();
      await transport.close();
      redis.disconnect();
      blocking.disconnect();
    },
  };
}

export type ImageRooms = ReturnType<typeof openImageRooms>;
