import { beforeEach, expect, it } from 'vitest';
import { TTL_SECONDS } from '../../../src/store/keys.js';
import { createPosts, type PostPart, type Posts } from '../../../src/store/broadcast/posts.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';

const ALBUM = { chatId: -100, postId: 'a77' };

let test: TestRedis;
let posts: Posts;

beforeEach(async () => {
  test = await createTestRedis();
  posts = createPosts(test);
  return () => test.close();
});

function part(messageId: number, text = 'Foxes'): PostPart {
  return { messageId, kind: 'photo', look: 'photo', isProtected: false, text };
}

const lifetime = () => test.redis.ttl(test.keys.post(ALBUM.chatId, ALBUM.postId));

it('the parts of a post are kept in the order of the chat, each as it was last seen', async () => {
  expect(await posts.keep(ALBUM, part(10))).toBe(true);
  expect(await posts.keep(ALBUM, part(9))).toBe(false);
  expect(await posts.keep(ALBUM, part(10, 'Edited'))).toBe(false);
  expect((await posts.load(ALBUM))?.parts).toEqual([part(9), part(10, 'Edited')]);
});

it('of two admins who claim a post one does, and the next campaign of it is another', async () => {
  await posts.keep(ALBUM, part(9));
  const [first, second] = await Promise.all([
    posts.claim(ALBUM, 0, 'olgas'),
    posts.claim(ALBUM, 0, 'ivans'),
  ]);
  expect(first).toBe(second);
  expect(await posts.claim(ALBUM, 1, 'later')).toBe('later');
  expect((await posts.load(ALBUM))?.campaignIds).toEqual([first, 'later']);
});

it('what may never be sent is kept for a day, and longer once it is claimed', async () => {
  await posts.keep(ALBUM, part(9), { briefly: true });
  expect(await lifetime()).toBeLessThanOrEqual(TTL_SECONDS.passingPost);
  await posts.claim(ALBUM, 0, 'olgas');
  expect(await lifetime()).toBeGreaterThan(TTL_SECONDS.passingPost);
});

it('of a post that was never seen nothing is known', async () => {
  expect(await posts.load({ chatId: -100, postId: '1' })).toBeUndefined();
});
