import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { findUnpackedBinary, type RedisBinary } from './binary.js';
import { runCommand, type CommandResult } from './run-command.js';

export type FetchResult =
  { ok: true; binary: RedisBinary; fetched: boolean } | { ok: false; reason: string };

/** redis-server and what it links against beyond a base system; 1.4 MB in all (bookworm). */
const PACKAGES = ['redis-server', 'redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1'];
/** 1 s here (measured); a slow line may take longer. */
const APT_TIMEOUT_MS = 60_000;

/** Where the packages are unpacked inside the cache directory. */
export function unpackedRedisDirectory(cacheDir: string): string {
  return path.join(cacheDir, 'redis');
}

/** `env` keeps our proxy settings; PATH is set, because apt and dpkg look for their helpers there. */
function runSystemCommand(args: readonly string[], cwd: string): Promise<CommandResult> {
  return runCommand(
    '/usr/bin/env',
    ['LC_ALL=C', 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', ...args],
    { cwd, timeoutMs: APT_TIMEOUT_MS },
  );
}

async function download(directory: string): Promise<CommandResult> {
  const args = ['apt-get', '--quiet', '--quiet', 'download', ...PACKAGES];
  const result = await runSystemCommand(args, directory);
  if (result.ok || process.getuid?.() !== 0) return result;
  // A fresh image has no package lists; only root may fetch them.
  const update = await runSystemCommand(['apt-get', '--quiet', '--quiet', 'update'], directory);
  return update.ok ? runSystemCommand(args, directory) : update;
}

async function unpack(directory: string): Promise<CommandResult> {
  const packages = (await readdir(directory)).filter((name) => name.endsWith('.deb'));
  for (const file of packages) {
    const result = await runSystemCommand(['dpkg-deb', '--extract', file, '.'], directory);
    if (!result.ok) return result;
    await rm(path.join(directory, file));
  }
  return { ok: true, output: '' };
}

/**
 * Unpacks Debian's redis-server into `<cacheDir>/redis` without root, without installing anything.
 * Idempotent, and safe when several do it at once: the finished directory appears by a rename.
 */
export async function fetchDebianRedis(cacheDir: string): Promise<FetchResult> {
  if (process.platform !== 'linux') return { ok: false, reason: 'only for Debian-like Linux' };
  const target = unpackedRedisDirectory(cacheDir);
  const present = await findUnpackedBinary(target);
  if (present !== undefined) return { ok: true, binary: present, fetched: false };

  await mkdir(cacheDir, { recursive: true });
  const partial = await mkdtemp(path.join(cacheDir, 'redis-partial-'));
  try {
    for (const step of [download, unpack]) {
      const result = await step(partial);
      if (!result.ok) return result;
    }
    if ((await findUnpackedBinary(partial)) === undefined) {
      return { ok: false, reason: 'the unpacked redis-server does not start on this system' };
    }
    await replaceDirectory(partial, target);
    const binary = await findUnpackedBinary(target);
    return binary === undefined
      ? { ok: false, reason: `nothing usable in ${target}` }
      : { ok: true, binary, fetched: true };
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** What stands at `target` is broken, unless somebody else was quicker than we. */
async function replaceDirectory(partial: string, target: string): Promise<void> {
  if ((await findUnpackedBinary(target)) !== undefined) return;
  await rm(target, { recursive: true, force: true });
  try {
    await rename(partial, target);
  } catch (thrown) {
    if ((await findUnpackedBinary(target)) === undefined) throw thrown;
  }
}
