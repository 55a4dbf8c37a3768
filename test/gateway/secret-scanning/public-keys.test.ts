import { generateKeyPairSync } from 'node:crypto';
import { fastify } from 'fastify';
import { beforeEach, expect, it } from 'vitest';
import {
  createPartnerKeys,
  type PartnerKeys,
  PartnerKeysAwayError,
} from '../../../src/gateway/secret-scanning/public-keys.js';
import { captureLog } from '../../helpers/captured-log.js';

const MINUTE_MS = 60_000;

function pemOf(curve: string): string {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: curve });
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

/** What the partner serves, and how often it was asked. */
let published: Record<string, string>;
let reply: { status: number; body: string } | undefined;
let requests: number;
let nowMs: number;
let keys: PartnerKeys;
beforeEach(async () => {
  published = { one: pemOf('prime256v1') };
  reply = undefined;
  requests = 0;
  nowMs = 1_700_000_000_000;
  const partner = fastify({ forceCloseConnections: true });
  partner.get('/keys', (_request, answer) => {
    requests += 1;
    if (reply) return answer.code(reply.status).send(reply.body);
    const list = Object.entries(published);
    return answer.send({
      public_keys: list.map(([id, key]) => ({ key_identifier: id, key, is_current: true })),
    });
  });
  const url = await partner.listen({ host: '127.0.0.1', port: 0 });
  keys = createPartnerKeys({ url: `${url}/keys`, logger: captureLog().logger, now: () => nowMs });
  return () => partner.close();
});

it('asks once for keys that many want at once, and then no more', async () => {
  const found = await Promise.all(Array.from({ length: 20 }, () => keys.find('one')));
  expect(found.every((key) => key?.asymmetricKeyType === 'ec')).toBe(true);
  await keys.find('one');
  expect(requests).toBe(1);
});

it('asks again for a key it does not know, at most once a minute', async () => {
  await keys.find('one');
  published['two'] = pemOf('prime256v1');
  expect(await keys.find('two')).toBeUndefined();
  nowMs += MINUTE_MS;
  expect(await keys.find('two')).toBeDefined();
  expect(requests).toBe(2);
  for (let each = 0; each < 50; each += 1) await keys.find(`made up ${each}`);
  expect(requests).toBe(2);
});

it('believes a withdrawn key no longer than a day', async () => {
  await keys.find('one');
  published = { two: pemOf('prime256v1') };
  nowMs += 24 * 60 * MINUTE_MS;
  expect(await keys.find('one')).toBeUndefined();
});

it('goes on with the keys it has while the partner is away', async () => {
  await keys.find('one');
  reply = { status: 500, body: 'oops' };
  nowMs += 24 * 60 * MINUTE_MS;
  expect(await keys.find('one')).toBeDefined();
});

it.each([
  ['refuses', { status: 403, body: '{"message":"rate limit"}' }],
  ['answers with no JSON', { status: 200, body: '<html>' }],
  ['answers with another shape', { status: 200, body: '{"public_keys":{}}' }],
  ['answers without end', { status: 200, body: 'x'.repeat(70_000) }],
])(
  'says that it can’t check while the partner %s, and recovers in a minute',
  async (_name, bad) => {
    reply = bad;
    await expect(keys.find('one')).rejects.toThrow(PartnerKeysAwayError);
    await expect(keys.find('one')).rejects.toThrow(PartnerKeysAwayError);
    expect(requests).toBe(1);
    reply = undefined;
    nowMs += MINUTE_MS;
    expect(await keys.find('one')).toBeDefined();
  },
);

it('takes no key but of the curve that reports are signed on', async () => {
  published = { other: pemOf('secp384r1'), broken: 'no key', one: pemOf('prime256v1') };
  expect(await keys.find('other')).toBeUndefined();
  expect(await keys.find('broken')).toBeUndefined();
  expect(await keys.find('one')).toBeDefined();
});
