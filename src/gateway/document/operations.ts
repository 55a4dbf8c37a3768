import {
  type DocumentedReplies,
  type DocumentedReply,
  REPORT_REFUSALS,
  schemaRef,
  success,
} from './replies.js';

/** What the document says of a route besides its parameters, which its own schema describes. */
export interface Operation {
  /** Names the call in generated clients. */
  id: string;
  /** Partners are served only where the operator wants it, so theirs is not in the list. */
  tag: (typeof TAGS)[number]['name'] | 'Partners';
  summary: string;
  description: string;
  /** Whether a key is needed; lists are open to everyone. */
  needsKey: boolean;
  /** A body to begin with; the key goes into the header. */
  example?: Record<string, unknown>;
  success: DocumentedReply;
  /** Besides those that all calls of its kind have. */
  refusals?: DocumentedReplies;
  deprecated?: boolean;
}

export const TAGS = [
  { name: 'Pictures', description: 'One PNG for a prompt.' },
  { name: 'Animations', description: 'One animated GIF for a prompt.' },
  { name: 'Chat', description: "In the form of OpenAI's API, so its clients work." },
  { name: 'Limits', description: 'What each tier may.' },
  { name: 'First version', description: 'Kept for clients of the first version.' },
] as const;

const BINARY = { type: 'string', format: 'binary' };
const LINK = { type: 'string', format: 'uri' };

/** A bare list of names. */
function names(
  tag: Operation['tag'],
  id: string,
  summary: string,
  example: readonly string[],
): Operation {
  return {
    id,
    tag,
    summary,
    description: 'Open to everyone; no key is needed.',
    needsKey: false,
    success: success('The names.', {
      'application/json': { schema: schemaRef('Names'), example },
    }),
  };
}

const SEED_HEADER = {
  'x-seed': {
    type: 'integer',
    description: 'The seed that was used. Send it to get the same again.',
  },
};

/** Method and path -> what it does. A route that is not here fails the document's test. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'POST /sd': {
    id: 'generateImage',
    tag: 'Pictures',
    summary: 'Generate a picture',
    description: 'Answers with the bytes of one PNG of the size asked for.',
    needsKey: true,
    example: { model: 'sdxl-base', prompt: 'Beautiful landscape', width: 768, height: 512 },
    success: success('The picture.', { 'image/png': { schema: BINARY } }, SEED_HEADER),
  },
  'GET /sd/models': names('Pictures', 'listImageModels', 'List the models', [
    'sdxl-base',
    'sdxl-refiner',
    'deliberate_v2',
  ]),
  'GET /sd/samplers': names('Pictures', 'listSamplers', 'List the samplers', [
    'Euler a',
    'Euler',
    'LMS',
  ]),
  'GET /sd/loras': names('Pictures', 'listLoras', 'List the LoRAs', [
    'add_detail',
    'analog_diffusion_1.0',
    'anireality_mix',
  ]),
  'POST /text2gif': {
    id: 'generateGifFromText',
    tag: 'Animations',
    summary: 'Generate an animation from a text',
    description: 'Answers with the bytes of one animated GIF.',
    needsKey: true,
    example: { prompt: 'A cat playing with a ball of yarn' },
    success: success('The animation.', { 'image/gif': { schema: BINARY } }, SEED_HEADER),
  },
  'POST /generate-gif': {
    id: 'generateGif',
    tag: 'Animations',
    summary: 'Generate an animation, with more to choose',
    description: 'Answers with the address of one animated GIF, which can be read for an hour.',
    needsKey: true,
    example: { sampler: 'Euler', prompt: 'Beautiful landscape', cfg_scale: 8, steps: 30 },
    success: success(
      'The address.',
      {
        'application/json': {
          schema: {
            type: 'object',
            required: ['images'],
            properties: { images: { type: 'array', items: LINK } },
          },
        },
      },
      SEED_HEADER,
    ),
  },
  'POST /v1/chat/completions': {
    id: 'createChatCompletion',
    tag: 'Chat',
    summary: 'Talk to a model',
    description:
      'Answers at once, or with `"stream": true` piece by piece as server-sent events, the last of which is `[DONE]`. Pictures go into a message as `data:` URLs; other addresses are not fetched.',
    needsKey: true,
    example: {
      model: 'Mixtral-8x7B-Instruct-v0.1',
      messages: [{ role: 'user', content: 'Say hello in three languages.' }],
    },
    success: success(
      'The answer.',
      {
        'application/json': { schema: schemaRef('ChatCompletion') },
        'text/event-stream': {
          schema: {
            type: 'string',
            description: '`data:` lines with chat.completion.chunk objects.',
          },
        },
      },
      {
        'x-max-tokens-adjusted': {
          type: 'integer',
          description: 'What `max_tokens` was raised to, where it was less.',
        },
      },
    ),
  },
  'GET /v1/models': {
    id: 'listChatModelsAsOpenAi',
    tag: 'Chat',
    summary: "List the models in OpenAI's form",
    description: 'Open to everyone; no key is needed.',
    needsKey: false,
    success: success('The models.', { 'application/json': { schema: schemaRef('ModelList') } }),
  },
  'GET /models-llm': names('Chat', 'listChatModels', 'List the models', [
    'lzlv_70b_fp16_hf',
    'CodeLlama-34b-Instruct-hf',
  ]),
  'GET /limits': {
    id: 'showLimits',
    tag: 'Limits',
    summary: 'Show what each tier may',
    description: 'Open to everyone. JSON, though it is sent as text: clients in use expect that.',
    needsKey: false,
    success: success('Tier, category, words.', {
      'text/plain': {
        schema: { type: 'string' },
        example: '{"Free Tier":{"SD 1.X":"10 requests per 60 seconds"}}',
      },
    }),
  },
  'POST /secret-scanning': {
    id: 'reportLeakedKeys',
    tag: 'Partners',
    summary: 'Report leaked keys',
    description:
      "GitHub's secret scanning partner program. `Github-Public-Key-Identifier` and `Github-Public-Key-Signature` sign the body as it is sent. Leaked keys are banned at once; a report may come again.",
    needsKey: false,
    success: success('Which of the matches are keys.', {
      'application/json': {
        schema: {
          type: 'array',
          items: {
            type: 'object',
            required: ['token_hash', 'token_type', 'label'],
            properties: {
              token_hash: { type: 'string', description: 'SHA-256 of the token, in hex.' },
              token_type: { type: 'string' },
              label: { type: 'string', enum: ['true_positive', 'false_positive'] },
            },
          },
        },
      },
    }),
    refusals: REPORT_REFUSALS,
  },
  'GET /models': {
    ...names('First version', 'listModelsOfFirstVersion', 'List the models', ['absolutereality']),
    deprecated: true,
  },
  'POST /generate': {
    id: 'generateImagesOfFirstVersion',
    tag: 'First version',
    summary: 'Generate up to five pictures',
    description: 'Answers with a list of PNGs in base64. `POST /sd` has more to choose.',
    needsKey: true,
    deprecated: true,
    example: { model: 'absolutereality', prompt: 'Beautiful landscape', image_count: 3 },
    success: success(
      'The pictures.',
      {
        'application/json': {
          schema: { type: 'array', items: { type: 'string', contentEncoding: 'base64' } },
        },
      },
      SEED_HEADER,
    ),
  },
};
