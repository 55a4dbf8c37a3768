import { beforeAll, describe, expect, it } from 'vitest';
import { loadRequestSchema, type RequestSchema } from '../../../src/playground/bot-api/schema.js';
import { METHODS } from '../../../src/playground/bot-api/registry.js';

let schema: RequestSchema;

beforeAll(async () => {
  schema = await loadRequestSchema();
});

describe('the request schema', () => {
  it('knows every method the playground has, by the same name', () => {
    for (const name of METHODS.keys()) expect(schema.methodName(name.toUpperCase())).toBe(name);
    expect(schema.methodName('sendSmell')).toBeUndefined();
  });

  it.each([
    ['sendMessage', 'chat_id', false],
    ['sendMessage', 'text', false],
    ['sendMessage', 'reply_markup', true],
    ['sendMessage', 'disable_notification', true],
    ['sendMessage', 'message_thread_id', true],
    ['sendPhoto', 'photo', false],
    ['editMessageMedia', 'media', true],
    ['getUpdates', 'allowed_updates', true],
    ['getMe', 'anything', false],
  ])('%s: %s as a string holds JSON: %s', (method, parameter, holdsJson) => {
    expect(schema.isJsonParameter(method, parameter)).toBe(holdsJson);
  });

  it.each<[string, object]>([
    ['getMe', {}],
    ['sendMessage', { chat_id: '@a', text: 'x', reply_markup: { keyboard: [['Yes']] } }],
    ['sendMessage', { chat_id: 1, text: 'x', reply_markup: { force_reply: true } }],
    ['sendMessage', { chat_id: 1, text: 'x', link_preview_options: { is_disabled: true } }],
    ['sendMessageDraft', { chat_id: 1, draft_id: 1, text: '', can_stop: true }],
    ['sendLocation', { chat_id: 1, latitude: 1.5, longitude: 2 }],
    ['editMessageMedia', { chat_id: 1, message_id: 1, media: { type: 'photo', media: 'x' } }],
    ['getUpdates', { allowed_updates: ['stopped_message_generation', 'subscription'] }],
  ])('accepts %s %j', (method, payload) => {
    expect(schema.check(method, { ...payload })).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['getMe', { a: 1 }, 'the request must NOT have additional properties ("a")'],
    ['sendMessage', { chat_id: 1 }, "the request must have required property 'text'"],
    ['sendPhoto', { chat_id: 1, photo: 5 }, '"photo" must be string'],
    ['sendChatAction', { chat_id: 1.5, action: 'typing' }, '"chat_id" must be integer,string'],
    [
      'editMessageMedia',
      { media: { type: 'photo', media: 'x', colour: 'red' } },
      '"media" must NOT have additional properties ("colour")',
    ],
  ])('refuses %s %j', (method, payload, complaint) => {
    expect(schema.check(method, { ...payload })).toBe(complaint);
  });
});
