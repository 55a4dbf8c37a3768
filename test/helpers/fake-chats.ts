import { Readable } from 'node:stream';
import { expect } from 'vitest';
import type { TelegramReply, TelegramRequest } from '../../src/telegram/telegram-call.js';
import { readMultipart } from './multipart.js';

/**
 * Telegram as the bot's client sees it, faked at `client.fetch`, which is the only place that also
 * sees the calls of conversations. It remembers what the chats look like and checks what every
 * message has to keep to; the playground's server is the strict one.
 */

export interface FakeButton {
  text: string;
  callback_data?: string;
  url?: string;
  style?: string;
  disabled?: object;
  copy_text?: { text: string };
}

interface FakeEntity {
  type: string;
  offset: number;
  length: number;
}

/** A message of the bot as it looks now. */
export interface FakeMessage {
  messageId: number;
  chatId: number;
  /** Text, or the caption of a file. */
  text: string;
  /** It is Markdown, which Telegram reads itself. */
  isRich: boolean;
  entities: FakeEntity[];
  file: { kind: string; id: string } | undefined;
  buttons: FakeButton[][];
  forceReply: boolean;
  replyTo: number | undefined;
  /** The topic that it was sent into. */
  topicId: number | undefined;
  /** Whose message it is a copy of; its words are not known here. */
  copyOf: { chatId: number; messageId: number } | undefined;
}

interface FakeCall {
  method: string;
  fields: Record<string, unknown>;
  /** Telegram said no to it, or nothing at all. */
  failed: boolean;
}

export interface FakeFailure {
  error_code: number;
  description: string;
  parameters?: { retry_after: number };
}

interface Markup {
  inline_keyboard?: FakeButton[][];
  force_reply?: boolean;
}

/** The bot's messages come after it; people's before. */
const FIRST_MESSAGE_ID = 1_000;
const MAX_TEXT_CHARS = 4096;
const MAX_RICH_CHARS = 32_768;
const MAX_CAPTION_CHARS = 1024;
const MAX_TOAST_CHARS = 200;
const MAX_LABEL_CHARS = 48;

