import type { FastifyInstance } from 'fastify';
import type { InlineKeyboardButton, Message, User } from 'grammy/types';
import { type z } from 'zod';
import {
  ChatRequestSchema,
  HistoryQuerySchema,
  PAGE_API,
  ReadRequestSchema,
  SendRequestSchema,
  StopDraftRequestSchema,
  TapRequestSchema,
} from '../protocol.js';
import type { World } from '../world/world.js';
import { toHistoryView } from './chat-view.js';
import { PageError } from './errors.js';
import type { PersonalBook } from './personal-state.js';
import type { Screens } from './screens.js';

export interface ActionDeps {
  world: World;
  book: PersonalBook;
  screens: Screens;
}

/** Reads what the page sent. Throws PageError `invalid_request` that names every wrong field. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw new PageError('invalid_request', problems.join('; '));
}

/** Throws PageError `not_found`. */
export function requirePerson(world: World, personId: number): User {
  const person = world.people().find(({ id }) => id === personId);
  if (person === undefined) throw new PageError('not_found', `There is no person ${personId}`);
  return person;
}

function requireChatId(world: World, chatId: number): number {
  if (world.chat(chatId) === undefined) {
    throw new PageError('not_found', `There is no chat ${chatId}`);
  }
  return chatId;
}

/** Only what carries callback data is tapped here; the page does the other kinds by itself. */
function requireCallbackData(button: InlineKeyboardButton | undefined): string {
  if (button === undefined || !('callback_data' in button)) {
    throw new PageError('no_such_button', 'This button is not there any more');
  }
  return button.callback_data;
}

function findEphemeral(
  world: World,
  chatId: number,
  personId: number,
  ephemeralId: number,
): Message | undefined {
  const shown = world.ephemerals(chatId, personId).map(({ message }) => message);
  return shown.find(({ ephemeral_message_id: id }) => id === ephemeralId);
}

/** What the page's people do, one route an action. Each acts as the person that it names. */
export function registerActions(
  server: FastifyInstance,
  { world, book, screens }: ActionDeps,
): void {
  server.get(`${PAGE_API}/history`, (request, reply) => {
    const { person, chat, before } = parseInput(HistoryQuerySchema, request.query);
    requirePerson(world, person);
    return reply.send(toHistoryView(world, requireChatId(world, chat), person, before));
  });

  server.post(`${PAGE_API}/send`, (request, reply) => {
    const { person, chatId, topicId, text, replyToMessageId } = parseInput(
      SendRequestSchema,
      request.body,
    );
    world.sendText(person, chatId, text, {
      ...(topicId !== 0 && { threadId: topicId }),
      ...(replyToMessageId !== undefined && { replyToMessageId }),
    });
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/tap`, (request, reply) => {
    const { person, chatId, messageId, ephemeralId, row, column, tapId } = parseInput(
      TapRequestSchema,
      request.body,
    );
    const message =
      ephemeralId === undefined
        ? world.message(chatId, messageId)
        : findEphemeral(world, chatId, person, ephemeralId);
    const data = requireCallbackData(message?.reply_markup?.inline_keyboard[row]?.[column]);
    const answered =
      ephemeralId === undefined
        ? world.tap(person, chatId, messageId, data)
        : world.tapEphemeral(person, chatId, ephemeralId, data);
    // The bot answers in its own time, and the page learns of it on the event stream; a connection
    // held open meanwhile would be one of the six that a browser allows.
    answered.then(
      ({ text, showAlert, url }) => {
        const answer = {
          tapId,
          alert: showAlert,
          ...(text !== undefined && { text }),
          ...(url !== undefined && { url }),
        };
        screens.tell(person, { type: 'answer', answer });
      },
      () => {
        screens.tell(person, { type: 'tap-failed', tapId });
      },
    );
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/join`, (request, reply) => {
    const { person, chatId } = parseInput(ChatRequestSchema, request.body);
    world.join(person, chatId);
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/leave`, (request, reply) => {
    const { person, chatId } = parseInput(ChatRequestSchema, request.body);
    world.leave(person, chatId);
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/block`, (request, reply) => {
    const { person } = parseInput(ChatRequestSchema, request.body);
    world.block(person);
    // The world tells nobody of a block by someone whom the bot never met.
    book.setBlocked(person, true);
    screens.refresh(person);
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/unblock`, (request, reply) => {
    const { person } = parseInput(ChatRequestSchema, request.body);
    world.unblock(person);
    book.setBlocked(person, false);
    screens.refresh(person);
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/stop-draft`, (request, reply) => {
    const { person, draftId } = parseInput(StopDraftRequestSchema, request.body);
    world.stopGeneration(requirePerson(world, person).id, draftId);
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/read`, (request, reply) => {
    const { person, chatId, topicId, messageId } = parseInput(ReadRequestSchema, request.body);
    const place = { chatId: requireChatId(world, chatId), topicId };
    book.setReadUpTo(requirePerson(world, person).id, place, messageId);
    return reply.code(204).send();
  });
}
