import { createPublicKey, type KeyObject } from 'node:crypto';
import { request } from 'undici';
import { z } from 'zod';
import { AppError, toError } from '../../errors.js';
import type { Logger } from '../../logger.js';

/** Who reports leaked keys signs the reports; these are the keys that it signs with. */
export interface PartnerKeys {
  /**
   * undefined: the partner has no such key.
   * @throws PartnerKeysAwayError when the keys can't be had and none were had before
   */
  find(id: string): Promise<KeyObject | undefined>;
}

/** The report can't be checked now; the partner sends it again. */
export class PartnerKeysAwayError extends AppError {
  override readonly name = 'PartnerKeysAwayError';
  readonly code = 'partner_keys_away';
  readonly retryable = true;
}

/** An id that nobody knows costs the partner one request a minute at most, whoever makes ids up. */
const REFETCH_PAUSE_MS = 60_000;
/** A key that the partner has withdrawn is believed no longer than this. */
const FRESH_MS = 24 * 3_600_000;
/** GitHub's list is below 2 kB. */
const MAX_BYTES = 64 * 1024;
const TIMEOUT_MS = 5_000;

/** As GitHub serves them: https://api.github.com/meta/public_keys/secret_scanning */
const ListSchema = z.object({
  public_keys: z.array(z.object({ key_identifier: z.string(), key: z.string() })),
});

/** ECDSA on NIST P-256 is all that GitHub signs with; undefined: another kind, or no key. */
function toSigningKey(pem: string): KeyObject | undefined {
  try {
    const key = createPublicKey(pem);
    const isP256 =
      key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isP256 ? key : undefined;
  } catch {
    return undefined;
  }
}

async function fetchKeys(url: string): Promise<Map<string, KeyObject>> {
  const { statusCode, body } = await request(url, {
    headers: { accept: 'application/json', 'user-agent': 'visioncraft-bot' },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    const piece = Buffer.from(chunk as Uint8Array);
    bytes += piece.length;
    if (bytes > MAX_BYTES) throw new Error(`The list of keys is larger than ${MAX_BYTES} bytes.`);
    chunks.push(piece);
  }
  if (statusCode !== 200) throw new Error(`The list of keys is answered with ${statusCode}.`);
  const list = ListSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  return new Map(
    list.public_keys.flatMap(({ key_identifier: id, key: pem }) => {
      const key = toSigningKey(pem);
      return key ? [[id, key] as const] : [];
    }),
  );
}

export interface PartnerKeysDeps {
  url: string;
  logger: Logger;
  now?: () => number;
}

export function createPartnerKeys({ url, logger, now = Date.now }: PartnerKeysDeps): PartnerKeys {
  let known: Map<string, KeyObject> | undefined;
  let fetchedAtMs = -Infinity;
  let triedAtMs = -Infinity;
  let fetching: Promise<void> | undefined;

  async function refetch(): Promise<void> {
    triedAtMs = now();
    try {
      known = await fetchKeys(url);
      fetchedAtMs = now();
    } catch (thrown) {
      logger.warn({ err: toError(thrown) }, "the secret-scanning partner's keys did not come");
    } finally {
      fetching = undefined;
    }
  }

  return {
    async find(id) {
      const isFresh = now() - fetchedAtMs < FRESH_MS;
      const mayFetch = fetching !== undefined || now() - triedAtMs >= REFETCH_PAUSE_MS;
      if (mayFetch && !(isFresh && known?.has(id) === true)) await (fetching ??= refetch());
      if (known === undefined) throw new PartnerKeysAwayError('There are no keys to check with.');
      return known.get(id);
    },
  };
}
