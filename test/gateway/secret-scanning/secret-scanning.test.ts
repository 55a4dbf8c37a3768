import { createPublicKey, generateKeyPairSync, hash, randomBytes, sign } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createApiKey } from '../../../src/domain/key-format.js';
import { StoreError } from '../../../src/errors.js';
import { PartnerKeysAwayError } from '../../../src/gateway/secret-scanning/public-keys.js';
import { isSignedBy } from '../../../src/gateway/secret-scanning/signature.js';
import { createGatewayWorld, type GatewayWorld } from '../gateway-world.js';

const KEY_ID = 'f9525bf080f75b35';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

function signatureOf(body: string | Buffer, key = privateKey): string {
  return sign('sha256', Buffer.from(body), { key, dsaEncoding: 'der' }).toString('base64');
}

let world: GatewayWorld;
let find: ReturnType<typeof vi.fn<(id: string) => Promise<typeof publicKey | undefined>>>;
let reported: string[];
beforeEach(async () => {
  find = vi.fn((id: string) => Promise.resolve(id === KEY_ID ? publicKey : undefined));
  reported = [];
  world = await createGatewayWorld({
    document: true,
    secretScanning: {
      keys: { find },
      async report({ key, url }) {
        reported.push(url);
        return (await world.accounts.banLeaked(key)) !== undefined;
      },
    },
  });
});

interface Report {
  body: string | Buffer;
  id?: string;
  signature?: string;
  type?: string;
}

async function send({ body, id = KEY_ID, signature = signatureOf(body), type }: Report) {
  const reply = await world.server.inject({
    method: 'POST',
    url: '/secret-scanning',
    payload: body,
    headers: {
      'content-type': type ?? 'application/json',
      ...(id !== '' && { 'github-public-key-identifier': id }),
      ...(signature !== '' && { 'github-public-key-signature': signature }),
    },
  });
  const answer: unknown = JSON.parse(reply.body);
  return { status: reply.statusCode, answer };
}

function match(token: string, url = 'https://github.test/a/blob/1/key.py') {
  return { token, type: 'visioncraft_api_key', url, source: 'content' };
}

function codeOf(answer: unknown): unknown {
  return (answer as { error: { code: string } }).error.code;
}

describe('a signed report', () => {
  it('bans the keys that exist, and says of each match what it was', async () => {
    const unknown = createApiKey();
    const body = JSON.stringify([match(world.key), match(unknown), match('vc_no_key')]);
    const { status, answer } = await send({ body });
    expect(status).toBe(200);
    expect(answer).toEqual(
      [world.key, unknown, 'vc_no_key'].map((token, index) => ({
        token_hash: hash('sha256', token),
        token_type: 'visioncraft_api_key',
        label: index === 0 ? 'true_positive' : 'false_positive',
      })),
    );
    expect((await world.accounts.load(77))?.banReason).toBe('leak');
  });

  it('gets the same answer when it comes again, and reports a key found twice once', async () => {
    const body = JSON.stringify([match(world.key, 'https://one.test/'), match(world.key)]);
    const first = await send({ body });
    expect(reported).toEqual(['https://one.test/']);
    expect(await send({ body })).toEqual(first);
  });

  it('is checked as it was sent, byte by byte', async () => {
    const body = `[ ${JSON.stringify(match(world.key))}\n ]`;
    expect((await send({ body })).status).toBe(200);
  });

  it('may leave out where a key was found', async () => {
    const body = JSON.stringify([{ token: world.key, type: 'key' }]);
    expect((await send({ body })).status).toBe(200);
    expect(reported).toEqual(['']);
  });

  it('passes on no key that stands in an address, and no endless address', async () => {
    const url = `https://x.test/?k=${world.key}&${'a'.repeat(5_000)}`;
    await send({ body: JSON.stringify([match(world.key, url)]) });
    const [told = ''] = reported;
    expect(told.includes(world.key)).toBe(false);
    expect(told.length).toBeLessThanOrEqual(300);
  });

  it.each([
    ['no JSON', '{', 400, 'invalid_body'],
    ['no list', '{"token":"x"}', 400, 'invalid_body'],
    ['a list of other things', '[1]', 400, 'invalid_body'],
    ['no token', '[{"type":"x"}]', 400, 'invalid_body'],
    [
      'too many matches',
      JSON.stringify(Array.from({ length: 2_001 }, () => ({ token: '', type: '' }))),
      413,
      'too_many_matches',
    ],
    ['more than two megabytes', ' '.repeat(2 * 1024 * 1024 + 1), 413, 'body_too_large'],
  ])('with %s is refused', async (_name, body, status, code) => {
    const refused = await send({ body });
    expect([refused.status, codeOf(refused.answer)]).toEqual([status, code]);
  });

  it('is to be sent again when Redis is away', async () => {
    vi.spyOn(world.accounts, 'banLeaked').mockRejectedValue(
      new StoreError('store_unavailable', 'away'),
    );
    expect((await send({ body: JSON.stringify([match(world.key)]) })).status).toBe(503);
  });
});

