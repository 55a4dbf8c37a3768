import type { FastifyReply } from 'fastify';
import { onClientGone } from './client-gone.js';
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
   * Runs the work of an answer, whose controller aborts when the client leaves or the server has
   * no more time; its reason is the error to end with. The work may abort it for reasons of its own.
   */
  run<T>(reply: FastifyReply, work: (cancel: AbortController) => Promise<T>): Promise<T>;
}

/** The answers that take long, so that a server that closes can end them instead of waiting. */
export function createAnswersUnderWay(app: GatewayApp): AnswersUnderWay {
  const underWay = new Set<AbortController>();
  let deadline: NodeJS.Timeout | undefined;

  app.addHook('preClose', (done) => {
    deadline = setTimeout(() => {
      const stopping = unavailable('service_unavailable', new Error('The server is stopping.'));
      for (const cancel of underWay) cancel.abort(stopping);
    }, STOP_GRACE_MS);
    done();
  });
  app.addHook('onClose', (_instance, done) => {
    clearTimeout(deadline);
    done();
  });

  return {
    async run(reply, work) {
      const cancel = new AbortController();
      onClientGone(reply, () => {
        cancel.abort(new EngineError('engine_aborted', 'The client left.'));
      });
      cancel.signal.throwIfAborted();
      underWay.add(cancel);
      try {
        return await work(cancel);
      } finally {
        underWay.delete(cancel);
      }
    },
  };
}
