import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifySchema, RouteOptions } from 'fastify';
import { createJsonSchemaTransform } from 'fastify-type-provider-zod';
import type { GatewayApp } from '../gateway-app.js';
import { OPERATIONS, TAGS } from './operations.js';
import { KEY_REFUSALS, LIMIT_HEADERS, LIST_REFUSALS, REPLY_SCHEMAS } from './replies.js';

const INTRODUCTION = `Pictures, animations and conversations with one key, which \`/key\` in Telegram gives you.

Send the key as \`Authorization: Bearer vc_…\`, or as \`token\` in a JSON body; never in an address.
Bodies are JSON. A parameter that is not documented is ignored, and \`null\` counts as left out.
A request that fails is not counted.
Every reply has an \`x-request-id\`; name it when you ask for help.`;

/** Everything the page needs comes from this server, and nothing of it is inline. */
const PAGE_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Either in a header or, where a body is sent, as its `token`. */
const WITH_KEY = [{ bearer: [] }, {}];
const SECURITY_SCHEMES = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description: 'Your key. Requests with a body may carry it there instead, as `token`.',
  },
} as const;

interface Alternatives {
  anyOf?: object[];
}

/** Bodies take null for what is left out, which the introduction says once for all parameters. */
function leaveOutNull(schema: Alternatives): void {
  const [alternative, ...others] = (schema.anyOf ?? []).filter(
    (each) => !('type' in each && each.type === 'null'),
  );
  if (alternative === undefined || others.length > 0) return;
  delete schema.anyOf;
  Object.assign(schema, alternative);
}

/** zod writes down how far JavaScript counts where a whole number has no range of its own. */
function leaveOutSafeIntegers(schema: { minimum?: number; maximum?: number }): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

const toParameters = createJsonSchemaTransform({
  zodToJsonConfig: {
    override: ({ jsonSchema }) => {
      leaveOutNull(jsonSchema);
      leaveOutSafeIntegers(jsonSchema);
    },
  },
});

/** @throws Error for a route that is neither hidden nor described */
function toDocumentedSchema(
  { method, url }: Pick<RouteOptions, 'method' | 'url'>,
  schema: FastifySchema,
): FastifySchema {
  const name = `${String(method)} ${url}`;
  const operation = OPERATIONS[name];
  if (operation === undefined) throw new Error(`${name} is not described in operations.ts.`);
  const { id, tag, summary, description, needsKey, success, refusals } = operation;
  const { example, deprecated } = operation;
  const { body } = schema;
  return {
    ...schema,
    ...(typeof body === 'object' && { body: { ...body, ...(example && { examples: [example] }) } }),
    operationId: id,
    tags: [tag],
    summary,
    description,
    ...(deprecated === true && { deprecated }),
    security: needsKey ? WITH_KEY : [],
    response: needsKey
      ? { 200: { ...success, headers: { ...success.headers, ...LIMIT_HEADERS } }, ...KEY_REFUSALS }
      : { 200: success, ...LIST_REFUSALS, ...refusals },
  };
}

/**
 * `/openapi.json` and, for people, `/docs`. Every route that is added to the app afterwards is in
 * them, with the parameters of its own schema and what `operations.ts` says of it.
 */
export async function addApiDocument(app: GatewayApp): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'VisionCraft API', version: '2.0.0', description: INTRODUCTION },
      // Relative: right for whatever name the server is reached by.
      servers: [{ url: '/' }],
      tags: [...TAGS],
      components: { securitySchemes: SECURITY_SCHEMES, schemas: REPLY_SCHEMAS },
    },
    transform(document) {
      const route: Partial<RouteOptions> = document.route;
      const { schema, url } = toParameters({ ...document, schema: route.schema ?? {} });
      if (schema.hide === true) return { schema, url };
      return { schema: toDocumentedSchema(document.route, schema), url };
    },
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: PAGE_POLICY,
    theme: { title: 'VisionCraft API' },
    uiConfig: {
      layout: 'BaseLayout',
      docExpansion: 'list',
      // Names, types and ranges first; the examples are a click away.
      defaultModelRendering: 'model',
      defaultModelExpandDepth: 2,
      defaultModelsExpandDepth: -1,
    },
  });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
}
