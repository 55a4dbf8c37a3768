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
    const defaults = { limits: DEFAULT_LIMITS, prices: DEFAULT_PRICES };
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

  it.each([
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
