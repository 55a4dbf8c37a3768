/**
 * Makes the JSON schema of the Bot API's requests from @gramio/types, which is generated from the
 * official documentation and knows nothing of grammY. Run by `npm run build`; from sources the
 * schema is made on first use. Nothing here is needed when the built bot runs.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator, type Schema } from 'ts-json-schema-generator';
import type { BotApiSchema } from './schema.js';

type JsonSchema = Record<string, unknown>;

/** The generator writes every number as `number`. These are real fractions; all others are integers. */
const FRACTIONS: ReadonlySet<string> = new Set([
  'latitude',
  'longitude',
  'horizontal_accuracy',
  'x_shift',
  'y_shift',
  'scale',
  'x_percentage',
  'y_percentage',
  'width_percentage',
  'height_percentage',
  'rotation_angle',
  'corner_radius_percentage',
  'main_frame_timestamp',
]);

const typesFolder = fileURLToPath(
  new URL('../../../node_modules/@gramio/types/out', import.meta.url),
);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types also allow objects that turn into the value by a method; over HTTP only the value comes. */
function isConvertible(branch: unknown): boolean {
  if (!isRecord(branch) || !isRecord(branch['properties'])) return false;
  return 'toJSON' in branch['properties'] || 'toString' in branch['properties'];
}

/** Leaves what validation needs: no branches that can't arrive over HTTP, and integers. */
function simplify(node: unknown, propertyName: string): unknown {
  if (Array.isArray(node)) return node.map((item) => simplify(item, propertyName));
  if (node === 'number') return FRACTIONS.has(propertyName) ? 'number' : 'integer';
  if (!isRecord(node)) return node;
  const branches = node['anyOf'];
  if (Array.isArray(branches)) {
    const kept = branches.filter((branch) => !isConvertible(branch));
    return kept.length === 1
      ? simplify(kept[0], propertyName)
      : { anyOf: simplify(kept, propertyName) };
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, simplifyField(key, value, propertyName)]),
  );
}

function simplifyField(key: string, value: unknown, propertyName: string): unknown {
  switch (key) {
    case 'properties':
      if (!isRecord(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, schema]) => [name, simplify(schema, name)]),
      );
    case 'type':
    case 'items':
      return simplify(value, propertyName);
    default:
      return value;
  }
}

function toJsonSchema(node: unknown): JsonSchema {
  if (!isRecord(node)) throw new Error('The generator made something that is no schema');
  return node;
}

function generateDefinitions(): Record<string, JsonSchema> {
  const schema: Schema = createGenerator({
    path: `${typesFolder}/params.d.ts`,
    type: '*',
    additionalProperties: false,
    skipTypeCheck: true,
    jsDoc: 'none',
    encodeRefs: false,
  }).createSchema('*');
  const definitions = Object.entries(schema.definitions ?? {}).map(
    ([name, definition]) => [name, toJsonSchema(simplify(definition, name))] as const,
  );
  const made = Object.fromEntries(definitions);
  return {
    ...made,
    // An uploaded file arrives as its own part; the request names it by attach://.
    TelegramInputFile: { type: 'string' },
    // "For simple text buttons, String can be used instead of this object" (Bot API).
    TelegramKeyboardButton: {
      anyOf: [{ type: 'string' }, made['TelegramKeyboardButton'] ?? {}],
    },
  };
}

async function readMethodNames(): Promise<string[]> {
  const source = await readFile(`${typesFolder}/methods.d.ts`, 'utf8');
  return [...source.matchAll(/^ {4}(\w+): CallAPI/gm)].flatMap(([, name]) => name ?? []);
}

export async function generateSchema(): Promise<BotApiSchema> {
  const definitions = generateDefinitions();
  const names = await readMethodNames();
  const methods = Object.fromEntries(
    names.map((name) => {
      const definition = `${name.charAt(0).toUpperCase()}${name.slice(1)}Params`;
      return [name, definition in definitions ? definition : null];
    }),
  );
  return { methods, definitions };
}

/** Writes whole or not at all: two test processes may do it at once. */
export async function writeSchema(path: string): Promise<void> {
  const schema = await generateSchema();
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, JSON.stringify(schema));
  await rename(draft, path);
}

const isProgram = process.argv[1] === fileURLToPath(import.meta.url);
if (isProgram) {
  const target = new URL('../../../dist/playground/bot-api-schema.json', import.meta.url);
  await writeSchema(fileURLToPath(target));
}
