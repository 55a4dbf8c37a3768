import type { FastifyInstance } from 'fastify';
import { ChatRequestSchema, PAGE_API } from '../protocol.js';
import {
  DecideRequestSchema,
  InviteQuerySchema,
  JoinByLinkRequestSchema,
  type InviteView,
} from '../protocol-sheets.js';
import { isPresent } from '../world/members.js';
import type { World } from '../world/world.js';
import { parseInput, requirePerson } from './actions.js';
import { PageError } from './errors.js';

function toInviteView(world: World, link: string, userId: number): InviteView {
  const { chat, createsJoinRequest } = world.invitedChat(link);
  if (chat.type === 'private') throw new PageError('not_found', 'Nobody is invited there');
  return {
    chatId: chat.id,
    kind: chat.type === 'channel' ? 'channel' : 'group',
    title: chat.title,
    members: world.members(chat.id).filter(isPresent).length,
    asks: createsJoinRequest,
    isInside: isPresent(world.member(chat.id, userId)),
  };
}

/** Ways into a chat: by a link, by asking, and by being let in. */
export function registerEntrance(server: FastifyInstance, world: World): void {
  server.get(`${PAGE_API}/invite`, (request, reply) => {
    const { person, link } = parseInput(InviteQuerySchema, request.query);
    return reply.send(toInviteView(world, link, requirePerson(world, person).id));
  });

  server.post(`${PAGE_API}/join-by-link`, (request, reply) => {
    const { person, link } = parseInput(JoinByLinkRequestSchema, request.body);
    world.joinByLink(person, link);
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/request-to-join`, (request, reply) => {
    const { person, chatId } = parseInput(ChatRequestSchema, request.body);
    world.requestToJoin(person, chatId);
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/decide-request`, (request, reply) => {
    const { person, chatId, userId, verdict } = parseInput(DecideRequestSchema, request.body);
    world.processJoinRequest(person, chatId, userId, verdict);
    return reply.code(204).send();
  });
}
