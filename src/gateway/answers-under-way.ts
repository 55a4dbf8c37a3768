import type { FastifyReply } from 'fastify';
import { toError } from '../errors.js';
import { onClientGone } from './client-gone.js';
import type { Canceller } from './engines/cancellation.js';
import { EngineError } from './engines/engine.js';
import { unavailable } from './errors.js';
import type { GatewayApp } from './gateway-app.js';

/**
 * How long answers may go on once the server closes. Most end by themselves; two servers of one
 * process that wait for it in turn are still within the 25 s that stopping may take.
 */
const STOP_GRACE_MS = 8_000;

export interface AnswersUnderWay {
  /**
   * Settles as the work does, or rejects the moment the answer is cancelled: by the work, by the
   * client's leaving, or by a server that has no more time. Work that does not listen holds nobody
   * up; what it does afterwards is ignored.
   * @param limitMs cancels work that takes longer; without it the work limits itself
   */
  run<T>(
    { reply, canceller }: { reply: FastifyReply; canceller: Canceller },
    work: () => Promise<T>,
    limitMs?: number,
  ): Promise<T>;
}

function giveUp(canceller: Canceller, limitMs: number): void {
  canceller.cancel(new EngineError('engine_failed', `The engine took over ${limitMs} ms.`));
}

/** The answers that take long, so that a server that closes can end them instead of waiting. */
export function createAnswersUnderWay(app: GatewayApp): AnswersUnderWay {
  const underWay = new Set<Canceller>();
  let deadline: NodeJS.Timeout | undefined;

  app.addHook('preClose', (done) => {
    deadline = setTimeout(() => {
      const stopping = unavailable('service_unavailable', new Error('The server is stopping.'));
      for (const canceller of underWay) canceller.cancel(stopping);
    }, STOP_GRACE_MS);
    done();
  });
  app.addHook('onClose', (_instance, done) => {
    clearTimeout(deadline);
    done();
  });

  return {
    run({ reply, canceller }, work, limitMs) {
      return new Promise((resolve, reject) => {
        canceller.onCancel(reject);
        onClientGone(reply, () => {
          canceller.cancel(new EngineError('engine_aborted', 'The client left.'));
        });
        if (canceller.reason) return;
        underWay.add(canceller);
        const timer =
          limitMs === undefined ? undefined : setTimeout(giveUp, limitMs, canceller, limitMs);
        const settle = (): void => {
          clearTimeout(timer);
          underWay.delete(canceller);
        };
        work().then(
          (result) => {
            settle();
            resolve(result);
          },
          (thrown: unknown) => {
            settle();
            reject(toError(thrown));
          },
        );
      });
    },
  };
}
