import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/bot/in-order.js';

const leave = () => Promise.resolve();

describe('inOrder', () => {
  it('leads through its stations and on, and back again', async () => {
    const seen: string[] = [];
    const station = (name: string) => async (_ctx: object, next: () => Promise<void>) => {
      seen.push(`to ${name}`);
      await next();
      seen.push(`back at ${name}`);
    };
    await inOrder(
      station('a'),
      (_ctx, next) => next(),
      station('b'),
    )({}, () => {
      seen.push('on');
      return Promise.resolve();
    });
    expect(seen).toEqual(['to a', 'to b', 'on', 'back at b', 'back at a']);
  });

  it('ends where a station lets nobody pass', async () => {
    const reached: string[] = [];
    const chain = inOrder(
      () => undefined,
      () => reached.push('behind'),
    );
    await chain({}, () => Promise.resolve(void reached.push('on')));
    expect(reached).toEqual([]);
  });

  it('gives every station the same context', async () => {
    const ctx = { visits: 0 };
    const visit = (visitor: typeof ctx, next: () => Promise<void>) => {
      visitor.visits += 1;
      return next();
    };
    await inOrder(visit, visit, visit)(ctx, leave);
    expect(ctx.visits).toBe(3);
  });

  it('fails as its station does, whichever way that fails', async () => {
    const failed = new Error('no');
    const later = inOrder(
      async (_ctx: object, next) => next(),
      () => Promise.reject(failed),
    );
    await expect(later({}, leave)).rejects.toBe(failed);
    const atOnce = inOrder(
      async (_ctx: object, next) => next(),
      () => {
        throw failed;
      },
    );
    await expect(atOnce({}, leave)).rejects.toBe(failed);
  });

  it('is no station at all without any', async () => {
    let passed = false;
    await inOrder()({}, () => {
      passed = true;
      return Promise.resolve();
    });
    expect(passed).toBe(true);
  });
});