function checkText(text: string, maxChars = MAX_TEXT_CHARS): void {
  expect(text.trim()).not.toBe('');
  expect(Array.from(text).length).toBeLessThanOrEqual(maxChars);
  // A key that has no translation, a value that was not there, a mark of formatting left behind.
  expect(text).not.toMatch(/\{[a-z][\w-]*\}|undefined|NaN|\[object|[\uE000-\uE0FF]/);
}

function checkEntities(text: string, entities: FakeEntity[]): void {
  for (const { offset, length } of entities) {
    expect(length).toBeGreaterThan(0);
    expect(offset + length).toBeLessThanOrEqual(text.length);
  }
}

function checkButtons(rows: FakeButton[][]): void {
  expect(rows.flat().length).toBeLessThanOrEqual(100);
  for (const row of rows) {
    expect(row.length).toBeGreaterThan(0);
    expect(row.length).toBeLessThanOrEqual(8);
  }
  for (const button of rows.flat()) {
    checkText(button.text);
    expect(Array.from(button.text).length).toBeLessThanOrEqual(MAX_LABEL_CHARS);
    const { callback_data: data = 'none' } = button;
    expect(Buffer.byteLength(data)).toBeGreaterThan(0);
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
  }
}

function refusal(error_code: number, description: string): FakeFailure {
  return { error_code, description: `Bad Request: ${description}` };
}

export function createFakeChats() {
  const calls: FakeCall[] = [];
  const failures = new Map<string, (FakeFailure | Error)[]>();
  const messages = new Map<number, FakeMessage>();
  /** Messages that people sent through the bot, by their inline_message_id. */
  const inline = new Map<string, FakeMessage>();
  /** `<channel> <user id>` -> status, as getChatMember tells it. */
  const members = new Map<string, string>();
  /** By id, as getChat tells it. */
  const chatFields = new Map<string, object>();
  const lostFiles = new Set<string>();
  let lastMessageId = FIRST_MESSAGE_ID;

  function setMarkup(message: FakeMessage, markup: Markup | undefined): void {
    message.buttons = markup?.inline_keyboard ?? [];
    checkButtons(message.buttons);
  }

  function setText(message: FakeMessage, fields: Record<string, unknown>): void {
    const { text, entities = [], reply_markup: markup, rich_message: rich } = fields;
    message.isRich = rich !== undefined;
    message.text = rich === undefined ? String(text) : (rich as { markdown: string }).markdown;
    message.entities = entities as FakeEntity[];
    checkText(message.text, message.isRich ? MAX_RICH_CHARS : MAX_TEXT_CHARS);
    checkEntities(message.text, message.entities);
    expect(fields).not.toHaveProperty('parse_mode');
    setMarkup(message, markup as Markup | undefined);
  }

  /** A file that is shown by its id, or one that is sent along. */
  function setFile(
    message: FakeMessage,
    kind: string,
    id: unknown,
    { caption: text, caption_entities: entities }: Record<string, unknown>,
    reply_markup: unknown,
  ): void {
    setText(message, { text, entities, reply_markup });
    expect(Array.from(message.text).length).toBeLessThanOrEqual(MAX_CAPTION_CHARS);
    message.file = { kind, id: String(id) };
  }

  function sendFile(kind: string, fields: Record<string, unknown>): unknown {
    const { [kind]: id, caption, caption_entities: entities } = fields;
    if (lostFiles.has(String(id))) return refusal(400, 'wrong file identifier/HTTP URL specified');
    const sent = send({ ...fields, text: caption, entities });
    const message = messages.get(sent.message_id);
    if (message) setFile(message, kind, id, fields, fields['reply_markup']);
    return sent;
  }

  function editFile(fields: Record<string, unknown>): unknown {
    const message = existing(fields, 'edit');
    if ('error_code' in message) return message;
    const media = fields['media'] as Record<string, unknown>;
    if (lostFiles.has(String(media['media']))) {
      return refusal(400, 'wrong file identifier/HTTP URL specified');
    }
    setFile(message, String(media['type']), media['media'], media, fields['reply_markup']);
    return { message_id: message.messageId, date: 1, chat: { id: message.chatId } };
  }

  function send(fields: Record<string, unknown>) {
    const markup = fields['reply_markup'] as Markup | undefined;
    const reply = fields['reply_parameters'] as { message_id: number } | undefined;
    const message: FakeMessage = {
      messageId: ++lastMessageId,
      chatId: Number(fields['chat_id']),
      text: '',
      isRich: false,
      entities: [],
      file: undefined,
      buttons: [],
      forceReply: markup?.force_reply === true,
      replyTo: reply?.message_id,
      topicId: fields['message_thread_id'] as number | undefined,
      copyOf: undefined,
    };
    setText(message, fields);
    messages.set(message.messageId, message);
    return { message_id: message.messageId, date: 1, chat: { id: message.chatId } };
  }

  /** What somebody chose, as the bot offered it, stands in some chat. */
  function addInline(id: string, result: object): FakeMessage {
    const { input_message_content: content, reply_markup: markup } = result as {
      input_message_content?: { message_text: string; entities?: FakeEntity[] };
      reply_markup?: Markup;
    };
    const message: FakeMessage = {
      ...{ messageId: 0, chatId: 0, text: '', isRich: false, entities: [], file: undefined },
      ...{
        buttons: [],
        forceReply: false,
        replyTo: undefined,
        topicId: undefined,
        copyOf: undefined,
      },
    };
    const { message_text: text = 'A picture', entities = [] } = content ?? {};
    setText(message, { text, entities, reply_markup: markup });
    if (content === undefined) message.file = { kind: 'photo', id: 'own' };
    inline.set(id, message);
    return message;
  }

  function copy({ from_chat_id: chatId, message_id: messageId, ...fields }: FakeCall['fields']) {
    const sent = send({ ...fields, text: 'A copy' });
    const message = messages.get(sent.message_id);
    if (message) message.copyOf = { chatId: Number(chatId), messageId: Number(messageId) };
    return sent;
  }

  function existing(fields: Record<string, unknown>, verb: string): FakeMessage | FakeFailure {
    const { inline_message_id: inlineId } = fields;
    if (typeof inlineId === 'string') {
      return inline.get(inlineId) ?? refusal(400, 'MESSAGE_ID_INVALID');
    }
    return (
      messages.get(Number(fields['message_id'])) ?? refusal(400, `message to ${verb} not found`)
    );
  }

  function carryOut(method: string, fields: Record<string, unknown>): unknown {
    switch (method) {
      case 'sendMessage':
      case 'sendRichMessage':
        return send(fields);
      case 'copyMessage':
        return copy(fields);
      case 'copyMessages':
        return (fields['message_ids'] as number[]).map((id) => {
          return { message_id: copy({ ...fields, message_id: id }).message_id };
        });
      case 'getMyStarBalance':
        return { amount: 250 };
      case 'sendPhoto':
      case 'sendAnimation':
      case 'sendDocument':
        return sendFile(method.slice('send'.length).toLowerCase(), fields);
      case 'editMessageMedia':
        return editFile(fields);
      case 'answerGuestQuery': {
        const inlineId = `guest-${inline.size + 1}`;
        addInline(inlineId, fields['result'] as object);
        return { inline_message_id: inlineId };
      }
      case 'editMessageCaption': {
        const message = existing(fields, 'edit');
        if ('error_code' in message) return message;
        if (!message.file) return refusal(400, 'there is no caption in the message to edit');
        const { caption: text, caption_entities: entities } = fields;
        setText(message, { ...fields, text, entities });
        return true;
      }
      case 'editMessageText':
      case 'editMessageReplyMarkup': {
        const message = existing(fields, 'edit');
        if ('error_code' in message) return message;
        if (method === 'editMessageText' && message.file) {
          return refusal(400, 'there is no text in the message to edit');
        }
        const before = JSON.stringify(message);
        if (method === 'editMessageText') setText(message, fields);
        else setMarkup(message, fields['reply_markup'] as Markup | undefined);
        return JSON.stringify(message) === before
          ? refusal(400, 'message is not modified: specified new message content is the same')
          : { message_id: message.messageId, date: 1, chat: { id: message.chatId } };
      }
      case 'deleteMessage': {
        // What people said is not kept here; it can be deleted where the bot may.
        if (Number(fields['message_id']) < FIRST_MESSAGE_ID) return true;
        const message = existing(fields, 'delete');
        if ('error_code' in message) return message;
        return messages.delete(message.messageId);
      }
      case 'deleteMessages':
        for (const id of fields['message_ids'] as number[]) messages.delete(id);
        return true;
      case 'answerCallbackQuery':
        expect(Array.from((fields['text'] as string | undefined) ?? '').length).toBeLessThanOrEqual(
          MAX_TOAST_CHARS,
        );
        return true;
      case 'createInvoiceLink':
        return `https://t.me/$${String(fields['payload'])}`;
      case 'getChatMember': {
        const { chat_id: chat, user_id: user } = fields;
        return { status: members.get(`${String(chat)} ${String(user)}`) ?? 'left', user: {} };
      }
      case 'getChatAdministrators':
        return [...members]
          .filter(([key, status]) => {
            const isOfChat = key.startsWith(`${String(fields['chat_id'])} `);
            return isOfChat && (status === 'administrator' || status === 'creator');
          })
          .map(([key, status]) => ({ status, user: { id: Number(key.split(' ')[1]) } }));
      case 'getChat':
        return chatFields.get(String(fields['chat_id'])) ?? refusal(400, 'chat not found');
      case 'createChatInviteLink': {
        const { chat_id: chat, creates_join_request: byRequest = false } = fields;
        const links = calls.filter((call) => call.method === method).length;
        return {
          invite_link: `https://t.me/+${String(chat)}-${links}`,
          creates_join_request: byRequest,
        };
      }
      default:
        return true;
    }
  }

  async function fieldsOf({ body, headers = {} }: TelegramRequest) {
    if (typeof body === 'string') return JSON.parse(body) as Record<string, unknown>;
    if (!(body instanceof Readable)) return {};
    return (await readMultipart(body, headers['content-type'] ?? '')).fields;
  }

  function reply(url: string | URL, fields: Record<string, unknown>): Promise<TelegramReply> {
    const method = new URL(url).pathname.split('/').at(-1) ?? '';
    const failure = failures.get(method)?.shift();
    const call = { method, fields, failed: failure !== undefined };
    calls.push(call);
    if (failure instanceof Error) return Promise.reject(failure);
    const result = failure ?? carryOut(method, fields);
    call.failed = typeof result === 'object' && result !== null && 'error_code' in result;
    const body = call.failed ? { ok: false, ...(result as FakeFailure) } : { ok: true, result };
    return Promise.resolve({ json: () => Promise.resolve(body) });
  }

  return {
    calls,
    messages,
    inline,
    addInline,
    /** An async function, as the real transport's is: a throw becomes a rejection. */
    fetch: async (url: string | URL, request: TelegramRequest) =>
      reply(url, await fieldsOf(request)),
    callsOf: (method: string) => calls.filter((call) => call.method === method),
    /** The next calls of the method fail so, in order: with Telegram's refusal, or no answer. */
    failNext(method: string, ...next: (FakeFailure | Error)[]) {
      failures.set(method, [...(failures.get(method) ?? []), ...next]);
    },
    /** Telegram no longer knows the file. */
    loseFile(id: string) {
      lostFiles.add(id);
    },
    setMember(channel: string, userId: number, status: string) {
      members.set(`${channel} ${userId}`, status);
    },
    setChat(id: string, fields: object) {
      chatFields.set(id, { id: Number(id), type: 'channel', ...fields });
    },
    messagesIn: (chatId: number) =>
      [...messages.values()].filter((message) => message.chatId === chatId),
    last(chatId: number): FakeMessage {
      const message = [...messages.values()].findLast((each) => each.chatId === chatId);
      if (!message) throw new Error(`There is no message in chat ${chatId}.`);
      return message;
    },
    toasts: () =>
      calls
        .filter(({ method, fields }) => method === 'answerCallbackQuery' && fields['text'])
        .map(({ fields }) => String(fields['text'])),
  };
}

export type FakeChats = ReturnType<typeof createFakeChats>;
