import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  anyNumber,
  optionalText,
  optionalWholeNumber,
  requiredText,
  wholeNumber,
} from '../../src/gateway/schemas/fields.js';

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
