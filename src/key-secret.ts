import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KEY_SECRET_BYTES } from './config.js';
import { Secret } from './domain/secret.js';
import { ConfigError } from './errors.js';

async function readSecretFile(file: string): Promise<Secret<Buffer>> {
  const bytes = Buffer.from(await readFile(file, 'utf8'), 'base64');
  if (bytes.length !== KEY_SECRET_BYTES) {
    throw new ConfigError(
      `${file} does not hold ${KEY_SECRET_BYTES} bytes in base64. Restore it from a backup: without it the stored API keys can't be shown again.`,
    );
  }
  return new Secret(bytes);
}

/**
 * The secret that encrypts API keys at rest when KEY_SECRET is unset: read from the file, or
 * generated into it on the first run. Several processes starting at once end up with one secret.
 * @throws ConfigError when the file is there but does not hold a secret; it is never overwritten.
 */
export async function loadKeySecret(file: string): Promise<Secret<Buffer>> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  await writeFile(draft, `${randomBytes(KEY_SECRET_BYTES).toString('base64')}\n`, { mode: 0o600 });
  try {
    // A link appears whole or not at all, and fails when the file exists: the first one decides.
    await link(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(draft);
  }
  return readSecretFile(file);
}
