import type { FastifyReply } from 'fastify';
import { onClientGone } from './client-gone.js';
import { createCanceller, type Canceller } from './engines/cancellation.js';
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
   */
  run<T>(reply: FastifyReply, work: (canceller: Canceller) => Promise<T>): Promise<T>;
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
    run(reply, work) {
      return new Promise((resolve, reject) => {
        const canceller = createCanceller();
        canceller.onCancel(reject);
        onClientGone(reply, () => {
          canceller.cancel(new EngineError('engine_aborted', 'The client left.'));
        });
        if (canceller.reason) return;
        underWay.add(canceller);
        work(canceller)
          .then(resolve, reject)
          .finally(() => underWay.delete(canceller));
      });
    },
  };
}
