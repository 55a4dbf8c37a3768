import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InlineKeyboardButton } from 'grammy/types';
import type { StarSubscription } from '../../src/playground/world/payments-book.js';
import { createLedgers } from '../../src/store/ledger.js';
import { buttonsOf, startE2e, wordsOf, type Actor, type E2e, type UpdatesMode } from './harness.js';

const MONTH_MS = 30 * 86_400_000;
/** Limits of answers a minute in the built-in table. */
const LIMIT = { free: '20', tier1: '120' };

let e2e: E2e;
let ann: Actor;
let admin: Actor;
afterEach(async () => {
  e2e.verify();
  await e2e.close();
});

async function start(updates: UpdatesMode, role: 'all' | 'none'): Promise<void> {
  const adminId = 777_001;
  e2e = await startE2e({ updates, role, env: { ADMIN_IDS: String(adminId) } });
  admin = e2e.addPerson({ id: adminId, firstName: 'Boss' });
  // A bot can't begin to talk to anybody, admins included.
  admin.writes('/start');
  ann = e2e.addPerson();
}

async function payLinkTo(label: RegExp): Promise<string> {
  ann.writes('/premium');
  const card = await ann.sees('Premium');
  const button = buttonsOf(card).find(({ text }) => label.test(text));
  if (button === undefined || !('url' in button))
    throw new Error(`There is no link ${String(label)}`);
  return button.url;
}

function subscription(): StarSubscription {
  const [first] = e2e.world.subscriptions(ann.id);
  if (first === undefined) throw new Error('There is no subscription');
  return first;
}

function copied(button: InlineKeyboardButton | undefined): string {
  return button !== undefined && 'copy_text' in button ? button.copy_text.text : '';
}

async function keyOfAnn(): Promise<string> {
  ann.writes('/key');
  const card = await ann.sees('API key');
  return copied(buttonsOf(card).find((button) => 'copy_text' in button));
}

/** What the API says of how much Ann may ask. */
async function limitOf(key: string): Promise<string | null> {
  const reply = await fetch(`${e2e.httpUrl}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      model: 'Mixtral-8x7B-Instruct-v0.1',
      messages: [{ role: 'user', content: 'hi' }],
    }),
  });
  await reply.text();
  return reply.headers.get('x-ratelimit-limit-requests');
}

function noticesOf(actor: Actor, words: RegExp): string[] {
  return actor.screen().filter((text) => words.test(text));
}

describe.each<UpdatesMode>(['polling', 'webhook'])('a subscription, by %s', (updates) => {
  beforeEach(() => start(updates, 'all'));

  it('is paid in the chat, renews, ends, goes on and is given back', async () => {
    const key = await keyOfAnn();
    expect(await limitOf(key)).toBe(LIMIT.free);

    const link = await payLinkTo(/Tier 1 for/);
    const payment = await e2e.world.payLink(ann.id, link);
    expect(payment.status).toBe('paid');
    await ann.sees(/Thank you! Tier 1 is yours/);
    expect(await limitOf(key)).toBe(LIMIT.tier1);
    await admin.sees(/New subscription/);
    const first = subscription().chargeId;

    // The same once more is refused before anything is paid.
    const again = await e2e.world.payLink(ann.id, link);
    expect(again.status === 'refused' && again.reason).toMatch(/already/);
    expect(e2e.world.stars(ann.id)).toBe(4_500);

    e2e.world.renewSubscription(ann.id, first);
    await ann.sees(/Tier 1 is renewed until/);
    const [, renewal = ''] = subscription().chargeIds;

    e2e.world.cancelSubscription(ann.id, first);
    await ann.sees(/Tier 1 no longer renews/);
    e2e.world.reactivateSubscription(ann.id, first);
    await ann.sees(/Tier 1 renews again/);

    ann.writes('/premium');
    await ann.taps('Stop renewing Tier 1');
    await ann.taps('Yes, stop renewing');
    await vi.waitFor(() => {
      expect(subscription().isCanceledByBot).toBe(true);
    });

    admin.writes(`/refund ${renewal}`);
    await ann.sees(/500 Stars were given back[^]*Your tier now: Tier 1/);
    expect(await limitOf(key)).toBe(LIMIT.tier1);
    admin.writes(`/refund ${first}`);
    await ann.sees(/500 Stars were given back[^]*Your tier now: Free/);
    expect(await limitOf(key)).toBe(LIMIT.free);
    expect(e2e.world.stars(ann.id)).toBe(5_000);
    admin.writes(`/refund ${first}`);
    await admin.sees(/given back before/);
    expect(noticesOf(ann, /given back to you/)).toHaveLength(2);
    expect(noticesOf(admin, /Payment refunded/)).toHaveLength(2);
  });

  it('is changed for a higher one, and only that one renews', async () => {
    await e2e.world.payLink(ann.id, await payLinkTo(/Tier 1 for/));
    await ann.sees(/Thank you! Tier 1/);
    const higher = await payLinkTo(/Tier 2 for/);
    await e2e.world.payLink(ann.id, higher);
    await ann.sees(/Thank you! Tier 2[^]*Tier 1 no longer renews/);
    const renewing = e2e.world
      .subscriptions(ann.id)
      .filter(({ isCanceledByBot }) => !isCanceledByBot);
    expect(renewing.map(({ offer }) => offer.stars)).toEqual([1_000]);
  });
});

describe('a program killed with -9 between a payment and its end', () => {
  it('is replaced by another one, and the payment stands in one line', async () => {
    await start('polling', 'none');
    const victim = await e2e.startProgram('web');
    const link = await payLinkTo(/Tier 1 for/);
    const thanked = new Promise<void>((resolve) => {
      e2e.world.subscribe((event) => {
        if (event.type !== 'call' || event.call.method !== 'sendMessage') return;
        if (String(event.call.payload['text']).startsWith('Thank you')) resolve();
      });
    });
    const payment = e2e.world.payLink(ann.id, link);
    await thanked;
    await victim.kill();
    expect((await payment).status).toBe('paid');

    await e2e.startApp('web');
    // Who was killed had not said that it had thanked; a word too much is better than none.
    await vi.waitFor(
      () => {
        expect(noticesOf(admin, /New subscription/)).not.toEqual([]);
      },
      { timeout: 30_000 },
    );
    const { payments } = await createLedgers(e2e.redis).load(ann.id);
    expect(payments).toHaveLength(1);
    const untilMs = await e2e.redis.redis.hget(e2e.redis.keys.account(ann.id), 'paidTier1UntilMs');
    expect(Number(untilMs)).toBe((payments[0]?.paidAtMs ?? 0) + MONTH_MS);
    const thanks = e2e.world
      .history(ann.id)
      .map(wordsOf)
      .filter((text) => text.startsWith('Thank you'));
    expect(thanks.length).toBeLessThanOrEqual(2);
  }, 60_000);
});
