import type { FastifyPluginCallback } from 'fastify';
import { AppError, toError } from '../errors.js';
import { redactSecrets } from '../logger.js';

/** A load balancer asks every few seconds; a probe slower than this is a failed one. */
const PROBE_TIMEOUT_MS = 2_000;
const MAX_REASON_CHARS = 200;

/** Resolves when the part it asks is usable; rejects with the reason when not. */
type Probe = (signal: AbortSignal) => Promise<unknown>;

export interface HealthDeps {
  /** By the name that its line begins with. */
  probes: Readonly<Record<string, Probe>>;
  /** Aborted when the process begins to stop: from then on it is not ready. */
  stopping: AbortSignal;
  timeoutMs?: number;
}

function toReason(thrown: unknown): string {
  if (thrown instanceof AppError) return thrown.code;
  const [firstLine = ''] = redactSecrets(toError(thrown).message).split('\n');
  return firstLine.slice(0, MAX_REASON_CHARS);
}

async function runProbe(name: string, probe: Probe, timeoutMs: number) {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${timeoutMs} ms`));
      controller.abort();
    }, timeoutMs);
  });
  try {
    await Promise.race([probe(controller.signal), timeout]);
    return { ok: true, line: `${name} ok` };
  } catch (thrown) {
    return { ok: false, line: `${name} failed: ${toReason(thrown)}` };
  } finally {
    clearTimeout(timer);
  }
}

/** `/healthz`: the process runs. `/readyz`: what it needs answers, one line for each part. */
export function createHealth({
  probes,
  stopping,
  timeoutMs = PROBE_TIMEOUT_MS,
}: HealthDeps): FastifyPluginCallback {
  return (server, _options, done) => {
    server.get('/healthz', (_request, reply) => reply.type('text/plain').send('ok\n'));

    server.get('/readyz', async (_request, reply) => {
      const results = await Promise.all(
        Object.entries(probes).map(([name, probe]) => runProbe(name, probe, timeoutMs)),
      );
      if (stopping.aborted) results.push({ ok: false, line: 'process failed: stopping' });
      const ready = results.every(({ ok }) => ok);
      return reply
        .code(ready ? 200 : 503)
        .header('cache-control', 'no-store')
        .type('text/plain')
        .send(results.map(({ line }) => `${line}\n`).join(''));
    });
    done();
  };
}
