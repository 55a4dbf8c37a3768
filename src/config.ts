import { existsSync } from 'node:fs';
import { z } from 'zod';
import { Secret } from './domain/secret.js';
import { ConfigError } from './errors.js';
import { LOG_LEVELS, type LogLevel } from './logger.js';

/** Bytes of the AES-256 key that encrypts API keys at rest. */
export const KEY_SECRET_BYTES = 32;

const IMAGE_ENGINES = ['demo', 'sdwebui', 'comfyui', 'openai'] as const;
/** Engines with an adapter in this version; the others are refused by name, not ignored. */
const BUILT_IMAGE_ENGINES: readonly string[] = ['demo'];

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' });
const port = z.coerce
  .number({ error: 'must be a port number' })
  .int('must be a whole number')
  .min(0, 'must be 0 or more')
  .max(65_535, 'must be at most 65535');

/** A channel as Telegram's chat_id takes it: `@name`, or the id that starts with -100. */
const channelRef = z
  .string()
  .regex(/^(@[A-Za-z]\w{3,31}|-100\d+)$/, 'each channel is @name or -100…');
const chatId = z
  .string()
  .regex(/^-?\d+$/, 'must be a chat id')
  .transform(Number);
const userId = z.string().regex(/^\d+$/, 'each id is a number').transform(Number);

function commaSeparated<T extends z.ZodType<unknown, string>>(item: T) {
  return z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    )
    .pipe(z.array(item));
}

const keySecret = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === KEY_SECRET_BYTES, 'must be 32 bytes in base64');

const redisUrl = z
  .string()
  .regex(
    /^(rediss?|redis\+sentinel):\/\/\S+$/,
    'must start with redis://, rediss:// or redis+sentinel://',
  );

/**
 * Every variable this program reads, in the order of the README's table.
 * An empty variable counts as unset, so that a copied `.env.example` changes nothing.
 */
