import { randomBytes } from 'node:crypto';
import { fastify, type FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../src/domain/limits.js';
import { createGateway, type GatewayDeps } from '../../src/gateway/gateway.js';
import { createAccounts, type Accounts } from '../../src/store/accounts.js';
import { createGeneratedFiles, type GeneratedFiles } from '../../src/store/generated-files.js';
import { createKeyVault, type KeyVault } from '../../src/store/key-vault.js';
import type { RedisClient } from '../../src/store/connection.js';
import { createUsage, type Usage } from '../../src/store/usage.js';
import { captureLog, type CapturedLog } from '../helpers/captured-log.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';
import { createFakeChatEngine, type FakeChatEngine } from './fake-chat-engine.js';
import { createFakeEngine, type FakeEngine } from './fake-engine.js';

export const USER_ID = 77;
export const PUBLIC_URL = 'https://api.example.test';

export interface GatewayWorld {
  server: FastifyInstance;
  engine: FakeEngine;
  chat: FakeChatEngine;
  accounts: Accounts;
  usage: Usage;
  /** The key of `USER_ID`. */
  key: string;
  log: CapturedLog;
  store: TestRedis;
  /** This gateway's own connection to it. */
  redis: RedisClient;
  vault: KeyVault;
  files: GeneratedFiles;
  /** How many of the person's pictures are counted at the moment. */
  used: () => Promise<number>;
  usedGifs: () => Promise<number>;
  usedChats: () => Promise<number>;
}

export interface WorldOptions {
  /** Makes it another process of that one's fleet: the same Redis, nothing else in common. */
  beside?: Pick<GatewayWorld, 'store' | 'vault'>;
  /** In place of a bare one. */
  server?: FastifyInstance;
}

/** The gateway with the real accounts and usage on the test's Redis, and an engine that is a fake. */
export async function createGatewayWorld(
  overrides: Partial<GatewayDeps> & { limits?: Limits } = {},
  { beside, server = fastify({ forceCloseConnections: true }) }: WorldOptions = {},
): Promise<GatewayWorld> {
  const store = beside?.store ?? (await createTestRedis());
  const redis = beside ? store.connect() : store.redis;
  const vault = beside?.vault ?? createKeyVault(randomBytes(32));
  const { keys } = store;
  const limits = overrides.limits ?? DEFAULT_LIMITS;
  const accounts = createAccounts({ redis, keys, vault });
  const usage = createUsage({ redis, keys, limits });
  const engine = createFakeEngine();
  const chat = createFakeChatEngine();
  const files = createGeneratedFiles({ redis, keys });
  const log = captureLog();
  await server.register(
    createGateway({
      accounts,
      usage,
      images: engine,
      gifs: engine,
      files,
      publicUrl: () => PUBLIC_URL,
      chat,
      logger: log.logger,
      ...overrides,
      limits,
    }),
  );
  onTestFinished(() => server.close());
  const { key } = await accounts.issueKey(USER_ID);
  return {
    server,
    engine,
    chat,
    accounts,
    usage,
    key,
    log,
    store,
    redis,
    vault,
    files,
    used: async () => (await usage.peek(USER_ID)).categories.image.used,
    usedGifs: async () => (await usage.peek(USER_ID)).categories.gif.used,
    usedChats: async () => (await usage.peek(USER_ID)).categories.llm.used,
  };
}

/** A body that is right, with what the test changes. */
export function imageBody(key: string, changes: Record<string, unknown> = {}) {
  return { model: 'sdxl-base', prompt: 'Beautiful landscape', token: key, ...changes };
}

/** A chat that is right, with what the test changes. */
export function chatBody(changes: Record<string, unknown> = {}) {
  return {
    model: 'Mixtral-8x7B-Instruct-v0.1',
    messages: [{ role: 'user', content: 'How many books?' }],
    ...changes,
  };
}

/** An animation that is right, with what the test changes. */
export function gifBody(key: string, changes: Record<string, unknown> = {}) {
  return { sampler: 'Euler', prompt: 'Beautiful landscape', token: key, ...changes };
}
