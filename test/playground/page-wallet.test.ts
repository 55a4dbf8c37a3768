import Fastify, { type FastifyInstance } from 'fastify';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/logger.js';
import { createPageRoutes } from '../../src/playground/page-routes.js';
import { createPlayground, type Playground } from '../../src/playground/playground.js';
import { PAGE_API, type PageErrorBody, type SnapshotView } from '../../src/playground/protocol.js';
import type { WorldOptions } from '../../src/playground/world/state.js';
import { openPageStream, type PageStream } from '../helpers/page-client.js';

const THIRTY_DAYS = 2_592_000;
const INVOICE = {
  title: 'Tier 1',
  description: 'Thirty days',
  payload: 'tier1',
  currency: 'XTR',
  prices: [{ label: 'Tier 1', amount: 500 }],
};

let nowMs: number;
let playground: Playground;
let server: FastifyInstance;
let baseUrl: string;
let streams: PageStream[];

async function serve(options: WorldOptions = {}): Promise<void> {
  const logger = createLogger({ level: 'silent' });
  playground = createPlayground({ logger, nowMs: () => nowMs, ...options });
  server = Fastify();
  await server.register(playground.plugin);
  await server.register(createPageRoutes({ world: playground.world, logger }));
  baseUrl = await server.listen({ host: '127.0.0.1', port: 0 });
}

async function stop(): Promise<void> {
  for (const stream of streams) stream.close();
  await server.close();
  await playground.close();
}

beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 21, 12);
  streams = [];
  await serve();
});
afterEach(stop);

async function watch(personId: number): Promise<PageStream> {
  const stream = await openPageStream(baseUrl, personId);
  streams.push(stream);
  return stream;
}

/** What a window opened now would show. */
async function snapshotOf(personId: number): Promise<SnapshotView> {
  return (await watch(personId)).snapshot();
}

