import { TIERS, type Limits, type Prices } from '../../domain/limits.js';
import type { GatewayApp } from '../gateway-app.js';
import { limitWords, tierTitle } from '../limit-wording.js';

/**
 * `GET /limits`: tier -> category -> words, open to everyone. The names of the categories and the
 * content type (text, though it is JSON) are the original's; clients in use depend on both.
 */
export function addLimitsRoute(app: GatewayApp, limits: Limits, prices: Prices): void {
  const table = Object.fromEntries(
    TIERS.map((tier) => [
      tierTitle(tier, prices[tier]),
      {
        LLM: limitWords(limits[tier].llm),
        'SD 1.X': limitWords(limits[tier].image),
        'SDXL models': limitWords(limits[tier].image),
        Text2GIF: limitWords(limits[tier].gif),
      },
    ]),
  );
  const body = JSON.stringify(table);
  app.get('/limits', (_request, reply) => reply.type('text/plain; charset=utf-8').send(body));
}
