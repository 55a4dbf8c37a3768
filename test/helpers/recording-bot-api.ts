import { EventEmitter, on } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readMultipart, type UploadedFile } from './multipart.js';

/**
 * A chat as its members see it, behind the few Bot API methods a worker uses: messages that are
 * sent, edited and replaced by media, over real HTTP. It checks no schema; the playground does.
 */

/** One message as it looks now. */
interface RecordedMessage {
  messageId: number;
  chatId: number;
  /** Text, or the caption of a photo or document. */
  text: string;
  kind: 'text' | 'photo' | 'animation' | 'document';
  file?: UploadedFile;
  albumId?: string;
  replyTo?: number;
  threadId?: number;
  buttons: { text: string; callback_data?: string }[];
}

interface RecordedCall {
  method: string;
  fields: Record<string, unknown>;
}

export interface RecordedFailure {
  code: number;
  description: string;
  retryAfterSeconds?: number;
  /** The group is this supergroup now. */
  migrateToChatId?: number;
}

export interface RecordingBotApi {
  apiRoot: string;
  token: string;
  calls: RecordedCall[];
  messages: Map<number, RecordedMessage>;
  /** Messages that people sent through the bot, by their inline_message_id. */
  inline: Map<string, RecordedMessage>;
  addInline(inlineMessageId: string, text: string): RecordedMessage;
  /** Puts a message into the chat that the bot has sent before. */
  addMessage(chatId: number, text: string): number;
  /** The next calls of the method fail so, in order. */
  failNext(method: string, ...failures: RecordedFailure[]): void;
  /** Carries the next call of the method out, and loses its answer. */
  loseNextAnswer(method: string): void;
  /** The first call, past or future, that fits. */
  waitForCall(fits: (call: RecordedCall) => boolean): Promise<RecordedCall>;
  callsOf(method: string): RecordedCall[];
  close(): Promise<void>;
}

type Fields = Record<string, unknown>;
type Files = Map<string, UploadedFile>;

async function readJson(request: IncomingMessage): Promise<Fields> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Fields;
}

class Refusal extends Error {
  readonly failure: RecordedFailure;
  constructor(failure: RecordedFailure) {
    super(failure.description);
    this.failure = failure;
  }
}

interface InputMedia {
  type: 'photo' | 'animation' | 'document';
  media: string;
  caption?: string;
}

/** What Telegram says of a message's file: several sizes of a photo, an animation as a file, too. */
function toMedia(message: RecordedMessage): object {
  if (message.file === undefined) return {};
  const file = { file_id: `${message.kind}-of-${message.messageId}` };
  switch (message.kind) {
    case 'photo':
      return { photo: [{ file_id: 'thumbnail' }, file] };
    case 'document':
      return { document: file };
    case 'animation':
      return { animation: file, document: file };
    case 'text':
      return {};
    default:
      return message.kind satisfies never;
  }
}

function toResult(message: RecordedMessage): object {
  const { messageId, chatId } = message;
  const chat = { id: chatId, type: 'private' };
  return { message_id: messageId, date: 1, chat, ...toMedia(message) };
}

