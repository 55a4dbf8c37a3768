import { chatBody, gifBody, imageBody } from '../gateway-world.js';

/** Every call that works an engine, with a body that is right. */
export const ENGINE_CALLS = [
  ['/sd', imageBody],
  ['/generate', imageBody],
  ['/text2gif', gifBody],
  ['/generate-gif', gifBody],
  [
    '/v1/chat/completions',
    (token: string, changes: Record<string, unknown> = {}) => chatBody({ token, ...changes }),
  ],
] as const;

/** Every call that lists something, open to everybody. */
export const LIST_CALLS = [
  '/models',
  '/models-llm',
  '/v1/models',
  '/sd/models',
  '/sd/samplers',
  '/sd/loras',
  '/limits',
] as const;