async function api<T>(method: string, payload: object = {}): Promise<T> {
  const response = await fetch(`${baseUrl}/bot${playground.botToken}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  const { result } = (await response.json()) as { result: T };
  return result;
}

function post(action: string, body: object): Promise<Response> {
  return fetch(`${baseUrl}${PAGE_API}/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function refusal(response: Response): Promise<[number, string]> {
  const { error } = (await response.json()) as PageErrorBody;
  return [response.status, error.message];
}

function read(path: string, query: Record<string, string>): Promise<Response> {
  return fetch(`${baseUrl}${PAGE_API}/${path}?${new URLSearchParams(query).toString()}`);
}

async function answerCheckout(answer: object): Promise<void> {
  const updates = await api<Update[]>('getUpdates', { offset: -1, timeout: 5 });
  const id = updates[0]?.pre_checkout_query?.id;
  await api('answerPreCheckoutQuery', { pre_checkout_query_id: id, ...answer });
}

describe('paying on the page', () => {
  it('shows the offer, then how the payment came out, the new balance and the message', async () => {
    const { ann } = playground.seed;
    const stream = await watch(ann.id);
    expect((await stream.snapshot()).wallet).toEqual({ stars: 5000, subscriptions: [] });
    const link = await api<string>('createInvoiceLink', {
      ...INVOICE,
      subscription_period: THIRTY_DAYS,
    });
    expect(await (await read('offer', { link })).json()).toEqual({
      title: 'Tier 1',
      description: 'Thirty days',
      stars: 500,
      isMonthly: true,
    });
    await post('pay', { person: ann.id, link, paymentId: 'first' });
    await answerCheckout({ ok: true });
    const { payment } = await stream.next('payment');
    expect(payment).toEqual({ paymentId: 'first', status: 'paid' });
    const { message } = await stream.next('message');
    expect(message.service).toEqual({ kind: 'subscribed', subject: '500' });
    await stream.next('wallet');
    const { wallet } = await stream.next('wallet');
    expect(wallet).toMatchObject({
      stars: 4500,
      subscriptions: [
        {
          title: 'Tier 1',
          stars: 500,
          state: 'active',
          endsAtMs: nowMs + THIRTY_DAYS * 1000,
          isFinal: false,
        },
      ],
    });
  });

  it('of a message in a chat goes the same way', async () => {
    const { ann } = playground.seed;
    const stream = await watch(ann.id);
    playground.world.sendText(ann.id, ann.id, '/start');
    const sent = await api<{ message_id: number }>('sendInvoice', { chat_id: ann.id, ...INVOICE });
    await stream.next('message');
    const { message } = await stream.next('message');
    expect(message).toMatchObject({
      text: 'Tier 1\nThirty days',
      entities: [{ type: 'bold', offset: 0, length: 6 }],
      keyboard: [[{ text: 'Pay ⭐️500', action: { kind: 'pay' } }]],
    });
    expect(message.service).toBeUndefined();
    const place = { chat: ann.id, message: sent.message_id };
    const offer = await read('offer', { chat: String(ann.id), message: String(sent.message_id) });
    expect(await offer.json()).toMatchObject({ stars: 500, isMonthly: false });
    await post('pay', { person: ann.id, ...place, paymentId: 'it' });
    await answerCheckout({ ok: false, error_message: 'This offer is over' });
    expect((await stream.next('payment')).payment).toEqual({
      paymentId: 'it',
      status: 'refused',
      reason: 'This offer is over',
    });
  });

  it('says when the bot kept silent, the Stars are too few, or there is no such invoice', async () => {
    await stop();
    await serve({ checkoutLifetimeMs: 1 });
    const { ann } = playground.seed;
    const stream = await watch(ann.id);
    const link = await api<string>('createInvoiceLink', INVOICE);
    const outcome = async (place: object): Promise<unknown> => {
      await post('pay', { person: ann.id, ...place, paymentId: 'it' });
      return (await stream.next('payment')).payment;
    };
    expect(await outcome({ link })).toEqual({ paymentId: 'it', status: 'not-answered' });
    playground.world.addStars(ann.id, -4600);
    expect(await outcome({ link })).toEqual({
      paymentId: 'it',
      status: 'too-few-stars',
      missing: 100,
    });
    expect(await outcome({ link: 'https://t.me/$nowhere' })).toEqual({
      paymentId: 'it',
      status: 'failed',
      reason: 'There is no such invoice',
    });
    expect(await refusal(await read('offer', {}))).toEqual([
      400,
      'link: an invoice is named by a link or a message',
    ]);
    expect(await refusal(await read('offer', { chat: '1', message: '1' }))).toEqual([
      404,
      'There is no such invoice',
    ]);
  });

  it('gets more Stars for nothing', async () => {
    const { ann } = playground.seed;
    const stream = await watch(ann.id);
    await post('top-up', { person: ann.id, stars: 1000 });
    expect((await stream.next('wallet')).wallet.stars).toBe(6000);
    expect((await post('top-up', { person: ann.id, stars: -1 })).status).toBe(400);
  });
});

describe('subscriptions on the page', () => {
  it('are ended, taken up again, renewed, and end', async () => {
    const { ann } = playground.seed;
    const link = await api<string>('createInvoiceLink', {
      ...INVOICE,
      subscription_period: THIRTY_DAYS,
    });
    const paying = playground.world.payLink(ann.id, link);
    await answerCheckout({ ok: true });
    await paying;
    const subscription = async () => (await snapshotOf(ann.id)).wallet.subscriptions[0];
    const id = (await subscription())?.id ?? '';
    const body = { person: ann.id, id };
    await post('cancel-subscription', body);
    expect(await subscription()).toMatchObject({ state: 'canceled', isFinal: false });
    expect(await refusal(await post('renew-subscription', body))).toEqual([
      403,
      'A canceled subscription does not renew',
    ]);
    await post('resume-subscription', body);
    await post('renew-subscription', body);
    expect(await subscription()).toMatchObject({
      state: 'active',
      endsAtMs: nowMs + 2 * THIRTY_DAYS * 1000,
    });
    await api('editUserStarSubscription', {
      user_id: ann.id,
      telegram_payment_charge_id: id,
      is_canceled: true,
    });
    expect(await subscription()).toMatchObject({ state: 'canceled', isFinal: true });
    nowMs += 2 * THIRTY_DAYS * 1000;
    expect(await subscription()).toMatchObject({ state: 'ended' });
  });
});

describe('asking to join on the page', () => {
  const viewOf = async (personId: number, chatId: number) =>
    (await snapshotOf(personId)).chats.find(({ id }) => id === chatId);

  it('waits for an admin, who sees who asks', async () => {
    const { ann, admin, backRoom, channel } = playground.seed;
    expect(await viewOf(ann.id, channel.id)).toMatchObject({ entrance: 'open' });
    expect(await viewOf(ann.id, backRoom.id)).toMatchObject({ entrance: 'by-request' });
    const adminStream = await watch(admin.id);
    await post('request-to-join', { person: ann.id, chatId: backRoom.id });
    expect(await viewOf(ann.id, backRoom.id)).toMatchObject({
      entrance: 'requested',
      joinRequests: [],
    });
    const { chat } = await adminStream.next('chat');
    expect(chat).toMatchObject({ id: backRoom.id, joinRequests: [{ id: ann.id, name: 'Ann' }] });
    const decision = { chatId: backRoom.id, userId: ann.id, verdict: 'approved' };
    expect((await post('decide-request', { person: ann.id, ...decision })).status).toBe(403);
    await post('decide-request', { person: admin.id, ...decision });
    expect(await viewOf(ann.id, backRoom.id)).toMatchObject({ membership: 'member' });
  });

  it('leads through an invite link', async () => {
    const { boris, admin, backRoom } = playground.seed;
    const link = playground.world.createInviteLink(admin.id, backRoom.id, {
      createsJoinRequest: true,
    });
    const invite = await read('invite', { person: String(boris.id), link });
    expect(await invite.json()).toEqual({
      chatId: backRoom.id,
      kind: 'channel',
      title: 'Back room',
      members: 2,
      asks: true,
      isInside: false,
    });
    await post('join-by-link', { person: boris.id, link });
    expect(playground.world.joinRequests(backRoom.id)).toEqual([boris.id]);
    const gone = await read('invite', { person: String(boris.id), link: 'https://t.me/+x' });
    expect(await refusal(gone)).toEqual([404, 'This invite link has expired']);
  });
});
