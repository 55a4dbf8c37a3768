import { timingSafeEqual } from 'node:crypto';
import type { FastifyPluginCallback } from 'fastify';
import type { Secret } from '../domain/secret.js';
import { AppError } from '../errors.js';
import type { Logger } from '../logger.js';
import { parseUpdate } from './incoming-update.js';
import type { UpdateProcessor } from './processor.js';

export const WEBHOOK_PATH = '/telegram/webhook';

/** @param baseUrl as configured, with or without a slash at its end */
export function webhookUrlOf(baseUrl: string): string {
  return baseUrl.replace(/\/+$/, '') + WEBHOOK_PATH;
}

/** An update is a few kB; the largest (long texts with many entities) stay far below. */
const MAX_UPDATE_BYTES = 1024 * 1024;
/** Telegram honours Retry-After on a webhook's reply (official server source). */
const RETRY_AFTER_SECONDS = 2;

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** Compares in constant time; only the length of the secret could be found out. */
function createSecretCheck(secret: Secret): (given: unknown) => boolean {
  const expected = Buffer.from(secret.reveal());
  return (given) => {
    if (typeof given !== 'string') return false;
    const bytes = Buffer.from(given);
    return bytes.length === expected.length && timingSafeEqual(bytes, expected);
  };
}

export interface WebhookDeps {
  processor: Pick<UpdateProcessor, 'process'>;
  secret: Secret;
  logger: Logger;
}

/**
 * Takes Telegram's updates. 200 only after the update was handled (or was handled before): until
 * then Telegram's own queue keeps it, and sends the chat's next one only afterwards. What can't be
 * handled now is answered 503 and comes again.
 */
export function createWebhook({ processor, secret, logger }: WebhookDeps): FastifyPluginCallback {
  const isSecret = createSecretCheck(secret);

  return (server, _options, done) => {
    server.post(
      WEBHOOK_PATH,
      {
        bodyLimit: MAX_UPDATE_BYTES,
        // Before the body is read: a stranger makes us parse nothing.
        onRequest: (request, reply, next) => {
          if (isSecret(request.headers[SECRET_HEADER])) {
            next();
            return;
          }
          logger.warn({ ip: request.ip }, 'a webhook request with a wrong secret was refused');
          void reply.code(401).send({ ok: false, description: 'wrong secret' });
        },
      },
      async (request, reply) => {
        const update = parseUpdate(request.body);
        if (update === undefined) {
          logger.warn('a webhook request holds no update');
          return reply.code(400).send({ ok: false, description: 'not an update' });
        }
        try {
          await processor.process(update);
        } catch (thrown) {
          if (!(thrown instanceof AppError && thrown.retryable)) throw thrown;
          const updateId = update.update_id;
          logger.warn({ updateId, code: thrown.code }, 'an update is left with Telegram for now');
          return reply
            .code(503)
            .header('retry-after', RETRY_AFTER_SECONDS)
            .send({ ok: false, description: 'try again' });
        }
        return { ok: true };
      },
    );
    done();
  };
}
