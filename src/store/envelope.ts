import { z } from 'zod';
import { maskApiKeys } from '../domain/key-format.js';
import { StoreError } from '../errors.js';

/** How JSON lies in Redis: with the version of its shape, so that a later one can migrate it. */
const EnvelopeSchema = z.object({ v: z.literal(1), data: z.unknown() });

/**
 * A key never lies in Redis in clear text, not even in an update that is kept as it came: below the
 * card of `/key` there is a button that copies it.
 */
export function toEnvelope(data: unknown): string {
  return maskApiKeys(JSON.stringify({ v: 1, data }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @throws StoreError `store_corrupt` that names the key and never the value.
 */
export function fromEnvelope<T>(key: string, text: string, schema: z.ZodType<T>): T {
  const envelope = EnvelopeSchema.safeParse(parseJson(text));
  const parsed = envelope.success ? schema.safeParse(envelope.data.data) : undefined;
  if (parsed?.success === true) return parsed.data;
  throw new StoreError('store_corrupt', `${key} does not hold what this version stores there`);
}
