import type { Chat } from 'grammy/types';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, startE2e, wordsOf, type E2e } from './harness.js';

/** The gate against a Telegram that has more than one channel, and that fails. */

let e2e: E2e;

/** Somebody the bot may write to. */
async function addReachable(): Promise<Actor> {
  const actor = e2e.addPerson();
  actor.writes('/help');
  await actor.sees('What I can do');
  return actor;
}

/** Somebody who reads what admins are told. */
let admin: Actor;

/** @param env built once the world has in it what the variables name */
async function start(env: () => Record<string, string>): Promise<void> {
  e2e = await startE2e({ updates: 'polling', gate: true, role: 'none' });
  admin = e2e.addPerson({ firstName: 'Olga' });
  // Who has not written to the bot can't be told anything.
  admin.writes('/help');
  await e2e.startApp('all', { ADMIN_IDS: String(admin.id), ...env() });
  await admin.sees('What I can do');
}

async function end(): Promise<void> {
  e2e.verify();
  await e2e.close();
}

describe('the gate of a channel in a Telegram that fails', () => {
  beforeAll(() => start(() => ({})));
  afterAll(end);
  afterEach(() => {
    e2e.world.faults.clear();
  });

  it.each([
    ['is out of reach', { kind: 'outage' }],
    ['breaks', { kind: 'error', error_code: 500, description: 'Internal Server Error: restart' }],
    ['is slow', { kind: 'delay', ms: 8_000 }],
    // Last: after it Telegram is left alone for the rest of the time.
    ['has had enough', { kind: 'flood', retryAfterSeconds: 30 }],
  ] as const)('lets people on while Telegram %s', async (_what, fault) => {
    const ann = e2e.addPerson();
    e2e.world.faults.inject({ method: 'getChatMember', fault });
    ann.writes('/image a red fox --size 256x256');
    expect(wordsOf(await ann.seesMedia('photo'))).toContain('a red fox');
  });
});

describe('the gate of a channel', () => {
  beforeAll(() => start(() => ({})));
  afterAll(end);

  it('finishes what was accepted before they left, and tells them kindly', async () => {
    const ann = e2e.addPerson();
    e2e.world.join(ann.id, e2e.channel.id);
    ann.writes('/image a red fox --size 256x256');
    await ann.sees('a red fox');
    e2e.world.leave(ann.id, e2e.channel.id);
    await ann.sees('your API key is paused');
    await ann.seesMedia('photo');
    ann.writes('/image a bear');
    await ann.sees('One step first');
  });

  it('opens for everybody while the bot is not in the channel, and closes again', async () => {
    e2e.world.removeBot(e2e.channel.id);
    await admin.sees('Add me to the channel again');
    const ann = e2e.addPerson();
    ann.writes('/start');
    await ann.sees('Hi, Ann!');
    e2e.world.promoteBot(e2e.channel.id);
    await admin.sees('The gate works');
    ann.writes('/start');
    await ann.sees('One step first');
  });

  it('finds out by itself who left while the bot could not see it', async () => {
    const ann = await addReachable();
    e2e.world.join(ann.id, e2e.channel.id);
    ann.writes('/key');
    await ann.sees('Your API key is ready');
    e2e.world.removeBot(e2e.channel.id);
    e2e.world.leave(ann.id, e2e.channel.id);
    e2e.world.promoteBot(e2e.channel.id);
    const { redis, keys } = e2e.redis;
    // What was known grows old, and the sweep has rested.
    await redis.del(keys.memberships(ann.id), keys.sweepRest);
    await ann.sees('your API key is paused');
  });
});

describe('the gate of a channel that people ask to be let into', () => {
  let circle: Chat;
  let link: string;

  beforeAll(() =>
    start(() => {
      circle = e2e.world.addChannel({ title: 'Inner circle', privateInviteOnly: true });
      e2e.world.setMember(circle.id, admin.id, 'creator', { byUserId: admin.id });
      e2e.world.promoteBot(circle.id);
      link = e2e.world.createInviteLink(admin.id, circle.id, { createsJoinRequest: true });
      return { CHANNEL_ID: String(circle.id), CHANNEL_URL: link };
    }),
  );
  afterAll(end);

  it('lets them in, and does what they asked for', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --size 256x256');
    const card = await ann.sees('One step first');
    expect(JSON.stringify(card.reply_markup)).toContain('Join Inner circle');
    expect(e2e.world.joinByLink(ann.id, link)).toBe('requested');
    const opened = await ann.sees('You’re in, welcome!');
    expect(opened.message_id).toBe(card.message_id);
    await ann.seesMedia('photo');
  });

  it('tells the admins when the bot may not let anybody in', async () => {
    e2e.world.promoteBot(circle.id, { can_invite_users: false });
    await admin.sees('Add subscribers');
    const ann = e2e.addPerson();
    ann.writes('/start');
    await ann.sees('One step first');
    e2e.world.joinByLink(ann.id, link);
    // The admin does it by hand, and that is noticed as well.
    e2e.world.processJoinRequest(admin.id, circle.id, ann.id, 'approved');
    await ann.sees('You’re in, welcome!');
  });
});

describe('the gate of a channel that does not exist', () => {
  beforeAll(() => start(() => ({ CHANNEL_ID: '@deleted_channel' })));
  afterAll(end);

  it('stands open, and the admins know why', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --size 256x256');
    await ann.seesMedia('photo');
    await admin.sees('Check CHANNEL_ID');
  });
});
