import type { FastifyInstance } from 'fastify';
import { PAGE_API } from '../protocol.js';
import {
  DeleteRequestSchema,
  EditRequestSchema,
  PICTURES_LIMIT_BYTES,
  SendPicturesRequestSchema,
} from '../protocol-messages.js';
import { newAlbumId } from '../world/albums.js';
import type { World } from '../world/world.js';
import { parseInput } from './actions.js';

/** Pictures that a person sends, and what a person changes of what is written already. */
export function registerOwnMessages(server: FastifyInstance, world: World): void {
  server.post(
    `${PAGE_API}/send-pictures`,
    { bodyLimit: PICTURES_LIMIT_BYTES },
    (request, reply) => {
      const { person, chatId, topicId, caption, replyToMessageId, pictures } = parseInput(
        SendPicturesRequestSchema,
        request.body,
      );
      const place = {
        ...(topicId !== 0 && { threadId: topicId }),
        ...(replyToMessageId !== undefined && { replyToMessageId }),
        ...(pictures.length > 1 && { albumId: newAlbumId() }),
      };
      for (const [index, picture] of pictures.entries()) {
        const bytes = Buffer.from(picture, 'base64');
        // An album's caption is its first picture's.
        const words = index === 0 ? caption.trim() : '';
        world.sendPhoto(person, chatId, bytes, { ...place, caption: words });
      }
      return reply.code(204).send();
    },
  );

  server.post(`${PAGE_API}/edit`, (request, reply) => {
    const { person, chatId, messageId, text } = parseInput(EditRequestSchema, request.body);
    const isText = world.message(chatId, messageId)?.text !== undefined;
    if (isText) world.editText(person, chatId, messageId, text);
    else world.editCaption(person, chatId, messageId, text);
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/delete`, (request, reply) => {
    const { person, chatId, messageIds } = parseInput(DeleteRequestSchema, request.body);
    world.deleteMessages(person, chatId, messageIds);
    return reply.code(204).send();
  });
}
