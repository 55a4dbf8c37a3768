import type { FastifyInstance } from 'fastify';
import { PAGE_API } from '../protocol.js';
import {
  ChangeGroupRequestSchema,
  type GroupChange,
  type GroupSettingsView,
} from '../protocol-groups.js';
import { isAdministrator } from '../world/members.js';
import type { World } from '../world/world.js';
import { parseInput } from './actions.js';
import { PageError } from './errors.js';
import { MEDIA_RIGHTS } from './group-settings-view.js';

function setBot(world: World, chatId: number, byUserId: number, bot: GroupSettingsView['bot']) {
  switch (bot) {
    case 'admin':
      world.promoteBot(chatId);
      return;
    case 'member':
      world.setMember(chatId, world.bot.id, 'member', { byUserId });
      return;
    case 'out':
      world.removeBot(chatId);
      return;
    default:
      bot satisfies never;
  }
}

function apply(world: World, chatId: number, personId: number, change: GroupChange): void {
  switch (change.kind) {
    case 'upgrade':
      world.upgradeGroup(chatId);
      return;
    case 'bot':
      setBot(world, chatId, personId, change.bot);
      return;
    case 'slow-mode':
      world.setSlowMode(chatId, change.seconds);
      return;
    case 'writing':
      world.setPermissions(chatId, { can_send_messages: change.allowed });
      return;
    case 'media':
      world.setPermissions(
        chatId,
        Object.fromEntries(MEDIA_RIGHTS.map((right) => [right, change.allowed])),
      );
      return;
    case 'anonymous':
      world.setAnonymous(chatId, personId, change.isAnonymous);
      return;
    case 'topic':
      world.setTopicClosed(chatId, change.topicId, change.closed);
      return;
    case 'delete-topic':
      world.deleteTopic(chatId, change.topicId);
      return;
    default:
      change satisfies never;
  }
}

/** What the administrators of a group do with it. */
export function registerGroups(server: FastifyInstance, world: World): void {
  server.post(`${PAGE_API}/change-group`, (request, reply) => {
    const { person, chatId, change } = parseInput(ChangeGroupRequestSchema, request.body);
    if (!isAdministrator(world.member(chatId, person))) {
      throw new PageError('not_allowed', 'Only administrators of a group change it');
    }
    apply(world, chatId, person, change);
    return reply.code(204).send();
  });
}
