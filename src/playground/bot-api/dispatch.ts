import { setTimeout as delay } from 'node:timers/promises';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { WorldState } from '../world/state.js';
import {
  BotApiError,
  badRequest,
  restarting,
  tooManyRequests,
  unsupported,
  type ErrorParameters,
} from './errors.js';
import { createFloodControl } from './flood.js';
import type { MethodCall, Payload, UploadedFile } from './method.js';
import { METHODS } from './registry.js';
import type { RequestSchema } from './schema.js';
import { findChat } from './targets.js';
import { createUpdatePolling } from './update-polling.js';
import { createWebhookDelivery } from './webhook-delivery.js';

interface BotApiRequest {
  method: string;
  payload: Payload;
  files: ReadonlyMap<string, UploadedFile>;
  signal: AbortSignal;
}

export type BotApiAnswer =
  | { kind: 'ok'; result: unknown }
  | {
      kind: 'error';
      errorCode: number;
      description: string;
      parameters?: ErrorParameters;
    }
  /** The connection is to break without an answer. */
  | { kind: 'broken' };

export interface Dispatcher {
  /** Never rejects. */
  dispatch(request: BotApiRequest): Promise<BotApiAnswer>;
  schema(): Promise<RequestSchema>;
  /** Ends long polls and webhook delivery. */
  close(): Promise<void>;
}

export interface DispatcherOptions {
  state: WorldState;
  logger: Logger;
  loadSchema: () => Promise<RequestSchema>;
  /** Refuse what Telegram's flood control would refuse. */
  floodControl: boolean;
}

function toFloodLoad({ media, message_ids: ids, allow_paid_broadcast: isPaid }: Payload) {
  const parts = [media, ids].find((each) => Array.isArray(each));
  return { messages: parts?.length ?? 1, isPaid: isPaid === true };
}

/** Leads a request past faults, schema and flood control to its method. */
export function createDispatcher({
  state,
  logger,
  loadSchema,
  floodControl,
}: DispatcherOptions): Dispatcher {
  let loading: Promise<RequestSchema> | undefined;
  const flood = floodControl ? createFloodControl(state.nowMs) : undefined;
  const polling = createUpdatePolling(state);
  const webhook = createWebhookDelivery({
    state,
    execute: async (method, payload) => {
      await dispatch({ method, payload, files: new Map(), signal: new AbortController().signal });
    },
  });

  function schema(): Promise<RequestSchema> {
    loading ??= loadSchema().catch((thrown: unknown) => {
      loading = undefined;
      const err = toError(thrown);
      logger.error({ err }, 'the Bot API schema is missing; `npm run build` makes it');
      throw err;
    });
    return loading;
  }

  function chatOf({ chat_id: chatId }: Payload) {
    const isId = typeof chatId === 'number' || typeof chatId === 'string';
    return isId ? findChat(state, chatId)?.chat : undefined;
  }

  function requireFitting(requestSchema: RequestSchema, method: string, payload: Payload): void {
    const problem = requestSchema.check(method, payload);
    if (problem === undefined) return;
    state.violations.add({ method, description: problem });
    logger.error({ method, problem }, 'a request does not fit the Bot API');
    throw badRequest(`${method}: ${problem}`);
  }

  /** As a server that knows no rich messages, or does not like this one. */
  function refuseRich(method: string, payload: Payload): void {
    const how = state.faults.richRefusal;
    if (how === undefined || payload['rich_message'] === undefined) return;
    if (how === 'rejected') throw badRequest("can't parse rich message");
    // An older server passes over a parameter that it doesn't know.
    if (method === 'editMessageText') throw badRequest('message text is empty');
    throw new BotApiError(404, 'Not Found: method not found');
  }

  async function run(requestSchema: RequestSchema, method: string, request: BotApiRequest) {
    const { payload, files, signal } = request;
    const chat = chatOf(payload);
    const fault = state.faults.take(method, chat?.id);
    switch (fault?.kind) {
      case undefined:
      case 'lost-response':
        break;
      case 'error':
        throw new BotApiError(fault.error_code, fault.description, fault.parameters);
      case 'flood':
        throw tooManyRequests(fault.retryAfterSeconds);
      case 'delay':
        await delay(fault.ms, undefined, { ref: false });
        break;
      case 'outage':
        return { kind: 'broken' } as const;
    }
    refuseRich(method, payload);
    requireFitting(requestSchema, method, payload);
    const implementation = METHODS.get(method);
    if (!implementation) throw unsupported(method);
    flood?.admit(method, chat, toFloodLoad(payload));
    const call: MethodCall = { state, polling, webhook, files, signal };
    const result: unknown = await implementation.run(payload, call);
    return fault?.kind === 'lost-response'
      ? ({ kind: 'broken' } as const)
      : ({ kind: 'ok', result } as const);
  }

  function toAnswer(method: string, thrown: unknown): Extract<BotApiAnswer, { kind: 'error' }> {
    if (thrown instanceof BotApiError) {
      const { errorCode, message, parameters } = thrown;
      return {
        kind: 'error',
        errorCode,
        description: message,
        ...(parameters ? { parameters } : {}),
      };
    }
    logger.error({ err: toError(thrown), method }, 'a method of the playground failed');
    return { kind: 'error', errorCode: 500, description: 'Internal Server Error' };
  }

  function record(method: string, { payload }: BotApiRequest, answer: BotApiAnswer, atMs: number) {
    const error =
      answer.kind === 'error'
        ? { error: { error_code: answer.errorCode, description: answer.description } }
        : {};
    const call = { method, payload, atMs, ...error };
    state.calls.add(call);
    state.events.emit({ type: 'call', call });
  }

  async function dispatch(request: BotApiRequest): Promise<BotApiAnswer> {
    const atMs = state.nowMs();
    let method = request.method;
    let answer: BotApiAnswer;
    try {
      const requestSchema = await schema();
      const known = requestSchema.methodName(method);
      if (known === undefined) throw new BotApiError(404, 'Not Found: method not found');
      method = known;
      answer = await run(requestSchema, known, request);
    } catch (thrown) {
      answer = toAnswer(method, thrown);
    }
    record(method, request, answer, atMs);
    return answer;
  }

  return {
    dispatch,
    schema,
    async close() {
      polling.terminate(restarting());
      await webhook.close();
    },
  };
}
