import { expect, it } from 'vitest';
import { z } from 'zod';
import { createApiKey } from '../../src/domain/key-format.js';
import { fromEnvelope, toEnvelope } from '../../src/store/envelope.js';
import { findSecrets } from '../helpers/secrets.js';

it('an envelope gives back what was put into it', () => {
  const text = toEnvelope({ name: 'a red fox', count: 3 });
  const schema = z.object({ name: z.string(), count: z.number() });
  expect(fromEnvelope('key', text, schema)).toEqual({ name: 'a red fox', count: 3 });
});

it('an envelope holds no key, however deep one stands in what is kept', () => {
  const update = { message: { reply_markup: [[{ copy_text: { text: createApiKey() } }]] } };
  expect(findSecrets(toEnvelope(update))).toEqual([]);
});
