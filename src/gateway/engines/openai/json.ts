/** Narrow reading of JSON from a server: per token a schema's full check would be the main cost. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type Fields = Readonly<Record<string, unknown>>;

const NO_FIELDS: Fields = {};

/**
 * The fields of a JSON object, to take some by name; of anything else there are none. None of the
 * names of the protocol is one that objects inherit.
 */
export function fieldsOf(value: unknown): Fields {
  return isRecord(value) ? value : NO_FIELDS;
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Undefined for what is no JSON, which no JSON is. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
