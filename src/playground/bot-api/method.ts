import type {
  ApiMethods,
  InlineKeyboardMarkup,
  InlineQueryResult,
  InputFile,
  Opts,
} from 'grammy/types';
import type { WorldState } from '../world/state.js';
import type { UpdatePolling } from './update-polling.js';
import type { WebhookDelivery } from './webhook-delivery.js';

export type MethodName = keyof ApiMethods;
export type Payload = Readonly<Record<string, unknown>>;

/** Types that hold no file, named so that the compiler needn't walk their depths. */
type WithoutFiles = InlineQueryResult | InlineKeyboardMarkup;

/** As parameters arrive over HTTP: a file is a file_id, an address or attach://part. */
type Wire<T> = T extends InputFile
  ? string
  : T extends WithoutFiles
    ? T
    : T extends object
      ? { [K in keyof T]: Wire<T[K]> }
      : T;

export type MethodArgs<M extends MethodName> = Wire<Opts<M>>;

export interface UploadedFile {
  bytes: Buffer;
  fileName: string | undefined;
  contentType: string | undefined;
}

/** Everything a method may use besides its parameters. */
export interface MethodCall {
  readonly state: WorldState;
  readonly polling: UpdatePolling;
  readonly webhook: WebhookDelivery;
  /** The parts of a multipart request, by name. */
  readonly files: ReadonlyMap<string, UploadedFile>;
  /** Aborted when the caller hangs up, or with a BotApiError when the server closes. */
  readonly signal: AbortSignal;
}

export interface BotApiMethod {
  readonly name: MethodName;
  run(payload: Payload, call: MethodCall): unknown;
}

/** Throws BotApiError for what Telegram would refuse; returns the `result` of the answer. */
type Handler<M extends MethodName> = (args: MethodArgs<M>, call: MethodCall) => unknown;

export function method<M extends MethodName>(name: M, handle: Handler<M>): BotApiMethod {
  return {
    name,
    // The dispatcher has checked the payload against this method's schema.
    run: (payload, call) => handle(payload as MethodArgs<M>, call),
  };
}
