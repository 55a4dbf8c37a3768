import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './run-command.js';

/** A server program that has proved that it starts here. */
export interface RedisBinary {
  command: string;
  /** As the program says it, for the banner: `Redis server v=7.0.15 …`. */
  version: string;
  /** Directory of the shared libraries that were unpacked with it. */
  libraryPath?: string;
}

const PROGRAM_NAMES = ['valkey-server', 'redis-server'];
const LOOKUP_TIMEOUT_MS = 5_000;

export function binaryEnvironment(binary: RedisBinary): Record<string, string> {
  return binary.libraryPath === undefined ? {} : { LD_LIBRARY_PATH: binary.libraryPath };
}

/** Undefined when the program does not start, for want of a shared library for example. */
async function proveBinary(
  candidate: Omit<RedisBinary, 'version'>,
): Promise<RedisBinary | undefined> {
  const result = await runCommand(candidate.command, ['--version'], {
    timeoutMs: LOOKUP_TIMEOUT_MS,
    env: binaryEnvironment({ ...candidate, version: '' }),
  });
  if (!result.ok) return undefined;
  const version = /v=\S+/.exec(result.output)?.[0].slice('v='.length);
  return version === undefined
    ? undefined
    : { ...candidate, version: `${path.basename(candidate.command)} ${version}` };
}

/** @param searchPath what PATH holds; absent: the PATH of this process. */
export async function findBinaryOnPath(searchPath?: string): Promise<RedisBinary | undefined> {
  for (const name of PROGRAM_NAMES) {
    const found = await runCommand('/bin/sh', ['-c', 'command -v "$1"', 'sh', name], {
      timeoutMs: LOOKUP_TIMEOUT_MS,
      ...(searchPath !== undefined && { env: { PATH: searchPath } }),
    });
    const binary = found.ok ? await proveBinary({ command: found.output }) : undefined;
    if (binary !== undefined) return binary;
  }
  return undefined;
}

/** Debian's layout under `directory`: `usr/bin/redis-server`, `usr/lib/<architecture>/lib….so`. */
export async function findUnpackedBinary(directory: string): Promise<RedisBinary | undefined> {
  const command = path.join(path.resolve(directory), 'usr/bin/redis-server');
  const libraries = path.join(path.resolve(directory), 'usr/lib');
  try {
    await access(command);
    const entries = await readdir(libraries);
    const architecture = entries.find((name) => name.includes('-linux-'));
    if (architecture === undefined) return undefined;
    return await proveBinary({ command, libraryPath: path.join(libraries, architecture) });
  } catch {
    return undefined;
  }
}
