import { appendFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findSecrets } from '../helpers/secrets.js';

export interface RunLog {
  /** Whatever is written into a file here belongs to the log; see test/helpers/run-log.ts. */
  readonly folder: string;
  /** Ends the collecting and searches everything. Once. */
  close(): Promise<RunLogVerdict>;
}

export interface RunLogVerdict {
  bytes: number;
  /** Places that hold an API key or a bot token, without it; empty: none does. */
  leaks: string[];
}

type Output = Pick<NodeJS.WriteStream, 'write'>;
type Done = (error?: Error | null) => void;

/** Copies a stream into a file as well. @returns how to end that */
function tee(stream: Output, file: string): () => void {
  const { write } = stream;
  stream.write = (chunk: string | Uint8Array, encoding?: BufferEncoding | Done, done?: Done) => {
    appendFileSync(file, chunk);
    return typeof encoding === 'function'
      ? write.call(stream, chunk, undefined, encoding)
      : write.call(stream, chunk, encoding, done);
  };
  return () => {
    stream.write = write;
  };
}

/** Which file, which line, and what it says around the secrets. */
function findLeaks(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const secrets = findSecrets(line);
    if (secrets.length === 0) return [];
    const shown = secrets.reduce((rest, secret) => rest.replaceAll(secret, '[SECRET]'), line);
    return [`${file}:${index + 1} ${shown}`];
  });
}

/**
 * Collects the whole log of a test run: what it shows (reports, titles, the output of whatever the
 * tests start without catching it), and what tests catch.
 */
export async function collectRunLog({
  stdout,
  stderr,
}: { stdout: Output; stderr: Output } = process): Promise<RunLog> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vc-run-log-'));
  const stopTees = [
    tee(stdout, path.join(folder, 'stdout.log')),
    tee(stderr, path.join(folder, 'stderr.log')),
  ];
  return {
    folder,
    async close() {
      for (const stop of stopTees) stop();
      const verdict: RunLogVerdict = { bytes: 0, leaks: [] };
      for (const file of await readdir(folder)) {
        const text = await readFile(path.join(folder, file), 'utf8');
        verdict.bytes += Buffer.byteLength(text);
        verdict.leaks.push(...findLeaks(file, text));
      }
      await rm(folder, { recursive: true });
      return verdict;
    },
  };
}
