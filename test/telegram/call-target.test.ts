import { Readable } from 'node:stream';
import { text as readText } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { chatOfTarget, peekUpload, targetOf } from '../../src/telegram/call-target.js';

describe('a call is counted by', () => {
  test.each<[string, string, object]>([
    ['7', 'sendMessage', { chat_id: 7, text: 'hi' }],
    ['-1001', 'editMessageText', { chat_id: -1001, message_id: 1 }],
    ['@channel', 'getChatMember', { chat_id: '@Channel', user_id: 7 }],
    ['7', 'sendMessage', { text: 'hi', chat_id: 7 }],
    ['inline:AbC', 'editMessageText', { inline_message_id: 'AbC', text: '"chat_id":5' }],
    ['*', 'answerCallbackQuery', { callback_query_id: '1', text: '{"chat_id":5}' }],
    ['method:setMyName', 'setMyName', { name: 'x' }],
    ['method:getUpdates', 'getUpdates', {}],
    ['8', 'copyMessage', { chat_id: 8, from_chat_id: 7, message_id: 1 }],
  ])('%s, when it is %s', (target, method, payload) => {
    expect(targetOf(method, JSON.stringify(payload))).toBe(target);
  });

  test('its method or everything, when it has no body or one that is no JSON', () => {
    expect(targetOf('getMe', undefined)).toBe('method:getMe');
    expect(targetOf('answerInlineQuery', 'not "chat_id":')).toBe('*');
  });

  test('a chat only when the target is one', () => {
    expect(['7', '-1', '@a', '*', 'inline:x', 'method:y'].map(chatOfTarget)).toEqual([
      '7',
      '-1',
      '@a',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('an upload', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('is read as far as its chat, and sent whole', async () => {
    const upload = Readable.from([
      encode('--b\r\n'),
      encode('content-disposition:form-data;name="chat_id"\r\n\r\n-42'),
      encode('\r\n--b--\r\n'),
    ]);
    const { target, request } = await peekUpload('/botX/sendPhoto', 'sendPhoto', {}, upload);
    expect(target).toBe('-42');
    expect(request.body).toBeInstanceOf(Readable);
    if (!(request.body instanceof Readable)) return;
    expect(await readText(request.body)).toBe(
      '--b\r\ncontent-disposition:form-data;name="chat_id"\r\n\r\n-42\r\n--b--\r\n',
    );
  });

  test('that is shorter than expected is counted by its method', async () => {
    const { target } = await peekUpload('/p', 'uploadStickerFile', {}, Readable.from([]));
    expect(target).toBe('method:uploadStickerFile');
  });

  test('that nobody begins to send is let go of', async () => {
    const upload = Readable.from([encode('a'), encode('b'), encode('c')]);
    const { request } = await peekUpload('/p', 'sendPhoto', {}, upload);
    if (request.body instanceof Readable) request.body.destroy();
    await expect.poll(() => upload.destroyed).toBe(true);
  });

  test('ends with the call that carries it', async () => {
    const upload = Readable.from([encode('a'), encode('b'), encode('c')]);
    const { request } = await peekUpload('/p', 'sendPhoto', {}, upload);
    if (request.body instanceof Readable) {
      request.body.on('error', () => undefined);
      for await (const chunk of request.body) {
        expect(chunk).toBeDefined();
        break;
      }
    }
    await expect.poll(() => upload.destroyed).toBe(true);
  });
});
