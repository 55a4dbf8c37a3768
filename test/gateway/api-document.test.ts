import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CHAT_DEFAULTS, CHAT_RANGES } from '../../src/domain/chat-parameters.js';
import { GIF_DEFAULTS, GIF_RANGES } from '../../src/domain/gif-parameters.js';
import {
  IMAGE_DEFAULTS,
  IMAGE_RANGES,
  MAX_PROMPT_CHARS,
} from '../../src/domain/image-parameters.js';
import { hasBrowser, startBrowser } from '../helpers/browser.js';
import { createGatewayWorld } from './gateway-world.js';

/** The paths that clients of both versions rely on, and nothing else that the server may have. */
const CALLS = [
  'GET /limits',
  'GET /models',
  'GET /models-llm',
  'GET /sd/loras',
  'GET /sd/models',
  'GET /sd/samplers',
  'GET /v1/models',
  'POST /generate',
  'POST /generate-gif',
  'POST /sd',
  'POST /text2gif',
  'POST /v1/chat/completions',
];

const JsonSchema = z.record(z.string(), z.unknown());
const MediaTypes = z.record(
  z.string(),
  z.object({
    schema: JsonSchema,
    example: z.unknown().optional(),
    examples: z.record(z.string(), z.object({ value: z.unknown() })).optional(),
  }),
);
/** What this document may consist of: stricter than OpenAPI, so a slip does not pass as an extension. */
const OperationSchema = z.strictObject({
  operationId: z.string().min(1),
  summary: z.string().min(1),
  description: z.string().min(1),
  tags: z.array(z.string()).length(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  deprecated: z.boolean().optional(),
  parameters: z
    .array(
      z.strictObject({
        name: z.string(),
        in: z.literal('path'),
        required: z.literal(true),
        schema: JsonSchema,
        description: z.string(),
      }),
    )
    .optional(),
  requestBody: z.strictObject({ required: z.literal(true), content: MediaTypes }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.strictObject({
      description: z.string().min(1),
      headers: z.record(z.string(), z.object({ schema: JsonSchema })).optional(),
      content: MediaTypes,
    }),
  ),
});
const DocumentSchema = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.string() })),
  tags: z.array(z.strictObject({ name: z.string(), description: z.string() })),
  components: z.strictObject({
    securitySchemes: z.strictObject({
      bearer: z.object({ type: z.literal('http'), scheme: z.literal('bearer') }),
    }),
    schemas: z.record(z.string(), JsonSchema),
  }),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'post']), OperationSchema),
  ),
});
type ApiDocument = z.output<typeof DocumentSchema>;
type Operation = z.output<typeof OperationSchema>;

async function loadDocument(): Promise<ApiDocument> {
  const { server } = await createGatewayWorld({ document: true });
  const reply = await server.inject('/openapi.json');
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['content-type']).toMatch(/^application\/json/);
  return DocumentSchema.parse(reply.json());
}

function operationsOf({ paths }: ApiDocument): [string, Operation][] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
}

function operationOf(document: ApiDocument, call: string): Operation {
  const found = operationsOf(document).find(([name]) => name === call)?.[1];
  if (!found) throw new Error(`${call} is not in the document.`);
  return found;
}

const BodySchema = z.object({
  properties: z.record(z.string(), JsonSchema),
  required: z.array(z.string()).default([]),
});

function bodyOf(document: ApiDocument, call: string) {
  return BodySchema.parse(
    operationOf(document, call).requestBody?.content['application/json']?.schema,
  );
}

