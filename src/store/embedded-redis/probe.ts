import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const PROBE_TIMEOUT_MS = 1_000;
const PROBE_INTERVAL_MS = 10;

/**
 * `busy`: it loads its data, or is too slow to answer now; its files are in use.
 * `away`: nothing there, or a stranger on that port.
 */
export type ProbeResult = 'ready' | 'busy' | 'away';

function toCommand(...words: string[]): string {
  const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
  return `*${words.length}\r\n${parts.join('')}`;
}

/** Undefined: the reply is not complete yet. */
function readReply(text: string): ProbeResult | undefined {
  if (/^-LOADING/m.test(text)) return 'busy';
  if (text.includes('+PONG\r\n')) return 'ready';
  return '+OK\r\n+PONG\r\n'.startsWith(text) || '+PONG\r\n'.startsWith(text) ? undefined : 'away';
}

/**
 * Asks once, on a bare socket: a client library would retry and hide the reason. The password in
 * the address tells our server from a stranger's.
 */
export function probeRedis(url: string, timeoutMs = PROBE_TIMEOUT_MS): Promise<ProbeResult> {
  const { hostname, port, password } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const finish = (result: ProbeResult): void => {
      socket.destroy();
      resolve(result);
    };
    let text = '';
    socket.setEncoding('utf8');
    socket.setTimeout(timeoutMs, () => {
      finish('busy');
    });
    socket.on('connect', () => {
      const login = password === '' ? '' : toCommand('AUTH', decodeURIComponent(password));
      socket.write(login + toCommand('PING'));
    });
    socket.on('data', (chunk: string) => {
      text += chunk;
      const result = readReply(text);
      if (result !== undefined) finish(result);
    });
    socket.on('error', () => {
      finish('away');
    });
    socket.on('close', () => {
      finish('away');
    });
  });
}

/** Resolves when the server answers; gives up when `signal` aborts. */
export async function waitUntilReady(url: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if ((await probeRedis(url)) === 'ready') return true;
    await delay(PROBE_INTERVAL_MS);
  }
  return false;
}
