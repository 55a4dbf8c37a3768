import { describe, expect, it, vi } from 'vitest';
import { createApiKey } from '../../../src/domain/key-format.js';
import { createFailedKeys } from '../../../src/gateway/failed-keys.js';
import { createGatewayWorld, imageBody } from '../gateway-world.js';

const MAX_FAILURES = 30;
const WINDOW_MS = 60_000;
/** Of the ranges that documentation has for itself (RFC 5737, RFC 3849): public to the limiter. */
const [HERE, ELSEWHERE] = ['203.0.113.7', '203.0.113.8'];

function failFrom(failedKeys: ReturnType<typeof createFailedKeys>, address: string): void {
  for (let failure = 0; failure < MAX_FAILURES; failure += 1) failedKeys.count(address);
}

describe('an address with failed keys', () => {
  it('is refused from the 30th in a minute on, until the minute is over', () => {
    let nowMs = 1_000;
    const failedKeys = createFailedKeys({ now: () => nowMs });
    for (let failure = 1; failure < MAX_FAILURES; failure += 1) {
      failedKeys.count(HERE);
      expect(failedKeys.refusedForMs(HERE)).toBe(0);
    }
    nowMs += WINDOW_MS - 1;
    failedKeys.count(HERE);
    expect(failedKeys.refusedForMs(HERE)).toBe(1);
    nowMs += 1;
    expect(failedKeys.refusedForMs(HERE)).toBe(0);
    failedKeys.count(HERE);
    expect(failedKeys.refusedForMs(HERE)).toBe(0);
  });

  it('leaves others alone', () => {
    const failedKeys = createFailedKeys();
    failFrom(failedKeys, HERE);
    expect(failedKeys.refusedForMs(ELSEWHERE)).toBe(0);
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
    ['2001:DB8:1:2::1', '2001:0db8:0001:0002::9%eth0', true],
    ['2001:db8::1', '2001:db8:0:0:1::', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    [`::ffff:${HERE}`, HERE, true],
    [`::ffff:${HERE}`, `::ffff:${ELSEWHERE}`, false],
  ])('%s counts together with %s: %s', (one, other, together) => {
    const failedKeys = createFailedKeys();
    failFrom(failedKeys, one);
    expect(failedKeys.refusedForMs(other) > 0).toBe(together);
  });

  it.each(['127.0.0.1', '::1', '::ffff:10.1.2.3', '192.168.1.1', '172.31.0.1', 'fd00::1', ''])(
    'is never refused when it may be a proxy’s or nobody’s: %s',
    (address) => {
      const failedKeys = createFailedKeys();
      failFrom(failedKeys, address);
      expect(failedKeys.refusedForMs(address)).toBe(0);
    },
  );

  it('is forgotten for 10 000 others, so that memory stays bounded', () => {
    const failedKeys = createFailedKeys();
    failFrom(failedKeys, HERE);
    for (let host = 0; host < 10_000; host += 1) {
      failedKeys.count(`198.51.${Math.floor(host / 250)}.${host % 250}`);
    }
    expect(failedKeys.refusedForMs(HERE)).toBe(0);
  });
});

describe('a gateway that gets wrong keys', () => {
  async function worldAfterFailures(remoteAddress = HERE) {
    const world = await createGatewayWorld();
    const ownerOf = vi.spyOn(world.accounts, 'ownerOf');
    const post = (token: string, from = remoteAddress) =>
      world.server.inject({
        method: 'POST',
        url: '/sd',
        payload: imageBody(token),
        remoteAddress: from,
      });
    return { ...world, post, ownerOf };
  }

  it('answers 429 to the 31st and asks Redis no more', async () => {
    const { post, ownerOf } = await worldAfterFailures();
    const statuses = [];
    for (let request = 0; request <= MAX_FAILURES; request += 1) {
      statuses.push((await post(createApiKey())).statusCode);
    }
    expect(statuses).toEqual([...Array.from({ length: MAX_FAILURES }, () => 401), 429]);
    expect(ownerOf).toHaveBeenLastCalledWith(expect.any(String), { remembered: true });
    const refused = await post('not even a key');
    expect(refused.json()).toMatchObject({
      error: { type: 'rate_limit_error', param: null, code: 'too_many_failed_keys' },
    });
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it('still lets in a key that was right before, and others from elsewhere', async () => {
    const { post, key, accounts } = await worldAfterFailures();
    const { key: newcomer } = await accounts.issueKey(78);
    expect((await post(key)).statusCode).toBe(200);
    for (let request = 0; request < MAX_FAILURES; request += 1) await post('wrong');
    expect((await post(key)).statusCode).toBe(200);
    expect((await post(newcomer)).statusCode).toBe(429);
    expect((await post(newcomer, ELSEWHERE)).statusCode).toBe(200);
  });

  it('never counts a right key', async () => {
    const { post, key, accounts } = await worldAfterFailures();
    await accounts.grantTier(77, 'tier2', undefined);
    for (let request = 0; request <= MAX_FAILURES + 1; request += 1) {
      expect((await post(key)).statusCode).toBe(200);
    }
    expect((await post('wrong')).statusCode).toBe(401);
  });
});

describe('looking a key up', () => {
  it('costs Redis nothing for what is no key, and one command whether or not a key exists', async () => {
    const { accounts, key, redis } = await createGatewayWorld();
    const get = vi.spyOn(redis, 'get');
    for (const [text, commands] of [
      ['', 0],
      ['your_api_key', 0],
      [`${key.slice(0, -1)}${key.endsWith('x') ? 'y' : 'x'}`, 0],
      [createApiKey(), 1],
      [key, 1],
    ] as const) {
      get.mockClear();
      await accounts.ownerOf(text);
      expect(get).toHaveBeenCalledTimes(commands);
    }
    get.mockClear();
    expect(await accounts.ownerOf(createApiKey(), { remembered: true })).toBeUndefined();
    expect(await accounts.ownerOf(key, { remembered: true })).toMatchObject({ userId: 77 });
    expect(get).not.toHaveBeenCalled();
  });
});
