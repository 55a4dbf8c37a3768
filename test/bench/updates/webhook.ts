import type { Pool } from 'undici';
import { WEBHOOK_PATH } from '../../../src/updates/webhook.js';
import { WEBHOOK_SECRET } from './shared.js';

export interface WebhookLoad {
  count: number;
  /** So many at a time. */
  connections: number;
  nextUpdate: () => object;
}

/**
 * Hands updates to a webhook, as Telegram does.
 * @returns how long each took, in milliseconds
 */
export async function deliverUpdates(
  pool: Pool,
  { count, connections, nextUpdate }: WebhookLoad,
): Promise<number[]> {
  const tookMs: number[] = [];
  let left = count;
  async function worker(): Promise<void> {
    while (left > 0) {
      left -= 1;
      const startedAt = performance.now();
      const { statusCode, body } = await pool.request({
        path: WEBHOOK_PATH,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-telegram-bot-api-secret-token': WEBHOOK_SECRET,
        },
        body: JSON.stringify(nextUpdate()),
      });
      await body.dump();
      if (statusCode !== 200) throw new Error(`A webhook answered ${statusCode}.`);
      tookMs.push(performance.now() - startedAt);
    }
  }
  await Promise.all(Array.from({ length: connections }, worker));
  return tookMs;
}
