import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  anyNumber,
  optionalText,
  optionalWholeNumber,
  requiredText,
  wholeNumber,
} from '../../src/gateway/schemas/fields.js';
import { FirstVersionRequestSchema } from '../../src/gateway/schemas/first-version-request.js';
import { GifRequestSchema, TextToGifRequestSchema } from '../../src/gateway/schemas/gif-request.js';

const range = { min: 1, max: 3 };
const schema = z.object({
  name: requiredText('name', { description: 'Who.', maxChars: 5 }),
  note: optionalText('note', { description: 'Why.', maxChars: 5 }),
  count: wholeNumber('count', range, { description: 'How many.', fallback: 2 }),
  seed: optionalWholeNumber('seed', range, { description: 'Which.' }),
  heat: anyNumber('heat', range, { description: 'How hot.', fallback: 1.5 }),
});

describe('the fields of a request', () => {
  it.each([undefined, null])('give what is %s its default or nothing', (absent) => {
    const body = { name: 'a', note: absent, count: absent, seed: absent, heat: absent };
    expect(schema.parse(body)).toEqual({ name: 'a', count: 2, heat: 1.5 });
  });

  it('take an optional text that is blank as absent, and any text as it came', () => {
    expect(schema.parse({ name: ' a ', note: ' ' })).toMatchObject({ name: ' a ' });
    expect(schema.parse({ name: 'a', note: ' ' }).note).toBeUndefined();
    expect(schema.parse({ name: 'a', note: ' b ' }).note).toBe(' b ');
  });

  it.each([
    ['name', { name: undefined }, 'name is required'],
    ['name', { name: null }, 'name is required'],
    ['name', { name: '' }, 'name is required'],
    ['name', { name: '   ' }, 'name is required'],
    ['name', { name: 1 }, 'name must be a string'],
    ['name', { name: 'abcdef' }, 'name must be at most 5 characters long'],
    ['note', { note: {} }, 'note must be a string'],
    ['note', { note: 'abcdef' }, 'note must be at most 5 characters long'],
    ['count', { count: 0 }, 'count must be a whole number from 1 to 3'],
    ['count', { count: 4 }, 'count must be a whole number from 1 to 3'],
    ['count', { count: 1.5 }, 'count must be a whole number from 1 to 3'],
    ['count', { count: '2' }, 'count must be a whole number from 1 to 3'],
    ['seed', { seed: 2 ** 60 }, 'seed must be a whole number from 1 to 3'],
    ['heat', { heat: 3.01 }, 'heat must be a number from 1 to 3'],
    ['heat', { heat: true }, 'heat must be a number from 1 to 3'],
  ])('refuse a wrong %s: %j', (name, changes, message) => {
    const issue = schema.safeParse({ name: 'a', ...changes }).error?.issues[0];
    expect(issue?.path).toEqual([name]);
    expect(issue?.message).toBe(message);
  });

  it('describe themselves with type, range, default and one line', () => {
    expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({
      required: ['name'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 5, description: 'Who.' },
        note: { type: 'string', maxLength: 5, description: 'Why.' },
        count: { type: 'integer', minimum: 1, maximum: 3, default: 2, description: 'How many.' },
        seed: { type: 'integer', minimum: 1, maximum: 3, description: 'Which.' },
        heat: { type: 'number', minimum: 1, maximum: 3, default: 1.5, description: 'How hot.' },
      },
    });
  });
});

describe('the bodies that ask for pictures and animations', () => {
  const schemaOf = (body: z.ZodType) => z.toJSONSchema(body, { io: 'input' });
  const SEED = { type: 'integer', minimum: 0, maximum: 4_294_967_295 };

  it.each([
    [
      'POST /text2gif',
      TextToGifRequestSchema,
      ['prompt'],
      { token: { type: 'string' }, prompt: { type: 'string', maxLength: 8000 }, seed: SEED },
    ],
    [
      'POST /generate-gif',
      GifRequestSchema,
      ['sampler', 'prompt'],
      {
        token: { type: 'string' },
        sampler: { type: 'string' },
        prompt: { type: 'string', maxLength: 8000 },
        negative_prompt: { type: 'string', maxLength: 8000 },
        cfg_scale: { type: 'integer', minimum: 0, maximum: 20, default: 10 },
        steps: { type: 'integer', minimum: 1, maximum: 50, default: 30 },
        seed: SEED,
      },
    ],
    [
      'POST /generate',
      FirstVersionRequestSchema,
      ['model', 'prompt'],
      {
        token: { type: 'string' },
        model: { type: 'string' },
        prompt: { type: 'string', maxLength: 8000 },
        image_count: { type: 'integer', minimum: 1, maximum: 5, default: 1 },
        seed: SEED,
      },
    ],
  ])('of %s describe every parameter', (_route, body, required, properties) => {
    const described = schemaOf(body);
    expect(described).toMatchObject({ required, properties });
    expect(Object.keys(described.properties ?? {})).toEqual(Object.keys(properties));
    for (const property of Object.values(described.properties ?? {})) {
      expect(property).toMatchObject({ description: expect.stringMatching(/\.$/) as string });
    }
  });
});
