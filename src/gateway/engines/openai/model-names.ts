import { EngineError } from '../engine.js';
import { fieldsOf, itemsOf } from './json.js';

/** Longer names than this are no names; a public list shall not carry them. */
const MAX_NAME_CHARS = 200;

function isName(id: unknown): id is string {
  return typeof id === 'string' && id !== '' && id.length <= MAX_NAME_CHARS && !/\p{Cc}/u.test(id);
}

/**
 * The ids in a server's `GET /v1/models`.
 * @throws EngineError when it is no such list
 */
export function readModelIds(body: unknown): string[] {
  const { data } = fieldsOf(body);
  if (!Array.isArray(data)) {
    throw new EngineError('engine_failed', "The chat server's list of models is no list.");
  }
  return itemsOf(data)
    .map((model) => fieldsOf(model)['id'])
    .filter(isName);
}

/** `/models/x.gguf`, `C:\models\x.gguf`, `models/x.gguf`; but not `meta-llama/Llama-3-8B`. */
const FILE_PATH = /^(?:file:|[/\\~.]|[a-z]:[/\\])|[/\\].*\.(?:gguf|ggml|bin|safetensors)$/i;

function toPublicName(id: string): string {
  if (!FILE_PATH.test(id)) return id;
  return id.split(/[/\\]/).findLast((part) => part !== '') ?? 'model';
}

/**
 * The server's ids by their public names, in the server's order. llama.cpp names a model by its
 * file; where the file lies is the operator's business. Files of one name get numbers.
 */
export function toModelNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const id of new Set(ids)) {
    const name = toPublicName(id);
    let free = name;
    for (let number = 2; names.has(free); number += 1) free = `${name}-${number}`;
    names.set(free, id);
  }
  return names;
}
