import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRichAnswers, type RichAnswers } from '../../src/store/rich-answers.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let test: TestRedis;
let rich: RichAnswers;
beforeEach(async () => {
  test = await createTestRedis();
  rich = createRichAnswers(test);
});
afterEach(() => test.close());

it('rich answers are off until somebody turns them on, for them alone', async () => {
  expect(await rich.isOn(1)).toBe(false);
  await rich.turnOn(1);
  expect(await rich.isOn(1)).toBe(true);
  expect(await rich.isOn(2)).toBe(false);
});

it('rich answers that are turned off by many are turned off once', async () => {
  await rich.turnOn(1);
  const turnedOff = await Promise.all(Array.from({ length: 5 }, () => rich.turnOff(1)));
  expect(turnedOff.filter(Boolean)).toHaveLength(1);
  expect(await rich.isOn(1)).toBe(false);
});
