import { describe, expect, it } from 'vitest';
import type { Category } from '../../src/domain/limits.js';
import { EngineError } from '../../src/gateway/engines/engine.js';
import {
  chatBody,
  createGatewayWorld,
  imageBody,
  USER_ID,
  type GatewayWorld,
} from './gateway-world.js';

const REQUESTS = 200;
const LIMIT = 10;
const TEN_A_MINUTE = { requests: LIMIT, periodSeconds: 60 };
const OF_EACH = { image: TEN_A_MINUTE, gif: TEN_A_MINUTE, llm: TEN_A_MINUTE };
const LIMITS = { free: OF_EACH, tier1: OF_EACH, tier2: OF_EACH };

interface Fleet {
  gateways: readonly GatewayWorld[];
  /** Sends that many at once over sockets of their own, to one gateway and the other in turn. */
  sendAll: (path: string, body: object) => Promise<Response[]>;
}

async function createFleet(): Promise<Fleet> {
  const one = await createGatewayWorld({ limits: LIMITS });
  const gateways = [one, await createGatewayWorld({ limits: LIMITS }, { beside: one })];
  const addresses = await Promise.all(
    gateways.map(({ server }) => server.listen({ port: 0, host: '127.0.0.1' })),
  );
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${one.key}` };
  return {
    gateways,
    sendAll: (path, body) =>
      Promise.all(
        Array.from({ length: REQUESTS }, async (_, at) => {
          const url = `${addresses[at % addresses.length] ?? ''}${path}`;
          const init = { method: 'POST', headers, body: JSON.stringify(body) };
          const reply = await fetch(url, init);
          // Read whole, so that the connection is free again.
          await reply.arrayBuffer();
          return reply;
        }),
      ),
  };
}

function withStatus(replies: readonly Response[], status: number): Response[] {
  return replies.filter((reply) => reply.status === status);
}

describe('of 200 requests at once at a limit of 10, spread over two gateways,', () => {
  it.each<[string, string, object, Category, (world: GatewayWorld) => unknown[]]>([
    ['pictures', '/sd', imageBody(''), 'image', ({ engine }: GatewayWorld) => engine.requests],
    ['chats', '/v1/chat/completions', chatBody(), 'llm', ({ chat }: GatewayWorld) => chat.requests],
    [
      'streamed chats',
      '/v1/chat/completions',
      chatBody({ stream: true }),
      'llm',
      ({ chat }: GatewayWorld) => chat.requests,
    ],
  ])('exactly 10 succeed: %s', async (_what, path, body, category, requestsOf) => {
    const { gateways, sendAll } = await createFleet();
    const replies = await sendAll(path, body);
    expect(withStatus(replies, 200)).toHaveLength(LIMIT);
    const refused = withStatus(replies, 429);
    expect(refused).toHaveLength(REQUESTS - LIMIT);
    for (const { headers } of refused) {
      expect(headers.get('x-ratelimit-remaining-requests')).toBe('0');
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    const left = withStatus(replies, 200).map(({ headers }) =>
      Number(headers.get('x-ratelimit-remaining-requests')),
    );
    expect(left.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(gateways.flatMap(requestsOf)).toHaveLength(LIMIT);
    const [one] = gateways;
    const { categories } = (await one?.usage.peek(USER_ID)) ?? {};
    expect(categories?.[category].used).toBe(LIMIT);
  });

  it('those that fail give their places back, and no more than 10 run at any time', async () => {
    const { gateways, sendAll } = await createFleet();
    let underWay = 0;
    let most = 0;
    for (const { engine } of gateways) {
      engine.draw = async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise(setImmediate);
        underWay -= 1;
        throw new EngineError('engine_failed', 'no');
      };
    }
    const replies = await sendAll('/sd', imageBody(''));
    expect(withStatus(replies, 200)).toEqual([]);
    expect(withStatus(replies, 500).length).toBeGreaterThanOrEqual(LIMIT);
    expect(withStatus(replies, 500).length + withStatus(replies, 429).length).toBe(REQUESTS);
    expect(most).toBeLessThanOrEqual(LIMIT);
    const [one] = gateways;
    expect(await one?.used()).toBe(0);
  });
});
