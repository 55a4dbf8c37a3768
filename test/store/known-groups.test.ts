import { expect, it } from 'vitest';
import { createKnownGroups } from '../../src/store/known-groups.js';
import { createTestRedis } from '../helpers/redis.js';

it('lists the groups that the bot is in, the latest first', async () => {
  let nowMs = 1_000;
  const groups = createKnownGroups({ ...(await createTestRedis()), now: () => nowMs++ });
  expect(await groups.list(5)).toEqual([]);
  for (const chatId of [-1001, -1002, -1003]) await groups.note(chatId, true);
  await groups.note(-1002, false);
  expect(await groups.list(5)).toEqual([-1003, -1001]);
  expect(await groups.list(1)).toEqual([-1003]);
});
