import { describe, expect, it } from 'vitest';
import type { Membership } from '../../src/domain/membership.js';
import { createGatewayWorld, imageBody, USER_ID } from './gateway-world.js';

/** A gateway whose key is suspended, and an owner who stands somewhere. */
async function setUp(membership: Membership) {
  const usedBy: number[] = [];
  const reviewed: number[] = [];
  const world = await createGatewayWorld({
    owners: {
      used(userId) {
        usedBy.push(userId);
      },
      async review(userId) {
        reviewed.push(userId);
        if (membership === 'member') await world.accounts.renew(userId);
        return membership;
      },
    },
  });
  const post = (headers: Record<string, string> = {}) =>
    world.server.inject({ method: 'POST', url: '/sd', payload: imageBody(world.key), headers });
  const status = async () => (await world.accounts.load(USER_ID))?.keyStatus;
  return { ...world, usedBy, reviewed, post, status };
}

describe('a suspended key', () => {
  it('of somebody who is back works at once, though nobody was told', async () => {
    const { accounts, post, reviewed, status } = await setUp('member');
    await accounts.suspend(USER_ID);
    expect((await post()).statusCode).toBe(200);
    expect(await status()).toBe('active');
    expect((await post()).statusCode).toBe(200);
    expect(reviewed).toEqual([USER_ID]);
  });

  it('of somebody who has left is refused, with the reason and the way back', async () => {
    const { accounts, post, usedBy, engine } = await setUp('left');
    await accounts.suspend(USER_ID);
    const reply = await post();
    expect(reply.statusCode).toBe(403);
    expect(reply.json()).toMatchObject({ error: { code: 'not_subscribed' } });
    expect(usedBy).toEqual([]);
    expect(engine.requests).toEqual([]);
  });

  it('of somebody whom nobody can look up goes on, is counted, and stays what it is', async () => {
    const { accounts, post, used, usedBy, status } = await setUp('unknown');
    await accounts.suspend(USER_ID);
    expect((await post()).statusCode).toBe(200);
    expect(await used()).toBe(1);
    expect(await status()).toBe('suspended');
    expect(usedBy).toEqual([USER_ID]);
  });

  it('finishes what was paid for before, and nothing else', async () => {
    const { accounts, usage, post, reviewed } = await setUp('left');
    await usage.reserve({ userId: USER_ID, category: 'image', chargeId: 'paid-before' });
    await accounts.suspend(USER_ID);
    expect((await post({ 'idempotency-key': 'paid-before' })).statusCode).toBe(200);
    expect(reviewed).toEqual([]);
    expect((await post({ 'idempotency-key': 'made-up' })).statusCode).toBe(403);
  });

  it('that is banned stays refused, whatever was paid for and wherever its owner stands', async () => {
    const { accounts, usage, post, reviewed } = await setUp('member');
    await usage.reserve({ userId: USER_ID, category: 'image', chargeId: 'paid-before' });
    await accounts.ban(USER_ID);
    expect((await post({ 'idempotency-key': 'paid-before' })).statusCode).toBe(403);
    expect(reviewed).toEqual([]);
  });
});

describe('a key that works', () => {
  it('has its owner checked behind the request, not before it', async () => {
    const { post, usedBy, reviewed } = await setUp('member');
    expect((await post()).statusCode).toBe(200);
    expect(usedBy).toEqual([USER_ID]);
    expect(reviewed).toEqual([]);
  });
});
