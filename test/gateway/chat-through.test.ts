import { describe, expect, it, onTestFinished } from 'vitest';
import { createBreaker, withBreaker } from '../../src/gateway/engines/breaker.js';
import { createDemoChatEngine } from '../../src/gateway/engines/demo/chat/demo-chat-engine.js';
import { createOpenAiChatEngine } from '../../src/gateway/engines/openai/openai-chat-engine.js';
import { captureLog } from '../helpers/captured-log.js';
import { createFakeChatServer, delta, DONE, event, json, stream } from './fake-chat-server.js';
import { chatBody, createGatewayWorld } from './gateway-world.js';

/** The gateway with the real adapter, as the program has it, and a server that is a fake. */
async function createWorld() {
  const chatServer = await createFakeChatServer();
  chatServer.listModels = json({ data: [{ id: '/models/tiny.gguf' }] });
  const { logger } = captureLog();
  const engine = createOpenAiChatEngine({ baseUrl: chatServer.origin, logger });
  onTestFinished(() => engine.close());
  const chat = withBreaker(engine, createBreaker({ name: 'chat', logger }));
  const world = await createGatewayWorld({ chat });
  const address = await world.server.listen({ port: 0, host: '127.0.0.1' });
  const post = (changes: Record<string, unknown>, signal?: AbortSignal): Promise<Response> =>
    fetch(`${address}/v1/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${world.key}`,
        'x-portkey-custom-host': 'http://169.254.169.254',
      },
      body: JSON.stringify(chatBody({ model: 'tiny.gguf', ...changes })),
      ...(signal && { signal }),
    });
  return { chatServer, world, post };
}

describe('a chat through the gateway to a server', () => {
  it.each([true, false])(
    'reaches it without anything of the client but the chat (stream: %s)',
    async (streamed) => {
      const { chatServer, world, post } = await createWorld();
      const reply = await post({
        stream: streamed,
        chat_template: '{{ x }}',
        api_base: 'http://169.254.169.254',
        user: 'u',
      });
      const text = await reply.text();
      expect(text).toContain('Hello');
      expect(text).toContain('"model":"tiny.gguf"');
      expect(text).not.toContain('/models/');
      const [sent] = chatServer.requests;
      expect(sent?.body['model']).toBe('/models/tiny.gguf');
      expect(sent?.headers).not.toHaveProperty('authorization');
      const everything = JSON.stringify(sent);
      for (const word of [
        world.key,
        'chat_template',
        'api_base',
        'portkey',
        '169.254',
        '"user":"u"',
      ]) {
        expect(everything).not.toContain(word);
      }
      expect(await world.usedChats()).toBe(1);
    },
  );

  it.each([true, false])('ends there when the client leaves (stream: %s)', async (streamed) => {
    const { chatServer, post } = await createWorld();
    chatServer.answerNext((response) => {
      if (streamed) response.write(event(delta('Hel')));
    });
    const client = new AbortController();
    const reply = post({ stream: streamed }, client.signal);
    await chatServer.waitForRequests(1);
    const left = streamed
      ? expect(reply.then((begun) => begun.text())).rejects.toThrow()
      : expect(reply).rejects.toThrow();
    if (streamed) await reply;
    client.abort();
    await left;
    await chatServer.waitForLoss();
  });

  it("tells why the server refuses, without the server's secrets, and charges nothing", async () => {
    const { chatServer, world, post } = await createWorld();
    chatServer.answerNext(
      json({ error: { message: 'Model /models/tiny.gguf takes 2048 tokens.', code: 400 } }, 400),
    );
    const reply = await post({});
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({
      error: { code: 'engine_refused', message: 'Model … takes 2048 tokens.' },
    });
    expect(await world.usedChats()).toBe(0);
  });

  it('ends a stream that breaks off with an error and [DONE]', async () => {
    const { chatServer, post } = await createWorld();
    chatServer.answerNext(stream(event(delta('Hel')), event({ object: 'error', message: 'OOM' })));
    const text = await (await post({ stream: true })).text();
    expect(text).toContain('"content":"Hel"');
    expect(text).toContain('"error":{');
    expect(text).not.toContain('OOM');
    expect(text.endsWith(DONE)).toBe(true);
  });
});

describe('a chat through the gateway to the demo', () => {
  it('answers as a model would, and says what it is', async () => {
    const world = await createGatewayWorld({ chat: createDemoChatEngine({ wordDelayMs: 0 }) });
    const reply = await world.server.inject({
      method: 'POST',
      url: '/v1/chat/completions',
      headers: { authorization: `Bearer ${world.key}` },
      payload: chatBody({ messages: [{ role: 'user', content: 'What is 6*7?' }] }),
    });
    expect(reply.json()).toMatchObject({
      object: 'chat.completion',
      choices: [
        {
          message: { content: expect.stringMatching(/^\[demo\].*6\*7 = 42$/s) as string },
          finish_reason: 'stop',
        },
      ],
    });
  });
});
