import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findFreePort } from '../../helpers/free-port.js';
import { type BenchChild, nodeOptionsOf } from '../child.js';
import type { Settings } from './shared.js';

/** Built by `npm run bench` before it begins. */
const MAIN = path.join(import.meta.dirname, '../../../dist/main.js');
/** Linux counts a process's time in these, whatever its own clock. */
const MICROS_PER_TICK = 10_000;

/** User and system time are the 14th and the 15th field; the 2nd, a name, may have spaces in it. */
async function cpuMicrosOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MICROS_PER_TICK;
}

/**
 * Contender: the program as the Procfile starts its role gateway, built as a deployment builds it.
 */
export async function startOurs(
  { enginePort, redisUrl, redisPrefix, keySecret }: Settings,
  { telegramPort, folder }: { telegramPort: number; folder: string },
): Promise<BenchChild> {
  const port = await findFreePort();
  const environment = {
    PATH: process.env['PATH'],
    BOT_TOKEN: `100000:${'b'.repeat(35)}`,
    TELEGRAM_API_ROOT: `http://127.0.0.1:${telegramPort}`,
    // No poller: nothing but chats shall be under way.
    BOT_MODE: 'webhook',
    WEBHOOK_URL: 'https://bot.test',
    WEBHOOK_SECRET: 'bench-secret',
    HOST: '127.0.0.1',
    PORT: String(port),
    REDIS_URL: redisUrl,
    REDIS_PREFIX: redisPrefix,
    KEY_SECRET: keySecret,
    GATEWAY: 'on',
    // Never asked. Without one the program would serve a second gateway for the bot.
    API_BASE_URL: 'http://127.0.0.1:1',
    LLM_ENGINE_URL: `http://127.0.0.1:${enginePort}/v1`,
  };
  const child = spawn(process.execPath, [...(await nodeOptionsOf('gateway')), MAIN, 'gateway'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (output.includes('"msg":"ready"')) resolve();
    });
    void exited.then(() => {
      reject(new Error(`The program ended before it was ready:\n${output}`));
    });
  });
  child.stdout.removeAllListeners('data').resume();
  const pid = child.pid ?? 0;
  return {
    port,
    pid,
    cpuMicros: () => cpuMicrosOf(pid),
    async stop() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
