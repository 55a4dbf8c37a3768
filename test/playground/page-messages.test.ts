import Fastify, { type FastifyInstance } from 'fastify';
import type { Chat, User } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPageRoutes } from '../../src/playground/page-routes.js';
import { PAGE_API } from '../../src/playground/protocol.js';
import { createWorldState } from '../../src/playground/world/state.js';
import { createWorld, type World } from '../../src/playground/world/world.js';
import { captureLog } from '../helpers/captured-log.js';
import { png } from '../helpers/pictures.js';

let world: World;
let ann: User;
let olga: User;
let channel: Chat;
let server: FastifyInstance;

beforeEach(async () => {
  world = createWorld(createWorldState());
  ann = world.addPerson({ firstName: 'Ann' });
  olga = world.addPerson({ firstName: 'Olga' });
  channel = world.addChannel({ title: 'News', username: 'news_here' });
  world.setMember(channel.id, olga.id, 'creator');
  server = Fastify();
  await server.register(createPageRoutes({ world, logger: captureLog().logger }));
});
afterEach(() => server.close());

async function act(action: string, payload: object): Promise<number> {
  const url = `${PAGE_API}/${action}`;
  return (await server.inject({ method: 'POST', url, payload })).statusCode;
}

const picture = (side: number): string => png(side, side).toString('base64');

describe('pictures from the page', () => {
  it('are one album under the caption of the first', async () => {
    const pictures = [picture(8), picture(16), picture(24)];
    const request = { person: olga.id, chatId: channel.id, caption: 'Foxes', pictures };
    expect(await act('send-pictures', request)).toBe(204);
    const posts = world.history(channel.id);
    expect(posts.map(({ caption }) => caption)).toEqual(['Foxes', undefined, undefined]);
    expect(new Set(posts.map(({ media_group_id: album }) => album)).size).toBe(1);
    expect(posts[0]?.media_group_id).toBeDefined();
  });

  it('one alone is no album', async () => {
    const request = { person: ann.id, chatId: ann.id, pictures: [picture(8)] };
    expect(await act('send-pictures', request)).toBe(204);
    const [sent] = world.history(ann.id);
    expect(sent).toHaveProperty('photo');
    expect(sent).not.toHaveProperty('media_group_id');
  });

  it.each([
    ['are no pictures', () => [Buffer.from('words').toString('base64')]],
    ['are no base64', () => ['?']],
    ['are eleven', () => Array.from({ length: 11 }, () => picture(8))],
    ['are none', () => []],
  ])('that %s are refused', async (_what, pictures) => {
    const request = { person: ann.id, chatId: ann.id, pictures: pictures() };
    expect(await act('send-pictures', request)).toBe(400);
    expect(world.history(ann.id)).toEqual([]);
  });
});

describe('what is posted already', () => {
  it('is edited, words and captions alike', async () => {
    const text = world.postToChannel(olga.id, channel.id, 'Old');
    const photo = world.sendPhoto(olga.id, channel.id, png(8, 8), { caption: 'Old' });
    for (const { message_id: messageId } of [text, photo]) {
      const request = { person: olga.id, chatId: channel.id, messageId, text: 'New' };
      expect(await act('edit', request)).toBe(204);
    }
    expect(world.history(channel.id)).toMatchObject([{ text: 'New' }, { caption: 'New' }]);
  });

  it('is deleted by those who may', async () => {
    const { message_id: id } = world.postToChannel(olga.id, channel.id, 'Old');
    const request = { chatId: channel.id, messageIds: [id] };
    expect(await act('delete', { ...request, person: ann.id })).toBe(403);
    expect(await act('delete', { ...request, person: olga.id })).toBe(204);
    expect(world.history(channel.id)).toEqual([]);
  });

  it('is not edited by others', async () => {
    const { message_id: messageId } = world.postToChannel(olga.id, channel.id, 'Old');
    const request = { person: ann.id, chatId: channel.id, messageId, text: 'New' };
    expect(await act('edit', request)).toBe(403);
  });
});
