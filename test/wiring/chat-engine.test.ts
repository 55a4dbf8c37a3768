import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { CHAT_DEFAULTS } from '../../src/domain/chat-parameters.js';
import type { ChatEngine } from '../../src/gateway/engines/engine.js';
import { createLifecycle } from '../../src/lifecycle.js';
import { openChatEngine } from '../../src/wiring/chat-engine.js';
import { answerOf } from '../gateway/answer-of.js';
import { createFakeChatServer, json } from '../gateway/fake-chat-server.js';
import { captureLog } from '../helpers/captured-log.js';

function open(env: NodeJS.ProcessEnv) {
  const { logger } = captureLog();
  const lifecycle = createLifecycle({ logger });
  return { lifecycle, engine: openChatEngine({ config: loadConfig(env), lifecycle, logger }) };
}

async function ask(engine: ChatEngine): Promise<string> {
  let text = '';
  const pieces = answerOf(
    engine,
    { model: 'm', messages: [{ role: 'user', content: '2+2' }], ...CHAT_DEFAULTS },
    { stream: false, signal: new AbortController().signal },
  );
  for await (const piece of pieces) if (piece.type === 'text') text += piece.text;
  return text;
}

describe('openChatEngine', () => {
  it('is the demo without an address, and closes with the process', async () => {
    const { engine, lifecycle } = open({});
    expect(await ask(engine)).toContain('2+2 = 4');
    await lifecycle.stop('test');
    await expect(ask(engine)).rejects.toMatchObject({ code: 'engine_unavailable' });
  });

  it('is the server that is configured, asked with its key, and closes with the process', async () => {
    const server = await createFakeChatServer();
    const { engine, lifecycle } = open({ LLM_ENGINE_URL: server.origin, LLM_ENGINE_KEY: 'k' });
    expect(await ask(engine)).toBe('Hello');
    expect(server.requests[0]?.headers.authorization).toBe('Bearer k');
    await lifecycle.stop('test');
    await expect(ask(engine)).rejects.toMatchObject({ code: 'engine_unavailable' });
  });

  it('leaves a server alone that keeps failing', async () => {
    const server = await createFakeChatServer();
    const { engine, lifecycle } = open({ LLM_ENGINE_URL: server.origin });
    server.answerNext(...Array.from({ length: 5 }, () => json({}, 500)));
    for (let failed = 0; failed < 5; failed += 1) {
      await expect(ask(engine)).rejects.toMatchObject({ code: 'engine_failed' });
    }
    await expect(ask(engine)).rejects.toMatchObject({ code: 'engine_unavailable' });
    expect(server.requests).toHaveLength(5);
    expect(await engine.models()).toEqual(['m']);
    await lifecycle.stop('test');
  });
});
