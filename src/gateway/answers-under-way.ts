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

export interface AnswerUnderWay {
  /** Aborts when the answer is cancelled, for whoever works on it. */
  readonly signal: AbortSignal;
  /** Ends it now: the signal aborts, and the run rejects, with this error. */
  cancel(error: Error): void;
}

export interface AnswersUnderWay {
  /**
   * Settles as the work does, or rejects the moment the answer is cancelled: by the work, by the
   * client's leaving, or by a server that has no more time. Work that does not listen to its signal
   * holds nobody up; what it does afterwards is ignored.
   */
  run<T>(reply: FastifyReply, work: (answer: AnswerUnderWay) => Promise<T>): Promise<T>;
}

/** The answers that take long, so that a server that closes can end them instead of waiting. */
export function createAnswersUnderWay(app: GatewayApp): AnswersUnderWay {
  const underWay = new Set<AnswerUnderWay>();
  let deadline: NodeJS.Timeout | undefined;

  app.addHook('preClose', (done) => {
    deadline = setTimeout(() => {
      const stopping = unavailable('service_unavailable', new Error('The server is stopping.'));
      for (const answer of underWay) answer.cancel(stopping);
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
        const controller = new AbortController();
        const answer: AnswerUnderWay = {
          signal: controller.signal,
          cancel(error) {
            controller.abort(error);
            reject(error);
          },
        };
        onClientGone(reply, () => {
          answer.cancel(new EngineError('engine_aborted', 'The client left.'));
        });
        if (controller.signal.aborted) return;
        underWay.add(answer);
        work(answer)
          .then(resolve, reject)
          .finally(() => underWay.delete(answer));
      });
    },
  };
}