export async function createRecordingBotApi(): Promise<RecordingBotApi> {
  const token = '4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  const calls: RecordedCall[] = [];
  const messages = new Map<number, RecordedMessage>();
  const inline = new Map<string, RecordedMessage>();
  /** By file id: what was sent anywhere may be shown elsewhere. */
  const stored = new Map<string, UploadedFile>();
  const failures = new Map<string, RecordedFailure[]>();
  const lost: string[] = [];
  const events = new EventEmitter<{ call: [RecordedCall] }>();
  let lastMessageId = 100;

  function addMessage(chatId: number, text: string): number {
    const messageId = ++lastMessageId;
    messages.set(messageId, { messageId, chatId, text, kind: 'text', buttons: [] });
    return messageId;
  }

  function addInline(inlineMessageId: string, text: string): RecordedMessage {
    const message = { messageId: 0, chatId: 0, text, kind: 'text' as const, buttons: [] };
    inline.set(inlineMessageId, message);
    return message;
  }

  function editedInline(id: string): RecordedMessage {
    const message = inline.get(id);
    if (!message) throw new Refusal({ code: 400, description: 'Bad Request: MESSAGE_ID_INVALID' });
    return message;
  }

  function edited({ message_id: id, inline_message_id: inlineId }: Fields): RecordedMessage {
    if (typeof inlineId === 'string') return editedInline(inlineId);
    const message = messages.get(Number(id));
    if (!message) {
      throw new Refusal({ code: 400, description: 'Bad Request: message to edit not found' });
    }
    return message;
  }

  /** What a message that is sent has beside its content. */
  function setPlace(message: RecordedMessage, fields: Fields): void {
    const { message_thread_id: threadId, reply_parameters: reply } = fields;
    const replyTo = (reply as { message_id: number } | undefined)?.message_id;
    Object.assign(message, {
      ...(threadId !== undefined && { threadId: Number(threadId) }),
      ...(replyTo !== undefined && { replyTo }),
    });
  }

  function sendAlbum(fields: Fields, files: Files): RecordedMessage[] {
    const albumId = `album-${lastMessageId}`;
    return (fields['media'] as InputMedia[]).map(({ type, media, caption = '' }) => {
      const file = files.get(media.replace('attach://', ''));
      if (!file) throw new Refusal({ code: 400, description: 'Bad Request: no file' });
      const message = edited({ message_id: addMessage(Number(fields['chat_id']), caption) });
      setPlace(message, fields);
      return Object.assign(message, { kind: type, file, albumId });
    });
  }

  function sendFile(kind: 'photo' | 'animation' | 'document', fields: Fields, files: Files) {
    const file = files.get(String(fields[kind]).replace('attach://', ''));
    if (!file) throw new Refusal({ code: 400, description: 'Bad Request: no file' });
    const { chat_id: chatId, caption } = fields;
    const id = addMessage(Number(chatId), typeof caption === 'string' ? caption : '');
    const message = Object.assign(edited({ message_id: id }), { kind, file });
    stored.set(`${kind}-of-${id}`, file);
    return message;
  }

  function setButtons(message: RecordedMessage, { reply_markup: markup }: Fields): void {
    const rows = (markup as { inline_keyboard?: RecordedMessage['buttons'][] } | undefined)
      ?.inline_keyboard;
    message.buttons = (rows ?? []).flat();
  }

  function carryOut(
    method: string,
    fields: Fields,
    files: Files,
  ): RecordedMessage | RecordedMessage[] | true {
    switch (method) {
      case 'sendMessage': {
        const id = addMessage(Number(fields['chat_id']), String(fields['text']));
        const message = edited({ message_id: id });
        setButtons(message, fields);
        setPlace(message, fields);
        return message;
      }
      case 'sendPhoto':
        return sendFile('photo', fields, files);
      case 'sendAnimation':
        return sendFile('animation', fields, files);
      case 'sendDocument':
        return sendFile('document', fields, files);
      case 'editMessageCaption': {
        const message = edited(fields);
        message.text = String(fields['caption']);
        setButtons(message, fields);
        return message;
      }
      case 'sendMediaGroup':
        return sendAlbum(fields, files);
      case 'deleteMessage': {
        messages.delete(edited(fields).messageId);
        return true;
      }
      case 'deleteMessages':
        for (const id of fields['message_ids'] as number[]) messages.delete(id);
        return true;
      case 'editMessageText': {
        const message = edited(fields);
        const text = String(fields['text']);
        if (message.kind !== 'text') {
          const description = 'Bad Request: there is no text in the message to edit';
          throw new Refusal({ code: 400, description });
        }
        if (message.text === text) {
          const description =
            'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
          throw new Refusal({ code: 400, description });
        }
        message.text = text;
        setButtons(message, fields);
        return message;
      }
      case 'editMessageMedia': {
        const message = edited(fields);
        const media = fields['media'] as InputMedia;
        const isInline = typeof fields['inline_message_id'] === 'string';
        // "When an inline message is edited, a new file can't be uploaded."
        const file = isInline
          ? stored.get(media.media)
          : files.get(media.media.replace('attach://', ''));
        if (!file) throw new Refusal({ code: 400, description: 'Bad Request: no file' });
        Object.assign(message, { kind: media.type, text: media.caption ?? '', file });
        setButtons(message, fields);
        return message;
      }
      default:
        throw new Refusal({ code: 404, description: `Not Found: method not found` });
    }
  }

  function refuse(response: ServerResponse, failure: RecordedFailure): void {
    const { code, description, retryAfterSeconds, migrateToChatId } = failure;
    response.statusCode = code;
    response.end(
      JSON.stringify({
        ok: false,
        error_code: code,
        description,
        ...(retryAfterSeconds !== undefined && { parameters: { retry_after: retryAfterSeconds } }),
        ...(migrateToChatId !== undefined && {
          parameters: { migrate_to_chat_id: migrateToChatId },
        }),
      }),
    );
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.url?.split('/').at(-1) ?? '';
    const contentType = request.headers['content-type'] ?? '';
    const { fields, files } = contentType.startsWith('multipart/')
      ? await readMultipart(request, contentType)
      : { fields: await readJson(request), files: new Map<string, UploadedFile>() };
    const call = { method, fields };
    calls.push(call);
    events.emit('call', call);
    const failure = failures.get(method)?.shift();
    if (failure) {
      refuse(response, failure);
      return;
    }
    try {
      const done = carryOut(method, fields, files);
      if (lost.includes(method)) {
        lost.splice(lost.indexOf(method), 1);
        request.socket.destroy();
        return;
      }
      const result = Array.isArray(done) ? done.map(toResult) : done === true || toResult(done);
      response.end(JSON.stringify({ ok: true, result }));
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      refuse(response, thrown.failure);
    }
  }

  const server = createServer((request, response) => {
    // A body cut off by its client is a normal event here.
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token,
    calls,
    messages,
    inline,
    addInline,
    addMessage,
    failNext(method, ...next) {
      failures.set(method, [...(failures.get(method) ?? []), ...next]);
    },
    loseNextAnswer(method) {
      lost.push(method);
    },
    async waitForCall(fits) {
      const past = calls.find(fits);
      if (past) return past;
      for await (const [call] of on(events, 'call') as AsyncIterable<[RecordedCall]>) {
        if (fits(call)) return call;
      }
      throw new Error('unreachable: the emitter never ends');
    },
    callsOf: (method) => calls.filter((call) => call.method === method),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
