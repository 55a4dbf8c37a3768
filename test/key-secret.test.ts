import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../src/errors.js';
import { loadKeySecret } from '../src/key-secret.js';

describe('loadKeySecret', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'key-secret-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('generates a secret on the first run that only the owner may read, and keeps it', async () => {
    const file = join(folder, 'data', 'key-secret');
    const first = await loadKeySecret(file);
    expect(first.reveal()).toHaveLength(32);
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect((await loadKeySecret(file)).reveal()).toEqual(first.reveal());
  });

  it('gives one secret to several processes that start at once', async () => {
    const file = join(folder, 'key-secret');
    const secrets = await Promise.all(Array.from({ length: 8 }, () => loadKeySecret(file)));
    expect(new Set(secrets.map((secret) => secret.reveal().toString('hex'))).size).toBe(1);
  });

  it('refuses a damaged file and leaves it as it is', async () => {
    const file = join(folder, 'key-secret');
    await writeFile(file, 'damaged');
    await expect(loadKeySecret(file)).rejects.toThrow(ConfigError);
    expect(await readFile(file, 'utf8')).toBe('damaged');
  });
});
