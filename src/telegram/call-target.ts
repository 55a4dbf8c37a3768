import { Readable } from 'node:stream';
import type { TelegramCall, TelegramRequest } from './telegram-call.js';

/** What a Bot API call is counted by: the id or the @name of a chat, or what stands in for one. */
export type CallTarget = string;

/** A pause of everything: Telegram said it to a call that has no chat. */
export const EVERYTHING: CallTarget = '*';

/** grammY puts the chat first into every payload that has one. */
const LEADING_CHAT = /^\{"chat_id":(?:(-?\d+)|"([^"\\]+)")[,}]/;
const LEADING_CHAT_FIELD = /name="chat_id"\r\n\r\n(\S+)/;
/** The same in the bytes as they are sent, a character each. */
const CHAT_FIELD_VALUE = /(?<=name="chat_id"\r\n\r\n)\S+/;
/** The first field of an upload is in its second chunk; the first is the boundary. */
const PEEKED_CHUNKS = 2;

/**
 * Methods about the bot itself. Telegram limits changes of its profile for hours (a day has been
 * seen for setMyName), which is no reason to stop answering people: each is counted by itself.
 */
const ABOUT_THE_BOT = /^(get|set|delete|create|upload|close|log)/;

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function targetOfPayload(payload: unknown): CallTarget | undefined {
  const chatId = property(payload, 'chat_id');
  if (typeof chatId === 'number' || typeof chatId === 'string') return toTarget(String(chatId));
  const inlineId = property(payload, 'inline_message_id');
  return typeof inlineId === 'string' ? `inline:${inlineId}` : undefined;
}

function toTarget(chatId: string): CallTarget {
  return chatId.toLowerCase();
}

function targetOfJson(body: string): CallTarget | undefined {
  const [, id, name] = LEADING_CHAT.exec(body) ?? [];
  if (id !== undefined) return id;
  if (name !== undefined) return toTarget(name);
  if (!body.includes('"chat_id":') && !body.includes('"inline_message_id":')) return undefined;
  try {
    return targetOfPayload(JSON.parse(body));
  } catch {
    return undefined;
  }
}

/** Runs for every call. */
export function targetOf(method: string, body: string | undefined): CallTarget {
  const chat = body === undefined ? undefined : targetOfJson(body);
  if (chat !== undefined) return chat;
  return ABOUT_THE_BOT.test(method) ? `method:${method}` : EVERYTHING;
}

/** The chat's id or @name, where the target is one. */
export function chatOfTarget(target: CallTarget): string | undefined {
  return /^[-\d@]/.test(target) ? target : undefined;
}

/** Whose private chat it is: its id is the person's. */
export function personOfTarget(target: CallTarget): number | undefined {
  return /^\d+$/.test(target) ? Number(target) : undefined;
}

/**
 * The upload with another chat in it, in its first chunks; the rest streams through. `upload` is
 * used up.
 */
export function movedUploadOf(upload: Readable, to: CallTarget): Readable {
  async function* moved() {
    let seen = 0;
    for await (const chunk of upload) {
      seen += 1;
      const bytes: unknown = chunk;
      if (seen > PEEKED_CHUNKS || !(bytes instanceof Uint8Array)) yield bytes;
      else
        yield Buffer.from(
          Buffer.from(bytes).toString('latin1').replace(CHAT_FIELD_VALUE, to),
          'latin1',
        );
    }
  }
  const body = Readable.from(moved());
  body.once('close', () => {
    upload.destroy();
  });
  return body;
}

async function* chunksOf(first: readonly unknown[], rest: AsyncIterator<unknown, unknown>) {
  yield* first;
  for (;;) {
    const { done, value } = await rest.next();
    if (done === true) return;
    yield value;
  }
}

/** Reads which chat an upload goes to. `upload` is used up; its bytes are in the call's body. */
export async function peekUpload(
  path: string,
  method: string,
  request: TelegramRequest,
  upload: Readable,
): Promise<TelegramCall> {
  const chunks: AsyncIterator<unknown, unknown> = upload[Symbol.asyncIterator]();
  const peeked: unknown[] = [];
  while (peeked.length < PEEKED_CHUNKS) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    peeked.push(value);
  }
  const text = peeked
    .map((chunk) => (chunk instanceof Uint8Array ? Buffer.from(chunk).toString('latin1') : ''))
    .join('');
  const chatId = LEADING_CHAT_FIELD.exec(text)?.[1];
  const target = chatId === undefined ? targetOf(method, undefined) : toTarget(chatId);
  const body = Readable.from(chunksOf(peeked, chunks));
  // Also when nobody began to read it: the file behind it is open.
  body.once('close', () => {
    upload.destroy();
  });
  return { path, method, target, request: { ...request, body } };
}
