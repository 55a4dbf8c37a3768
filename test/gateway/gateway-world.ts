import { randomBytes } from 'node:crypto';
import { fastify, type FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../src/domain/limits.js';
import { createGateway, type GatewayDeps } from '../../src/gateway/gateway.js';
import { createAccounts, type Accounts } from '../../src/store/accounts.js';
import { createKeyVault } from '../../src/store/key-vault.js';
import { createUsage, type Usage } from '../../src/store/usage.js';
import { captureLog, type CapturedLog } from '../helpers/captured-log.js';
import { createTestRedis } from '../helpers/redis.js';
import { createFakeEngine, type FakeEngine } from './fake-engine.js';

export const USER_ID = 77;

export interface GatewayWorld {
  server: FastifyInstance;
  engine: FakeEngine;
  accounts: Accounts;
  usage: Usage;
  /** The key of `USER_ID`. */
  key: string;
  log: CapturedLog;
  /** How many of the person's pictures are counted at the moment. */
  used: () => Promise<number>;
}

/** The gateway with the real accounts and usage on the test's Redis, and an engine that is a fake. */
export async function createGatewayWorld(
  overrides: Partial<GatewayDeps> & { limits?: Limits } = {},
): Promise<GatewayWorld> {
  const { redis, keys } = await createTestRedis();
  const limits = overrides.limits ?? DEFAULT_LIMITS;
  const accounts = createAccounts({ redis, keys, vault: createKeyVault(randomBytes(32)) });
  const usage = createUsage({ redis, keys, limits });
  const engine = createFakeEngine();
  const log = captureLog();
  const server = fastify({ forceCloseConnections: true });
  await server.register(
    createGateway({ accounts, usage, images: engine, logger: log.logger, ...overrides, limits }),
  );
  onTestFinished(() => server.close());
  const { key } = await accounts.issueKey(USER_ID);
  return {
    server,
    engine,
    accounts,
    usage,
    key,
    log,
    used: async () => (await usage.peek(USER_ID)).categories.image.used,
  };
}

/** A body that is right, with what the test changes. */
export function imageBody(key: string, changes: Record<string, unknown> = {}) {
  return { model: 'sdxl-base', prompt: 'Beautiful landscape', token: key, ...changes };
}
