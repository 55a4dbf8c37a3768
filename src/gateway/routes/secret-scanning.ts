import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isApiKey, maskApiKeys } from '../../domain/key-format.js';
import { invalidBody, invalidSignature, tooManyMatches, unavailable } from '../errors.js';
import type { GatewayApp } from '../gateway-app.js';
import { type PartnerKeys, PartnerKeysAwayError } from '../secret-scanning/public-keys.js';
import { isSignedBy } from '../secret-scanning/signature.js';

/** GitHub sends many matches at once; a match takes about 250 bytes. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;
const MAX_MATCHES = 2_000;
/** Longer ones are cut; it stands in a message. */
const MAX_URL_CHARS = 300;

const MatchSchema = z.object({
  token: z.string().describe('What was found.'),
  type: z.string().describe('The name the pattern was registered under.'),
  url: z.string().default('').describe('Where it was found; may be empty.'),
  source: z.string().default('unknown'),
});
const SecretMatchesSchema = z.array(MatchSchema);
type SecretMatch = z.output<typeof MatchSchema>;

export interface SecretScanning {
  keys: PartnerKeys;
  /** Does what a leak asks for. @returns whether it is a key of ours; the same when it comes again */
  report: (leak: { key: string; url: string }) => Promise<boolean>;
}

function headerOf({ headers }: FastifyRequest, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

function parseMatches(body: Buffer): SecretMatch[] {
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch {
    throw invalidBody('The body is not valid JSON.');
  }
  const matches = SecretMatchesSchema.safeParse(json);
  if (!matches.success) throw invalidBody('The body must be a list of matches.');
  if (matches.data.length > MAX_MATCHES) throw tooManyMatches(MAX_MATCHES);
  return matches.data;
}

/**
 * `POST /secret-scanning`: the endpoint of GitHub's secret scanning partner program. A report is
 * signed as a whole, so nothing of it is read before its signature is checked. One that comes again
 * gets the same answer and changes nothing. Tokens are told back by their hash alone.
 */
export async function addSecretScanningRoute(
  app: GatewayApp,
  { keys, report }: SecretScanning,
): Promise<void> {
  async function checkSignature(request: FastifyRequest<{ Body: Buffer }>): Promise<void> {
    const id = headerOf(request, 'github-public-key-identifier');
    const signature = headerOf(request, 'github-public-key-signature');
    if (id === '' || signature === '') throw invalidSignature();
    const key = await keys.find(id).catch((thrown: unknown) => {
      if (thrown instanceof PartnerKeysAwayError) throw unavailable('service_unavailable', thrown);
      throw thrown;
    });
    if (key === undefined || !isSignedBy(key, request.body, signature)) throw invalidSignature();
  }

  async function labelsOf(matches: readonly SecretMatch[]): Promise<Map<string, boolean>> {
    const labels = new Map<string, boolean>();
    for (const { token: key, url } of matches) {
      if (labels.has(key)) continue;
      const place = maskApiKeys(url).slice(0, MAX_URL_CHARS);
      labels.set(key, isApiKey(key) && (await report({ key, url: place })));
    }
    return labels;
  }

  // A scope of its own: here a body stays the bytes that were signed.
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer' },
      (_request, body, next) => {
        next(null, body);
      },
    );
    scope.post<{ Body: Buffer }>(
      '/secret-scanning',
      {
        bodyLimit: MAX_BODY_BYTES,
        // For the document; what a body is, is looked at once it is known whose it is.
        schema: { body: SecretMatchesSchema },
        validatorCompiler: () => (value: unknown) => ({ value }),
      },
      async (request) => {
        await checkSignature(request);
        const matches = parseMatches(request.body);
        const labels = await labelsOf(matches);
        return matches.map(({ token, type }) => ({
          token_hash: hash('sha256', token),
          token_type: type,
          label: labels.get(token) === true ? 'true_positive' : 'false_positive',
        }));
      },
    );
    done();
  });
}