describe('a report is refused, and bans nobody,', () => {
  const body = () => JSON.stringify([match(world.key)]);
  const stranger = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;

  it.each([
    ['without a signature', () => ({ signature: '' })],
    ['without the name of a key', () => ({ id: '' })],
    ['signed by a key nobody knows', () => ({ id: 'made-up' })],
    ['signed by somebody else', () => ({ signature: signatureOf(body(), stranger) })],
    ['with the signature of another report', () => ({ signature: signatureOf('[]') })],
    ['with a signature that is none', () => ({ signature: 'MEUC!' })],
    [
      'with random bytes for a signature',
      () => ({ signature: randomBytes(70).toString('base64') }),
    ],
    ['changed by one blank', () => ({ signature: signatureOf(`${body()} `) })],
  ])('%s', async (_name, changes) => {
    const { status, answer } = await send({ body: body(), ...changes() });
    expect([status, codeOf(answer)]).toEqual([401, 'invalid_signature']);
    expect((await world.accounts.load(77))?.keyStatus).toBe('active');
  });

  it('while the keys to check it with can’t be had', async () => {
    find.mockRejectedValue(new PartnerKeysAwayError('away'));
    const { status, answer } = await send({ body: body() });
    expect([status, codeOf(answer)]).toEqual([503, 'service_unavailable']);
  });

  it('in another type than JSON', async () => {
    expect((await send({ body: body(), type: 'text/plain' })).status).toBe(415);
  });
});

describe('the endpoint', () => {
  it('is described where it is, and takes nothing but POST', async () => {
    const document: unknown = JSON.parse((await world.server.inject('/openapi.json')).body);
    expect(document).toHaveProperty(['paths', '/secret-scanning', 'post']);
    expect((await world.server.inject('/secret-scanning')).statusCode).toBe(405);
  });

  it('is not there, nor described, unless it is switched on', async () => {
    const { server } = await createGatewayWorld({ document: true });
    const reply = await server.inject({ method: 'POST', url: '/secret-scanning', payload: [] });
    expect(reply.statusCode).toBe(404);
    expect((await server.inject('/openapi.json')).body).not.toContain('secret-scanning');
  });

  it('leaves no key in the log', async () => {
    await send({ body: JSON.stringify([match(world.key)]) });
    await send({ body: JSON.stringify([match(world.key)]), signature: '' });
    expect(JSON.stringify(world.log.lines).includes(world.key)).toBe(false);
  });
});

it('a signature is checked as GitHub documents it', () => {
  // The example of the partner program's documentation.
  const key = createPublicKey(
    [
      '-----BEGIN PUBLIC KEY-----',
      'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsz9ugWDj5jK5ELBK42ynytbo38gP',
      'HzZFI03Exwz8Lh/tCfL3YxwMdLjB+bMznsanlhK0RwcGP3IDb34kQDIo3Q==',
      '-----END PUBLIC KEY-----',
    ].join('\n'),
  );
  const body = Buffer.from(
    '[{"token":"some_token","type":"some_type","url":"some_url","source":"some_source"}]',
  );
  const signature =
    'MEUCIFLZzeK++IhS+y276SRk2Pe5LfDrfvTXu6iwKKcFGCrvAiEAhHN2kDOhy2I6eGkOFmxNkOJ+L2y8oQ9A2T9GGJo6WJY=';
  expect(isSignedBy(key, body, signature)).toBe(true);
  expect(isSignedBy(key, Buffer.concat([body, Buffer.from('\n')]), signature)).toBe(false);
});
