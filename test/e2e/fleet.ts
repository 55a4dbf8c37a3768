import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Limits } from '../../src/domain/limits.js';
import { startBalancer } from '../helpers/balancer.js';
import type { Program } from '../helpers/program.js';
import { findFreePort } from '../helpers/free-port.js';
import type { E2e, UpdatesMode } from './harness.js';

/** One process of a deployment: who sits there changes when it is killed. */
export interface Seat {
  readonly role: 'web' | 'worker';
  /** kill -9, and the same again at once, as a platform does. Resolves when that one is ready. */
  replace(): Promise<void>;
  /** SIGTERM. @returns the exit code */
  stop(): Promise<number | null>;
}

export type Fleet = readonly [Seat, Seat, Seat, Seat];

/**
 * Two `web` and two `worker` processes. By webhook both `web` stand behind one address, which
 * `release` has told Telegram.
 */
export async function startFleet(e2e: E2e, updates: UpdatesMode, limits: Limits): Promise<Fleet> {
  const ports = [await findFreePort(), await findFreePort()] as const;
  const limitsFile = path.join(e2e.folder, 'limits.json');
  await writeFile(limitsFile, JSON.stringify({ limits }));
  // All it ever says, as all of it is searched for secrets.
  const env: Record<string, string> = { LIMITS_FILE: limitsFile, LOG_LEVEL: 'trace' };
  if (updates === 'webhook') {
    const balancer = await startBalancer(ports);
    onTestFinished(() => balancer.close());
    env['BOT_MODE'] = 'webhook';
    env['WEBHOOK_URL'] = balancer.url;
    env['WEBHOOK_SECRET'] = 'the-secret-of-the-webhook';
    env['HOST'] = '127.0.0.1';
  }

  async function startSeat(role: Seat['role'], port = 0): Promise<Seat> {
    const start = (): Promise<Program> => e2e.startProgram(role, { ...env, PORT: String(port) });
    let program = await start();
    return {
      role,
      async replace() {
        await program.kill();
        program = await start();
      },
      stop: () => program.stop(),
    };
  }

  const seats = await Promise.all([
    startSeat('web', ports[0]),
    startSeat('web', ports[1]),
    startSeat('worker'),
    startSeat('worker'),
  ]);
  if (updates === 'webhook') {
    const { exitCode, stderr } = await e2e.runCommand(['release'], env);
    if (exitCode !== 0) throw new Error(`The release failed: ${stderr}`);
  }
  return seats;
}
