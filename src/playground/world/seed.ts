import type { Chat, User } from 'grammy/types';
import type { Topic } from './chats.js';
import type { World } from './world.js';

export interface Seed {
  ann: User;
  boris: User;
  /** Owns the channel and the group. */
  admin: User;
  channel: Chat;
  channelUsername: string;
  /** A private channel that people have to ask to get into; nothing asks them to. */
  backRoom: Chat;
  /** Where the bot puts files that inline messages show; nobody else is in it. */
  staging: Chat;
  group: Chat;
  topics: { pictures: Topic; talk: Topic };
  /** Not a supergroup yet, and without the bot. */
  friends: Chat;
  /** Ann's and Boris's, without the bot. */
  people: Chat;
}

const CHANNEL_USERNAME = 'playground_channel';

/**
 * Two people who haven't joined anything yet, an admin, the bot's channel, a group with topics, a
 * channel that takes requests to join, and two places without the bot.
 */
export function seedWorld(world: World): Seed {
  const ann = world.addPerson({ firstName: 'Ann', username: 'ann_playground', languageCode: 'en' });
  const boris = world.addPerson({
    firstName: 'Борис',
    username: 'boris_playground',
    languageCode: 'ru',
  });
  const admin = world.addPerson({
    firstName: 'Olga',
    lastName: 'Admin',
    username: 'olga_playground',
    languageCode: 'en',
  });

  const channel = world.addChannel({ title: 'Playground channel', username: CHANNEL_USERNAME });
  world.setMember(channel.id, admin.id, 'creator', { byUserId: admin.id });
  world.promoteBot(channel.id);

  const group = world.addGroup({ title: 'Playground group', forum: true });
  world.setMember(group.id, admin.id, 'creator', { byUserId: admin.id });
  for (const person of [ann, boris]) world.setMember(group.id, person.id, 'member');
  const topics = {
    pictures: world.addTopic(group.id, 'Pictures'),
    talk: world.addTopic(group.id, 'Talk'),
  };
  world.setMember(group.id, world.bot.id, 'member', { byUserId: admin.id });

  const friends = world.addGroup({ title: 'Old friends', basic: true });
  world.setMember(friends.id, admin.id, 'creator', { byUserId: admin.id });
  for (const person of [ann, boris]) world.setMember(friends.id, person.id, 'member');
  const people = world.addPrivateChat(ann.id, boris.id);

  const backRoom = world.addChannel({
    title: 'Back room',
    privateInviteOnly: true,
    joinRequests: 'admins',
  });
  world.setMember(backRoom.id, admin.id, 'creator', { byUserId: admin.id });
  world.promoteBot(backRoom.id);

  const staging = world.addChannel({ title: 'Staging' });
  world.promoteBot(staging.id);

  world.postToChannel(
    admin.id,
    channel.id,
    'Welcome. Join this channel, then write to the bot in private.',
  );
  return {
    ...{ ann, boris, admin, channel, channelUsername: CHANNEL_USERNAME },
    ...{ backRoom, staging, group, topics, friends, people },
  };
}
