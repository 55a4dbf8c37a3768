import Fastify from 'fastify';
import type { Update } from 'grammy/types';
import { createLogger } from '../../../src/logger.js';
import {
  createPlayground,
  type Playground,
  type PlaygroundOptions,
} from '../../../src/playground/playground.js';

export interface Answer {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
}

export interface TestBotApi extends Playground {
  url: string;
  /** `<url>/bot<token>` */
  botUrl: string;
  /** A call with a JSON body. */
  call(method: string, payload?: object): Promise<Answer>;
  /** A call that has to succeed; returns its result. */
  ok<T>(method: string, payload?: object): Promise<T>;
  /** What came for the bot since it was last asked. */
  updates(): Promise<Update[]>;
  /** A call with files, by the names the payload gives as attach://name. */
  upload(method: string, payload: object, files: Record<string, Buffer>): Promise<Answer>;
  stop(): Promise<void>;
}

/** A playground behind a real port. */
export async function startBotApi(
  options: Omit<PlaygroundOptions, 'logger'> = {},
): Promise<TestBotApi> {
  const playground = createPlayground({ logger: createLogger({ level: 'silent' }), ...options });
  const server = Fastify();
  await server.register(playground.plugin);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const botUrl = `${url}/bot${playground.botToken}`;

  async function call(method: string, payload: object = {}): Promise<Answer> {
    const response = await fetch(`${botUrl}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(payload),
    });
    return (await response.json()) as Answer;
  }

  async function ok<T>(method: string, payload?: object): Promise<T> {
    const answer = await call(method, payload);
    if (!answer.ok) throw new Error(`${method}: ${String(answer.description)}`);
    return answer.result as T;
  }

  let nextUpdateId = 1;
  return {
    ...playground,
    url,
    botUrl,
    call,
    ok,
    async updates() {
      const updates = await ok<Update[]>('getUpdates');
      nextUpdateId = (updates.at(-1)?.update_id ?? nextUpdateId - 1) + 1;
      // Another offset each time: whoever asks twice for the same is made to wait.
      await ok('getUpdates', { offset: nextUpdateId });
      return updates;
    },
    async upload(method, payload, files) {
      const form = new FormData();
      for (const [name, value] of Object.entries(payload)) {
        form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
      }
      for (const [name, bytes] of Object.entries(files)) {
        form.set(name, new Blob([new Uint8Array(bytes)]), `${name}.bin`);
      }
      const response = await fetch(`${botUrl}/${method}`, { method: 'POST', body: form });
      return (await response.json()) as Answer;
    },
    async stop() {
      await server.close();
      await playground.close();
    },
  };
}
