import type { Readable } from 'node:stream';
import type { CallTarget } from './call-target.js';
import type { Attempt } from './retry.js';

/** The part of `fetch`'s contract that grammY uses. */
export interface TelegramRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Readable;
  signal?: AbortSignal;
}
export interface TelegramReply {
  json(): Promise<unknown>;
}

export interface TelegramCall {
  path: string;
  method: string;
  target: CallTarget;
  request: TelegramRequest;
}

/** What one request came to. */
export type ExchangeResult =
  | (Attempt & { type: 'reply' } & {
      reply: TelegramReply;
      /** The group is a supergroup now, and this is its id. */
      movedTo?: CallTarget | undefined;
    })
  | (Attempt & { type: 'fault' } & { error: Error });

export type CallResult =
  | ExchangeResult
  /** Not made: Telegram wants the chat left alone, or its budget has no room. */
  | { type: 'held'; waitMs: number };
