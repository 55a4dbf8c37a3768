import type { FastifyInstance } from 'fastify';
import { PAGE_API } from '../protocol.js';
import {
  ChooseInlineRequestSchema,
  InlineQuerySchema,
  type InlineAnswerView,
  type InlineOfferView,
} from '../protocol-groups.js';
import type { InlineAnswer, World } from '../world/world.js';
import { parseInput, requirePerson } from './actions.js';
import { fileAddress } from './message-view.js';

function toOfferView(offer: InlineAnswer['results'][number]): InlineOfferView {
  const { id, type, title, description, fileId, content } = offer;
  const isPicture = content.photo !== undefined || content.animation !== undefined;
  return {
    id,
    title: title ?? content.caption ?? content.text ?? type,
    ...(description !== undefined && { description }),
    ...(fileId !== undefined && isPicture && { pictureUrl: fileAddress(fileId) }),
  };
}

function toAnswerView(answer: InlineAnswer & { queryId: string }): InlineAnswerView {
  const { queryId, results, nextOffset, button } = answer;
  const startPayload = button?.start_parameter;
  return {
    queryId,
    offers: results.map(toOfferView),
    nextOffset,
    ...(button !== undefined &&
      startPayload !== undefined && { button: { text: button.text, startPayload } }),
  };
}

/** Asking the bot from any chat, and sending what it offers there. */
export function registerInline(server: FastifyInstance, world: World): void {
  server.get(`${PAGE_API}/inline`, async (request, reply) => {
    const { person, chat, query, offset } = parseInput(InlineQuerySchema, request.query);
    const { id } = requirePerson(world, person);
    return reply.send(toAnswerView(await world.askInline(id, query, { chatId: chat, offset })));
  });

  server.post(`${PAGE_API}/choose-inline`, (request, reply) => {
    const { person, chatId, topicId, queryId, resultId } = parseInput(
      ChooseInlineRequestSchema,
      request.body,
    );
    world.chooseInline(person, chatId, queryId, resultId, {
      ...(topicId !== 0 && { threadId: topicId }),
    });
    return reply.code(204).send();
  });
}
