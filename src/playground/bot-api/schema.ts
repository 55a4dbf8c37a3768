import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { z } from 'zod';

const BotApiSchemaSchema = z.object({
  /** Every method of the Bot API; the definition of its parameters, or null when it takes none. */
  methods: z.record(z.string(), z.string().nullable()),
  definitions: z.record(z.string(), z.record(z.string(), z.unknown())),
});
export type BotApiSchema = z.output<typeof BotApiSchemaSchema>;

/** As much of a JSON schema as tells which parameters are words. */
const ParameterTypesSchema = z.object({
  properties: z
    .record(
      z.string(),
      z.looseObject({
        type: z.unknown().optional(),
        $ref: z.string().optional(),
        anyOf: z.array(z.looseObject({ type: z.unknown().optional() })).optional(),
      }),
    )
    .optional(),
});

export interface RequestSchema {
  /** As Telegram spells it, or undefined for a method the Bot API doesn't have. */
  methodName(anyCase: string): string | undefined;
  /** The top-level parameters that hold JSON rather than words, for requests made of strings. */
  isJsonParameter(method: string, parameter: string): boolean;
  /** What is wrong with the request, or undefined. Validators are compiled on first use. */
  check(method: string, payload: Readonly<Record<string, unknown>>): string | undefined;
}

const BUILT = fileURLToPath(new URL('../bot-api-schema.json', import.meta.url));
const TYPES_PACKAGE = new URL('../../../node_modules/@gramio/types/package.json', import.meta.url);

/** Raised when the generator changes what it makes, so that an old cached schema isn't used. */
const GENERATOR_VERSION = 2;

function cachedPath(): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(TYPES_PACKAGE, 'utf8')));
  const name = `bot-api-schema-${version}-${GENERATOR_VERSION}.json`;
  return fileURLToPath(new URL(`../../../.cache/playground/${name}`, import.meta.url));
}

/** Reads the schema that the build left beside the code; from sources it's made once into `.cache`. */
export async function loadRequestSchema(): Promise<RequestSchema> {
  let path = BUILT;
  if (!existsSync(path)) {
    path = cachedPath();
    if (!existsSync(path)) {
      const { writeSchema } = await import('./generate-schema.js');
      await writeSchema(path);
    }
  }
  return createRequestSchema(BotApiSchemaSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
}

/**
 * Of all that Ajv says about a union's branches, what a reader can use: the complaint that lies
 * deepest, where the request came nearest to fitting.
 */
function describe(errors: readonly ErrorObject[]): string {
  const [deepest] = errors
    .filter(({ keyword }) => keyword !== 'anyOf')
    .sort((a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length);
  if (!deepest) return 'the request does not fit the Bot API';
  const place = deepest.instancePath.slice(1).replaceAll('/', '.');
  const extra: unknown = deepest.params['additionalProperty'] ?? deepest.params['allowedValues'];
  const detail = extra === undefined ? '' : ` (${JSON.stringify(extra)})`;
  return `${place === '' ? 'the request' : `"${place}"`} ${deepest.message ?? 'is wrong'}${detail}`;
}

const ROOT_ID = 'bot-api';

function createRequestSchema({ methods, definitions }: BotApiSchema): RequestSchema {
  // Our own build made the schema. Checking it against JSON Schema's rules would take as long as
  // the rest of the loading, and 4 MB (measured).
  const ajv = new Ajv({ strict: false, allowUnionTypes: true, validateSchema: false, meta: false });
  ajv.addSchema({ $id: ROOT_ID, definitions });
  const validators = new Map<string, ValidateFunction>();
  const names = new Map(Object.keys(methods).map((name) => [name.toLowerCase(), name]));

  function validatorOf(method: string): ValidateFunction {
    const known = validators.get(method);
    if (known) return known;
    const definition = methods[method];
    const validator = ajv.compile(
      definition
        ? { $ref: `${ROOT_ID}#/definitions/${definition}` }
        : { type: 'object', additionalProperties: false },
    );
    validators.set(method, validator);
    return validator;
  }

  function typesOf(method: string, parameter: string): readonly unknown[] {
    const definition = definitions[methods[method] ?? ''];
    const parsed = ParameterTypesSchema.safeParse(definition);
    const schema = parsed.success ? parsed.data.properties?.[parameter] : undefined;
    if (!schema) return ['string'];
    if ('anyOf' in schema || '$ref' in schema) return isText(schema) ? ['string'] : ['object'];
    return [schema.type].flat();
  }

  /** A union with a plain string in it (a file, for one) takes words. */
  function isText(schema: { anyOf?: readonly { type?: unknown }[] | undefined }): boolean {
    return schema.anyOf?.some(({ type }) => type === 'string') ?? false;
  }

  return {
    methodName: (anyCase) => names.get(anyCase.toLowerCase()),
    isJsonParameter: (method, parameter) => !typesOf(method, parameter).includes('string'),
    check(method, payload) {
      const validate = validatorOf(method);
      return validate(payload) ? undefined : describe(validate.errors ?? []);
    },
  };
}
