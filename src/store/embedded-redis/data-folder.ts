import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { ConfigError } from '../../errors.js';
import { probeRedis } from './probe.js';

/**
 * One data folder, one server. A record in the folder says where its server listens, so that a
 * second process (a worker, an operator's command) uses that server instead of starting another on
 * the same files. A lock file, held only while somebody starts a server, decides between two.
 */
const RecordSchema = z.object({
  url: z.string(),
  kind: z.enum(['binary', 'in-memory']),
  description: z.string(),
  /** The process whose child the server is. */
  ownerPid: z.number().int(),
});
export type ServerRecord = z.output<typeof RecordSchema>;

export type FolderClaim =
  /** A server of another process runs on this folder. */
  | { status: 'shared'; record: ServerRecord }
  /** Ours to start; `previousPort` is where the folder's last server listened. */
  | { status: 'free'; previousPort: number | undefined; lock: FolderLock };

interface FolderLock {
  /** The server runs: others may use it from now on. */
  publish(record: ServerRecord): Promise<void>;
  release(): Promise<void>;
}

const POLL_MS = 50;
/** Another process may be loading a big append-only file; a killed owner's server writes its data. */
const CLAIM_TIMEOUT_MS = 70_000;
/** A lock older than this is a dead process's, though its pid may by now be another program's. */
const STALE_LOCK_MS = CLAIM_TIMEOUT_MS + 20_000;

function hasCode(thrown: unknown, code: string): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}

function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return hasCode(thrown, 'EPERM');
  }
}

/** Undefined when there is none, or its writer died over it: both mean that no server is known. */
async function readRecord(file: string): Promise<ServerRecord | undefined> {
  try {
    return RecordSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function writeAtomically(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, file);
}

/** A link, and not a write, so that the lock never exists without its content. */
async function tryLock(lockFile: string): Promise<boolean> {
  const draft = `${lockFile}.${randomUUID()}`;
  await writeFile(draft, `${process.pid} ${randomUUID()}`);
  try {
    await link(draft, lockFile);
    return true;
  } catch (thrown) {
    if (hasCode(thrown, 'EEXIST')) return false;
    throw thrown;
  } finally {
    await rm(draft);
  }
}

async function removeStaleLock(lockFile: string): Promise<void> {
  try {
    const [holder, { mtimeMs }] = await Promise.all([readFile(lockFile, 'utf8'), stat(lockFile)]);
    if (isProcessAlive(parseInt(holder, 10)) && Date.now() - mtimeMs < STALE_LOCK_MS) return;
    const removed = `${lockFile}.${randomUUID()}`;
    await rename(lockFile, removed);
    // Somebody else may have removed the stale one and locked anew in between: then put it back.
    if ((await readFile(removed, 'utf8')) !== holder) await link(removed, lockFile);
    await rm(removed);
  } catch (thrown) {
    if (!hasCode(thrown, 'ENOENT') && !hasCode(thrown, 'EEXIST')) throw thrown;
  }
}

/**
 * Waits until the folder either has a running server or is ours to start one on.
 * @throws ConfigError when neither happens in time.
 */
export async function claimFolder(
  directory: string,
  timeoutMs = CLAIM_TIMEOUT_MS,
): Promise<FolderClaim> {
  await mkdir(directory, { recursive: true });
  const recordFile = path.join(directory, 'server.json');
  const lockFile = path.join(directory, 'start.lock');
  const lock: FolderLock = {
    publish: (record) => writeAtomically(recordFile, JSON.stringify(record)),
    release: () => rm(lockFile, { force: true }),
  };
  const deadlineMs = Date.now() + timeoutMs;
  let record: ServerRecord | undefined;
  do {
    record = await readRecord(recordFile);
    const probe = record === undefined ? 'away' : await probeRedis(record.url);
    if (record !== undefined && probe === 'ready' && isProcessAlive(record.ownerPid)) {
      return { status: 'shared', record };
    }
    // With its owner gone, a server that still answers is about to end; until then the files are its.
    if (probe === 'away') {
      if (await tryLock(lockFile)) {
        const latest = await readRecord(recordFile);
        if (latest?.url === record?.url) {
          const previousPort = latest && Number(new URL(latest.url).port);
          return { status: 'free', previousPort, lock };
        }
        await lock.release();
      } else {
        await removeStaleLock(lockFile);
      }
    }
    await delay(POLL_MS);
  } while (Date.now() < deadlineMs);
  const holder = record === undefined ? '' : ` (started by process ${record.ownerPid})`;
  throw new ConfigError(
    `The data folder ${directory} is held by another Redis${holder} that neither answers nor ends. ` +
      'Stop that process, or set REDIS_URL.',
  );
}
