import { badRequest } from './errors.js';
import type { Payload } from './method.js';
import type { RequestBody } from './read-body.js';
import type { RequestSchema } from './schema.js';

/**
 * Brings a request's parameters into one shape: strings that stand for numbers, flags or objects are
 * parsed as the schema says, and a file sent under a parameter's own name is named by attach://.
 */
export function toPayload(
  schema: RequestSchema,
  method: string,
  query: Readonly<Record<string, unknown>>,
  body: RequestBody,
): Payload {
  const fields = body.isText ? decode(schema, method, body.fields) : body.fields;
  const payload: Record<string, unknown> = { ...decode(schema, method, query), ...fields };
  const named = JSON.stringify(payload);
  for (const name of body.files.keys()) {
    const isNamed = name in payload || named.includes(`"attach://${name}"`);
    if (!isNamed) payload[name] = `attach://${name}`;
  }
  return payload;
}

function decode(schema: RequestSchema, anyCase: string, fields: Payload): Payload {
  const method = schema.methodName(anyCase);
  if (method === undefined) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' && schema.isJsonParameter(method, name)
        ? parseParameter(name, value)
        : value,
    ]),
  );
}

function parseParameter(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`can't parse parameter "${name}" as JSON`);
  }
}