export const EnvironmentSchema = z.object({
  NODE_ENV: z.string().optional(),
  ALLOW_EMBEDDED: z.stringbool({ error: 'must be true or false' }).default(false),
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[A-Za-z0-9_-]{30,}$/, 'is not a token as BotFather gives it')
    .optional(),
  TELEGRAM_API_ROOT: httpUrl.default('https://api.telegram.org'),
  BOT_MODE: z
    .enum(['polling', 'webhook'], { error: 'must be polling or webhook' })
    .default('polling'),
  WEBHOOK_URL: httpUrl.optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, 'takes 1-256 of A-Z a-z 0-9 _ -')
    .optional(),
  HOST: z.string().optional(),
  PORT: port.default(3000),
  CHANNEL_ID: commaSeparated(channelRef).optional(),
  CHANNEL_URL: httpUrl.optional(),
  ADMIN_IDS: commaSeparated(userId).optional(),
  STAGING_CHAT_ID: chatId.optional(),
  REDIS_URL: redisUrl.optional(),
  REDIS_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,32}$/, 'takes 1-32 of A-Z a-z 0-9 _ -')
    .default('vc'),
  API_BASE_URL: httpUrl.optional(),
  API_KEY: z.string().optional(),
  GATEWAY: z.stringbool({ error: 'must be on or off' }).optional(),
  KEY_SECRET: keySecret.optional(),
  KEY_ROTATION: z.stringbool({ error: 'must be on or off' }).default(false),
  SECRET_SCANNING_KEYS_URL: httpUrl.optional(),
  LLM_ENGINE_URL: httpUrl.optional(),
  LLM_ENGINE_KEY: z.string().optional(),
  IMAGE_ENGINE: z
    .enum(IMAGE_ENGINES, { error: `must be one of ${IMAGE_ENGINES.join(', ')}` })
    .refine(
      (engine) => BUILT_IMAGE_ENGINES.includes(engine),
      `has no adapter in this version; built in: ${BUILT_IMAGE_ENGINES.join(', ')}`,
    )
    .default('demo'),
  IMAGE_ENGINE_URL: httpUrl.optional(),
  LIMITS_FILE: z.string().optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` })
    .default('info'),
  METRICS_PORT: port.optional(),
});

type Environment = z.output<typeof EnvironmentSchema>;

export type UpdatesConfig = { mode: 'polling' } | { mode: 'webhook'; url: string; secret: Secret };

export interface Config {
  production: boolean;
  allowEmbedded: boolean;
  telegram: { token: Secret | undefined; apiRoot: string; updates: UpdatesConfig };
  http: { host: string; port: number; metricsPort: number | undefined };
  /** Channels a person has to be a member of; empty = no gate. */
  gate: { channels: string[]; channelUrl: string | undefined };
  adminIds: number[];
  stagingChatId: number | undefined;
  /** The address is secret because it can hold a password. */
  redis: { url: Secret | undefined; prefix: string };
  api: { baseUrl: string | undefined; key: Secret | undefined };
  gateway: { enabled: boolean };
  /** 32 bytes; undefined = generate and keep it in the data folder. */
  keySecret: Secret<Buffer> | undefined;
  /** Whether people may replace their key by a new one. */
  keyRotation: boolean;
  /** Where the public keys of a secret-scanning partner are; undefined = none reports to us. */
  secretScanningKeysUrl: string | undefined;
  engines: {
    llmUrl: string | undefined;
    llmKey: Secret | undefined;
    image: Environment['IMAGE_ENGINE'];
    imageUrl: string | undefined;
  };
  limitsFile: string | undefined;
  logLevel: LogLevel;
}

/**
 * Rules that span several variables. They look at what is set, not at parsed values, so that one
 * report holds these and the schema's complaints together.
 */
function missingVariables(set: Record<string, string | undefined>): string[] {
  const missing = (names: (keyof Environment)[], why: string): string[] =>
    names.filter((name) => set[name] === undefined).map((name) => `${name} ${why}`);
  const lines: string[] = [];
  if (set['BOT_MODE'] === 'webhook') {
    lines.push(
      ...missing(
        ['BOT_TOKEN', 'WEBHOOK_URL', 'WEBHOOK_SECRET'],
        'is required with BOT_MODE=webhook',
      ),
    );
  }
  const embeddedAllowed = EnvironmentSchema.shape.ALLOW_EMBEDDED.safeParse(set['ALLOW_EMBEDDED']);
  if (set['NODE_ENV'] === 'production' && embeddedAllowed.data !== true) {
    lines.push(
      ...missing(
        ['BOT_TOKEN', 'REDIS_URL', 'KEY_SECRET'],
        'is required with NODE_ENV=production (or set ALLOW_EMBEDDED=true)',
      ),
    );
  }
  const gateway = EnvironmentSchema.shape.GATEWAY.safeParse(set['GATEWAY']);
  if (gateway.data === false) {
    lines.push(...missing(['API_BASE_URL'], 'is required with GATEWAY=off'));
  }
  return lines;
}

function toSecret(value: string | undefined): Secret | undefined {
  return value === undefined ? undefined : new Secret(value);
}

function toUpdatesConfig(env: Environment): UpdatesConfig {
  const { BOT_MODE: mode, WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = env;
  if (mode === 'webhook' && url !== undefined && secret !== undefined) {
    return { mode, url, secret: new Secret(secret) };
  }
  return { mode: 'polling' };
}

function toConfig(env: Environment): Config {
  const updates = toUpdatesConfig(env);
  return {
    production: env.NODE_ENV === 'production',
    allowEmbedded: env.ALLOW_EMBEDDED,
    telegram: { token: toSecret(env.BOT_TOKEN), apiRoot: env.TELEGRAM_API_ROOT, updates },
    http: {
      host: env.HOST ?? (updates.mode === 'webhook' ? '0.0.0.0' : '127.0.0.1'),
      port: env.PORT,
      metricsPort: env.METRICS_PORT,
    },
    gate: { channels: env.CHANNEL_ID ?? [], channelUrl: env.CHANNEL_URL },
    adminIds: env.ADMIN_IDS ?? [],
    stagingChatId: env.STAGING_CHAT_ID,
    redis: { url: toSecret(env.REDIS_URL), prefix: env.REDIS_PREFIX },
    api: { baseUrl: env.API_BASE_URL, key: toSecret(env.API_KEY) },
    gateway: { enabled: env.GATEWAY ?? env.API_BASE_URL === undefined },
    keySecret: env.KEY_SECRET === undefined ? undefined : new Secret(env.KEY_SECRET),
    keyRotation: env.KEY_ROTATION,
    secretScanningKeysUrl: env.SECRET_SCANNING_KEYS_URL,
    engines: {
      llmUrl: env.LLM_ENGINE_URL,
      llmKey: toSecret(env.LLM_ENGINE_KEY),
      image: env.IMAGE_ENGINE,
      imageUrl: env.IMAGE_ENGINE_URL,
    },
    limitsFile: env.LIMITS_FILE,
    logLevel: env.LOG_LEVEL,
  };
}

/**
 * Puts a `.env` file's variables into the environment, where the environment has none of its own.
 * Without such a file it does nothing.
 */
export function loadEnvironmentFile(file: string): void {
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Reads the environment once.
 * @throws ConfigError that names every wrong variable with the reason, and no value.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = EnvironmentSchema.safeParse(set);
  const invalid = parsed.error?.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  const complaints = new Set([...(invalid ?? []), ...missingVariables(set)]);
  if (!parsed.success || complaints.size > 0) {
    throw new ConfigError(['The configuration is wrong:', ...complaints].join('\n  '));
  }
  return toConfig(parsed.data);
}