describe('GET /openapi.json', () => {
  it('has every call of the API and no other', async () => {
    const calls = operationsOf(await loadDocument()).map(([call]) => call);
    expect(calls.toSorted()).toEqual(CALLS);
  });

  it('names every call once and files it under a tag that it explains', async () => {
    const document = await loadDocument();
    const operations = operationsOf(document).map(([, operation]) => operation);
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const used = new Set(operations.flatMap(({ tags }) => tags));
    expect([...used].toSorted()).toEqual(document.tags.map(({ name }) => name).toSorted());
  });

  it('holds schemas that are JSON Schema, and no reference that leads nowhere', async () => {
    const document = await loadDocument();
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'https://api.test/document', ...document });
    const texts = JSON.stringify(document).matchAll(/"\$ref":"(#[^"]+)"/g);
    const references = new Set([...texts].map(([, reference]) => reference));
    expect(references.size).toBeGreaterThan(0);
    for (const reference of references) {
      expect(ajv.getSchema(`https://api.test/document${reference ?? ''}`)).toBeTypeOf('function');
    }
    for (const [, { requestBody, responses }] of operationsOf(document)) {
      const contents = [requestBody, ...Object.values(responses)].map(
        (each) => each?.content ?? {},
      );
      for (const { schema } of contents.flatMap((content) => Object.values(content))) {
        expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
      }
    }
  });

  it('shows bodies that fit their own schema', async () => {
    const document = await loadDocument();
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const [call, { requestBody }] of operationsOf(document)) {
      const body = requestBody?.content['application/json'];
      expect(body !== undefined, call).toBe(call.startsWith('POST'));
      if (!body) continue;
      expect(body.example, call).toBeDefined();
      expect(ajv.validate(body.schema, body.example), ajv.errorsText()).toBe(true);
    }
  });

  it.each([
    ['POST /sd', 'steps', 'integer', IMAGE_RANGES.steps, IMAGE_DEFAULTS.steps],
    ['POST /sd', 'width', 'integer', IMAGE_RANGES.width, IMAGE_DEFAULTS.width],
    ['POST /sd', 'height', 'integer', IMAGE_RANGES.height, IMAGE_DEFAULTS.height],
    ['POST /sd', 'cfg_scale', 'integer', IMAGE_RANGES.cfgScale, IMAGE_DEFAULTS.cfgScale],
    ['POST /generate-gif', 'cfg_scale', 'integer', GIF_RANGES.cfgScale, GIF_DEFAULTS.cfgScale],
    ['POST /generate-gif', 'steps', 'integer', GIF_RANGES.steps, GIF_DEFAULTS.steps],
    [
      'POST /v1/chat/completions',
      'temperature',
      'number',
      CHAT_RANGES.temperature,
      CHAT_DEFAULTS.temperature,
    ],
    ['POST /v1/chat/completions', 'top_p', 'number', CHAT_RANGES.topP, CHAT_DEFAULTS.topP],
    ['POST /v1/chat/completions', 'top_k', 'integer', CHAT_RANGES.topK, CHAT_DEFAULTS.topK],
    [
      'POST /v1/chat/completions',
      'repetition_penalty',
      'number',
      CHAT_RANGES.repetitionPenalty,
      CHAT_DEFAULTS.repetitionPenalty,
    ],
    [
      'POST /v1/chat/completions',
      'presence_penalty',
      'number',
      CHAT_RANGES.presencePenalty,
      CHAT_DEFAULTS.presencePenalty,
    ],
    [
      'POST /v1/chat/completions',
      'frequency_penalty',
      'number',
      CHAT_RANGES.frequencyPenalty,
      CHAT_DEFAULTS.frequencyPenalty,
    ],
  ])('%s: %s has its type, range and default', async (call, name, type, range, fallback) => {
    const { properties, required } = bodyOf(await loadDocument(), call);
    expect(properties[name]).toMatchObject({
      type,
      minimum: range.min,
      maximum: range.max,
      default: fallback,
      description: expect.any(String) as string,
    });
    expect(required).not.toContain(name);
  });

  it.each([
    ['POST /sd', ['model', 'prompt']],
    ['POST /text2gif', ['prompt']],
    ['POST /generate-gif', ['prompt', 'sampler']],
    ['POST /generate', ['model', 'prompt']],
    ['POST /v1/chat/completions', ['messages', 'model']],
  ])('%s: marks what is required and describes every parameter', async (call, required) => {
    const body = bodyOf(await loadDocument(), call);
    expect(body.required.toSorted()).toEqual(required);
    for (const [name, property] of Object.entries(body.properties)) {
      expect(property['description'], name).toBeTypeOf('string');
    }
    if ('prompt' in body.properties) {
      expect(body.properties['prompt']).toMatchObject({ maxLength: MAX_PROMPT_CHARS });
    }
  });

  it('tells which calls need a key, and that it may be the token of a body', async () => {
    const document = await loadDocument();
    for (const [call, { security, responses }] of operationsOf(document)) {
      const needsKey = call.startsWith('POST');
      expect(security, call).toEqual(needsKey ? [{ bearer: [] }, {}] : []);
      expect('401' in responses, call).toBe(needsKey);
      if (needsKey) expect(bodyOf(document, call).properties, call).toHaveProperty('token');
    }
  });

  it.each([
    ['POST /sd', ['image/png']],
    ['POST /text2gif', ['image/gif']],
    ['POST /generate-gif', ['application/json']],
    ['POST /generate', ['application/json']],
    ['POST /v1/chat/completions', ['application/json', 'text/event-stream']],
    ['GET /limits', ['text/plain']],
    ['GET /models', ['application/json']],
  ])('%s answers with %j', async (call, types) => {
    const { responses } = operationOf(await loadDocument(), call);
    expect(Object.keys(responses['200']?.content ?? {})).toEqual(types);
  });

  it('shows every refusal in the one error body', async () => {
    const document = await loadDocument();
    const ajv = new Ajv2020({ strict: false });
    const isError = ajv.compile(document.components.schemas['Error'] ?? {});
    for (const [call, { responses }] of operationsOf(document)) {
      const refusals = Object.entries(responses).filter(([status]) => status !== '200');
      expect(refusals.length, call).toBeGreaterThan(0);
      for (const [status, { content }] of refusals) {
        const examples = Object.values(content['application/json']?.examples ?? {});
        expect(examples.length, `${call} ${status}`).toBeGreaterThan(0);
        for (const { value } of examples) expect(isError(value), JSON.stringify(value)).toBe(true);
      }
    }
  });

  it('leaves out what else the server has', async () => {
    const { server } = await createGatewayWorld({ document: true });
    server.get('/elsewhere', () => 'fine');
    const reply = await server.inject('/openapi.json');
    expect(reply.statusCode).toBe(200);
    expect(reply.body).not.toContain('elsewhere');
    expect(server.hasDecorator('swagger')).toBe(false);
  });

  it('is not there, and neither is the page, unless asked for', async () => {
    const { server } = await createGatewayWorld();
    for (const url of ['/openapi.json', '/docs', '/docs/json']) {
      expect((await server.inject(url)).statusCode, url).toBe(404);
    }
  });
});

describe('GET /docs', () => {
  it('is a page that loads nothing from elsewhere and runs nothing inline', async () => {
    const { server } = await createGatewayWorld({ document: true });
    const page = await server.inject('/docs');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? '');
    expect(files.length).toBeGreaterThan(3);
    for (const url of files) {
      expect(url).toMatch(/^\/docs\//);
      expect((await server.inject(url)).statusCode, url).toBe(200);
    }
  });

  it.skipIf(!hasBrowser)('shows every call in a browser, without a complaint of it', async () => {
    const { server } = await createGatewayWorld({ document: true });
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    const browser = await startBrowser();
    try {
      const page = await browser.context.newPage();
      const complaints: string[] = [];
      const elsewhere: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !url.startsWith('data:')) elsewhere.push(url);
      });
      await page.goto(`${address}/docs`);
      await page.getByText('Generate a picture', { exact: true }).click();
      await page.getByText('Height in pixels.').waitFor();
      const shown = await page.locator('.opblock-summary').allInnerTexts();
      expect(shown).toHaveLength(CALLS.length);
      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
