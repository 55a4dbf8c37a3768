import type { Config } from '../config.js';
import { createBreaker, withBreaker } from '../gateway/engines/breaker.js';
import { createDemoChatEngine } from '../gateway/engines/demo/chat/demo-chat-engine.js';
import type { ChatEngine } from '../gateway/engines/engine.js';
import { createOpenAiChatEngine } from '../gateway/engines/openai/openai-chat-engine.js';
import type { Lifecycle } from '../lifecycle.js';
import type { Logger } from '../logger.js';

export interface ChatEngineOptions {
  config: Pick<Config, 'engines'>;
  lifecycle: Lifecycle;
  logger: Logger;
}

function createChatEngine({ config, logger }: ChatEngineOptions): ChatEngine {
  const { llmUrl: baseUrl, llmKey: key } = config.engines;
  if (baseUrl === undefined) return createDemoChatEngine();
  const engine = createOpenAiChatEngine({ baseUrl, key, logger });
  return withBreaker(engine, createBreaker({ name: 'chat', logger }));
}

/** The configured chat server behind a breaker, or the demo; closed with the process. */
export function openChatEngine(options: ChatEngineOptions): ChatEngine {
  const engine = createChatEngine(options);
  options.lifecycle.onStop('chat engine', () => engine.close());
  return engine;
}
