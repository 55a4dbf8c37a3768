import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, DEFAULT_PRICES } from '../src/domain/limits.js';
import { ConfigError } from '../src/errors.js';
import { loadLimits } from '../src/limits-file.js';

describe('loadLimits', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'limits-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function load(content: unknown): ReturnType<typeof loadLimits> {
    const file = join(folder, 'limits.json');
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return loadLimits(file);
  }

  it('gives the documented defaults without a file and with an empty one', async () => {
    const stars = { tier1: 500, tier2: 1_000 };
    const defaults = { limits: DEFAULT_LIMITS, prices: DEFAULT_PRICES, stars };
    expect(await loadLimits()).toEqual(defaults);
    expect(await load({})).toEqual(defaults);
  });

  it('changes what the file names and leaves the rest', async () => {
    const { limits, prices } = await load({
      limits: { free: { image: { requests: 2, periodSeconds: 3600 }, llm: null } },
      prices: { tier1: 5 },
    });
    expect(limits.free).toEqual({
      image: { requests: 2, periodSeconds: 3600 },
      gif: DEFAULT_LIMITS.free.gif,
      llm: null,
    });
    expect(limits.tier1).toEqual(DEFAULT_LIMITS.tier1);
    expect(prices).toEqual({ ...DEFAULT_PRICES, tier1: 5 });
  });

  it('takes prices in Stars from the dollars, unless the file names them', async () => {
    const { stars } = await load({ prices: { tier1: 5, tier2: 1_000 } });
    expect(stars).toEqual({ tier1: 250, tier2: 10_000 });
    const named = await load({ prices: { tier1: 0 }, stars: { tier2: 0 } });
    expect(named.stars).toEqual({ tier1: 0, tier2: 0 });
    expect((await load({ stars: { tier1: 1 } })).stars).toEqual({ tier1: 1, tier2: 1_000 });
  });

  it.each([
    [
      'more Stars than Telegram takes',
      { stars: { tier1: 10_001 } },
      /stars\.tier1 must be at most/,
    ],
    ['half a Star', { stars: { tier2: 0.5 } }, /stars\.tier2 must be a whole number/],
    ['Stars for the free tier', { stars: { free: 1 } }, /stars/],
    ['a tier that does not exist', { limits: { gold: {} } }, /limits/],
    ['a category that does not exist', { limits: { free: { video: null } } }, /limits\.free/],
    [
      'a limit of zero',
      { limits: { free: { image: { requests: 0, periodSeconds: 60 } } } },
      /limits\.free\.image\.requests must be 1 or more/,
    ],
    [
      'a mistyped field',
      { limits: { free: { image: { requests: 1, period: 60 } } } },
      /limits\.free\.image/,
    ],
    ['a number instead of a limit', { limits: { free: { image: 10 } } }, /limits\.free\.image/],
    ['a negative price', { prices: { tier1: -1 } }, /prices\.tier1 must be 0 or more/],
    ['a list', [], /LIMITS_FILE/],
    ['broken JSON', '{', /not valid JSON/],
  ])('refuses %s and says where', async (_case, content, message) => {
    const refusal: unknown = await load(content).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ConfigError);
    expect(String(refusal)).toMatch(message);
  });

  it('refuses a file that is not there', async () => {
    await expect(loadLimits(join(folder, 'missing.json'))).rejects.toThrow(/can't be read/);
  });
});
