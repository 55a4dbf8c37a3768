import { describe, expect, it, onTestFinished } from 'vitest';
import { Secret } from '../../../src/domain/secret.js';
import { createOpenAiChatEngine } from '../../../src/gateway/engines/openai/openai-chat-engine.js';
import { captureLog } from '../../helpers/captured-log.js';
import { createFakeChatServer } from '../fake-chat-server.js';
import { chatBody, createGatewayWorld, type GatewayWorld } from '../gateway-world.js';
import { ENGINE_CALLS } from './api-calls.js';

/** In every value that must not get through. */
const MARK = 'smuggled';
const ELSEWHERE = `http://${MARK}.example:8000/v1`;

/** Fields by which other gateways let a client choose the server that is called, and with what key. */
const UPSTREAM_FIELDS = {
  api_base: ELSEWHERE,
  api_key: MARK,
  base_url: ELSEWHERE,
  api_version: MARK,
  custom_llm_provider: MARK,
  provider: MARK,
  fallbacks: [MARK],
  headers: { [MARK]: MARK },
  extra_headers: { [MARK]: MARK },
  extra_body: { [MARK]: MARK },
  url: ELSEWHERE,
  webhook: ELSEWHERE,
};

/** Fields by which engines run code, read files, load what is not in the catalogue, or work longer. */
const ENGINE_FIELDS = {
  // vLLM
  chat_template: `{{ ${MARK} }}`,
  chat_template_kwargs: { [MARK]: MARK },
  priority: MARK,
  request_id: MARK,
  kv_transfer_params: { [MARK]: MARK },
  mm_processor_kwargs: { [MARK]: MARK },
  ignore_eos: MARK,
  structured_outputs: { regex: MARK },
  guided_regex: MARK,
  logits_processors: [MARK],
  // llama.cpp and Ollama
  id_slot: MARK,
  grammar: MARK,
  lora: [{ id: MARK }],
  options: { [MARK]: MARK },
  keep_alive: MARK,
  // A1111, Forge, AnimateDiff
  script_name: MARK,
  script_args: [MARK],
  alwayson_scripts: { AnimateDiff: { args: [{ video_path: MARK }] } },
  override_settings: { sd_model_checkpoint: MARK },
  save_images: MARK,
  styles: [MARK],
  init_images: [MARK],
  infotext: MARK,
  // ComfyUI and sd.cpp
  workflow: { [MARK]: MARK },
  extra_data: { [MARK]: MARK },
  image: MARK,
  // OpenAI's
  user: MARK,
  metadata: { [MARK]: MARK },
  store: MARK,
  logit_bias: { [MARK]: 1 },
  service_tier: MARK,
};

const HEADERS = {
  host: `${MARK}.example`,
  'x-forwarded-host': `${MARK}.example`,
  'x-forwarded-for': MARK,
  'x-portkey-custom-host': ELSEWHERE,
  'x-portkey-provider': MARK,
  'openai-organization': MARK,
  'x-request-id': MARK,
};

function workedOn({ engine, chat }: GatewayWorld): string {
  return JSON.stringify([engine.requests, engine.gifRequests, chat.requests, chat.options]);
}

describe.each(ENGINE_CALLS)('POST %s', (url, bodyWith) => {
  it.each([
    ['that choose another server', UPSTREAM_FIELDS],
    ['that reach into an engine', ENGINE_FIELDS],
  ])('drops fields %s', async (_what, fields) => {
    const world = await createGatewayWorld();
    const payload = bodyWith(world.key, fields);
    const reply = await world.server.inject({ method: 'POST', url, payload });
    expect(reply.statusCode).toBe(200);
    expect(workedOn(world)).not.toBe('[[],[],[],[]]');
    expect(workedOn(world)).not.toContain(MARK);
    expect(workedOn(world)).not.toContain(world.key);
  });

  it('takes nothing from headers but the key, and sends none back', async () => {
    const world = await createGatewayWorld();
    const payload = bodyWith(world.key);
    const reply = await world.server.inject({ method: 'POST', url, payload, headers: HEADERS });
    expect(reply.statusCode).toBe(200);
    expect(workedOn(world)).not.toContain(MARK);
    expect(reply.body + JSON.stringify(reply.headers)).not.toContain(MARK);
  });
});

describe('a message of a chat', () => {
  it('keeps its documented fields only', async () => {
    const { server, chat, key } = await createGatewayWorld();
    // `image` is known in messages of old clients, and has to be a picture.
    const fields = { ...ENGINE_FIELDS, image: undefined, prefix: MARK };
    const message = { role: 'user', content: 'Hello', ...fields };
    const part = { type: 'text', text: 'Hello', cache_control: { type: MARK }, file: MARK };
    const reply = await server.inject({
      method: 'POST',
      url: '/v1/chat/completions',
      payload: {
        token: key,
        model: 'llava-1.5-7b-hf',
        messages: [message, { role: 'user', content: [part] }],
      },
    });
    expect(reply.statusCode).toBe(200);
    expect(chat.requests[0]?.messages).toHaveLength(2);
    expect(JSON.stringify(chat.requests)).not.toContain(MARK);
  });
});

describe('a chat server', () => {
  it('gets the documented fields and the operator’s key, and nothing of the client’s', async () => {
    const chatServer = await createFakeChatServer();
    const { logger } = captureLog();
    const secret = new Secret('key-of-the-operator');
    const chat = createOpenAiChatEngine({ baseUrl: chatServer.origin, key: secret, logger });
    onTestFinished(() => chat.close());
    const { server, key } = await createGatewayWorld({ chat });
    const reply = await server.inject({
      method: 'POST',
      url: '/v1/chat/completions',
      payload: chatBody({ model: 'm', ...UPSTREAM_FIELDS, ...ENGINE_FIELDS }),
      headers: { ...HEADERS, authorization: `Bearer ${key}`, cookie: MARK },
    });
    expect(reply.statusCode).toBe(200);
    const [request] = chatServer.requests;
    expect(request?.headers.authorization).toBe('Bearer key-of-the-operator');
    expect(JSON.stringify(request)).not.toContain(MARK);
    expect(JSON.stringify(request)).not.toContain(key);
  });
});
