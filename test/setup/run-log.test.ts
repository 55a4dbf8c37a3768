import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApiKey } from '../../src/domain/key-format.js';
import { collectRunLog, type RunLog } from './run-log.js';

const TOKEN = '123456789:AAaaBBbbCCccDDddEEeeFFffGGggHHhh_-1';

/** A screen that remembers what was written on it. */
function createScreen() {
  const written: string[] = [];
  const write = (chunk: string | Uint8Array): boolean => {
    written.push(chunk.toString());
    return true;
  };
  return { written, write };
}

describe('the log of a test run', () => {
  let stdout: ReturnType<typeof createScreen>;
  let stderr: ReturnType<typeof createScreen>;
  let log: RunLog;
  beforeEach(async () => {
    stdout = createScreen();
    stderr = createScreen();
    log = await collectRunLog({ stdout, stderr });
  });

  it('is clean, and gone, when nothing secret was written', async () => {
    stdout.write('✓ makes keys like vc_ab12…9xyz\n');
    await appendFile(path.join(log.folder, 'web.log'), '12:30:00 ready\n');
    expect(await log.close()).toEqual({ bytes: 50, leaks: [] });
    expect(existsSync(log.folder)).toBe(false);
  });

  it('tells where a key or a token stands, without it', async () => {
    const key = createApiKey();
    stdout.write('✓ one\n');
    stdout.write(`✓ accepts ${key}\n`);
    stderr.write(`GET /bot${TOKEN}/getMe\n`);
    await appendFile(path.join(log.folder, 'web.log'), `{"msg":"${key} and ${TOKEN}"}\n`);
    const { leaks } = await log.close();
    expect(leaks.toSorted()).toEqual([
      'stderr.log:1 GET /bot[SECRET]/getMe',
      'stdout.log:2 ✓ accepts [SECRET]',
      'web.log:1 {"msg":"[SECRET] and [SECRET]"}',
    ]);
  });

  it('lets everything through to the screen, and leaves it alone afterwards', async () => {
    stdout.write('during\n');
    await log.close();
    stdout.write('after\n');
    expect(stdout.written).toEqual(['during\n', 'after\n']);
  });
});
