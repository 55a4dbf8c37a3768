import { Queue } from 'bullmq';
import { generateKeyPairSync, sign } from 'node:crypto';
import { fastify } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { isApiKey } from '../../src/domain/key-format.js';
import { SHOWN_KEY_QUEUE } from '../../src/jobs/shown-key/shown-key-job.js';
import { findSecretsInRedis } from '../helpers/redis-secrets.js';
import { buttonsOf, startE2e, until, wordsOf, type Actor, type E2e } from './harness.js';

const ADMIN_ID = 9_001;

let e2e: E2e;
let ann: Actor;
let olga: Actor;

async function start(env: Record<string, string> = {}): Promise<void> {
  e2e = await startE2e({ updates: 'polling', env: { ADMIN_IDS: String(ADMIN_ID), ...env } });
  ann = e2e.addPerson();
  olga = e2e.addPerson({ id: ADMIN_ID, firstName: 'Olga' });
  for (const person of [ann, olga]) {
    person.writes('/help');
    await person.sees('What I can do');
  }
}
afterEach(async () => {
  e2e.verify();
  expect(await findSecretsInRedis(e2e.redis.redis, e2e.redis.prefix)).toEqual([]);
  await e2e.close();
});

/** The key behind the copy button of the newest card. */
async function copiedKey(person: Actor): Promise<string> {
  const card = await person.sees('Created: ');
  const [key = ''] = buttonsOf(card).flatMap((button) =>
    'copy_text' in button ? [button.copy_text.text] : [],
  );
  expect(isApiKey(key)).toBe(true);
  return key;
}

async function keyOf(person: Actor): Promise<string> {
  person.writes('/key');
  return copiedKey(person);
}

/** What the gateway says to a request with the key. */
async function tryKey(key: string): Promise<number> {
  const reply = await fetch(`${e2e.httpUrl}/sd`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      token: key,
      model: 'sdxl-base',
      prompt: 'a fox',
      width: 256,
      height: 256,
    }),
  });
  await reply.arrayBuffer();
  return reply.status;
}

const isGone = (chatId: number, messageId: number) =>
  until(
    e2e.world,
    () => (e2e.world.message(chatId, messageId) === undefined ? true : undefined),
    () => 'The message is still there.',
  );

describe('a key', () => {
  beforeEach(() => start());

  it('is one, whoever asks for it at once, in the chat and at the terminal', async () => {
    const printed = Array.from({ length: 4 }, () =>
      e2e.runCommand(['key', 'issue', String(ann.id)]),
    );
    for (let each = 0; each < 20; each += 1) ann.writes('/key');
    const issued = await Promise.all(printed);
    await until(
      e2e.world,
      () => ann.screen().filter((text) => text.includes('Created: ')).length >= 20 || undefined,
      () => ann.screen().join('\n'),
    );
    const shown = e2e.world
      .history(ann.id)
      .flatMap((message) => buttonsOf(message))
      .flatMap((button) => ('copy_text' in button ? [button.copy_text.text] : []));
    const keys = new Set([...shown, ...issued.map(({ stdout }) => stdout.trim())]);
    expect(keys.size).toBe(1);
    expect(await e2e.redis.redis.keys(`${e2e.redis.prefix}:key-owner:*`)).toHaveLength(1);
  });

  it('that is shown is hidden after a minute by whoever works then', async () => {
    const key = await keyOf(ann);
    await ann.taps('Show');
    const shown = await ann.sees(key);
    await e2e.apps[0]?.stop('a restart');
    const queue = new Queue(SHOWN_KEY_QUEUE, {
      connection: e2e.redis.connect(),
      prefix: e2e.redis.keys.queuePrefix(SHOWN_KEY_QUEUE),
    });
    onTestFinished(() => queue.close());
    const jobs = await queue.getDelayed();
    expect(jobs).toHaveLength(1);
    // The minute passes while nobody is there.
    for (const job of jobs) await job.promote();
    await e2e.startApp('all');
    const hidden = await until(
      e2e.world,
      () => {
        const message = e2e.world.message(ann.id, shown.message_id);
        return message && !wordsOf(message).includes(key) ? message : undefined;
      },
      () => 'The key stays in sight.',
    );
    expect(wordsOf(hidden)).toContain('Your API key');
  });

  it('is hidden at once on demand', async () => {
    const key = await keyOf(ann);
    await ann.taps('Show');
    const shown = await ann.sees(key);
    await ann.taps('Hide');
    await until(
      e2e.world,
      () => {
        const message = e2e.world.message(ann.id, shown.message_id);
        return message && !wordsOf(message).includes(key) ? true : undefined;
      },
      () => 'The key stays in sight.',
    );
  });

  it('in a group is deleted and banned; the owner appeals, the admin unbans', async () => {
    const key = await keyOf(ann);
    expect(await tryKey(key)).toBe(200);
    const bob = e2e.addPerson({ firstName: 'Bob' });
    const group = e2e.addGroup('Friends', ann, bob);
    const message = e2e.world.sendText(bob.id, group.id, `Ann's key: ${key}`);
    await isGone(group.id, message.message_id);
    const notice = await ann.sees('was seen in public');
    expect(wordsOf(notice)).toContain('Friends');
    expect(await tryKey(key)).toBe(403);
    ann.writes('/key');
    await ann.sees('It was seen where others could read it');
    const alert = await olga.sees('A leaked key is banned');
    expect(wordsOf(alert)).toContain('Bob');
    expect((await olga.taps('Unban')).text).toContain('Unbanned');
    await ann.sees('Your API key works again');
    expect(await tryKey(key)).toBe(200);
  });

  it('in a post of the channel, also an edited one, is deleted and banned', async () => {
    const key = await keyOf(ann);
    const { id } = e2e.channel;
    const creator = e2e.world.members(id).find(({ status }) => status === 'creator')?.user.id ?? 0;
    const post = e2e.world.postToChannel(creator, id, 'News');
    e2e.world.editText(creator, id, post.message_id, `News: ${key}`);
    await isGone(id, post.message_id);
    await ann.sees('was seen in public');
    expect(await tryKey(key)).toBe(403);
  });

  it('where the bot may not delete is banned all the same', async () => {
    const key = await keyOf(ann);
    const group = e2e.world.addGroup({ title: 'Strict' });
    e2e.world.promoteBot(group.id, { can_delete_messages: false });
    e2e.world.join(ann.id, group.id);
    ann.writes(key, group.id);
    expect(wordsOf(await ann.sees('was seen in public'))).toContain('I may not delete');
    expect(await tryKey(key)).toBe(403);
  });

  it('sent to the bot in private is only spoken of kindly, and deleted on demand', async () => {
    const key = await keyOf(ann);
    const message = e2e.world.sendText(ann.id, ann.id, `/image a fox for ${key}`);
    await ann.sees('has an API key in it');
    await ann.taps('Delete my message');
    await isGone(ann.id, message.message_id);
    expect(await tryKey(key)).toBe(200);
  });

  it('in an inline query is warned of, and banned only once it is sent', async () => {
    const key = await keyOf(ann);
    const { results, button } = await e2e.world.askInline(ann.id, key);
    expect(results).toEqual([]);
    expect(button?.text).toContain('Don’t send an API key around');
    expect(await tryKey(key)).toBe(200);
  });

  it('is in no record, whatever its owner does with the bot', async () => {
    const key = await keyOf(ann);
    await ann.taps('Python');
    await ann.sees('import requests');
    await ann.taps('Back');
    await ann.taps('Show');
    const shown = await ann.sees(key);
    // The reply carries the message with the key in it.
    e2e.world.sendText(ann.id, ann.id, 'what is this?', { replyToMessageId: shown.message_id });
    await ann.sees('has an API key in it');
    ann.writes('/image');
    await ann.sees(/draw|see/i);
    ann.writes(`a fox ${key}`);
    ann.writes('/cancel');
    await ann.sees(/Cancelled|nothing to cancel/);
    ann.writes('/chat hello');
    await ann.sees(/./);
    ann.writes('/image a red fox --size 256x256');
    await ann.seesMedia('photo');
  });
});

describe('an admin', () => {
  beforeEach(() => start());

  it('bans, unbans and gives tiers by commands that nobody else has', async () => {
    const key = await keyOf(ann);
    olga.writes(`/ban ${ann.id} spam`);
    await olga.sees('The key is banned');
    expect(wordsOf(await ann.sees('An admin of this bot banned it'))).toContain('spam');
    expect(await tryKey(key)).toBe(403);
    olga.writes(`/unban ${ann.id}`);
    await ann.sees('works again');
    olga.writes(`/grant ${ann.id} tier2 30`);
    await ann.sees('Your tier is now Tier 2');
    ann.writes(`/grant ${ann.id} tier2`);
    await ann.sees('I don’t know /grant');
  });
});

describe('where keys may be replaced', () => {
  beforeEach(() => start({ KEY_ROTATION: 'on' }));

  it('the old one is refused with the next request', async () => {
    const old = await keyOf(ann);
    expect(await tryKey(old)).toBe(200);
    await ann.taps('New key');
    expect((await ann.taps('Replace it')).text).toContain('Here is your new key');
    const key = await copiedKey(ann);
    expect(key === old).toBe(false);
    expect(await tryKey(old)).toBe(401);
    expect(await tryKey(key)).toBe(200);
  });
});

describe('where GitHub reports leaks', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  beforeEach(async () => {
    const partner = fastify({ forceCloseConnections: true });
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    partner.get('/keys', () => ({ public_keys: [{ key_identifier: 'one', key: pem }] }));
    const url = await partner.listen({ host: '127.0.0.1', port: 0 });
    await start({ SECRET_SCANNING_KEYS_URL: `${url}/keys` });
    return () => partner.close();
  });

  it('a reported key is banned and its owner told where it was, once', async () => {
    const key = await keyOf(ann);
    const url = 'https://github.test/ann/bot/blob/1/bot.py';
    const body = JSON.stringify([{ token: key, type: 'visioncraft', url, source: 'content' }]);
    const report = async () => {
      const signature = sign('sha256', Buffer.from(body), privateKey).toString('base64');
      const reply = await fetch(`${e2e.httpUrl}/secret-scanning`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'Github-Public-Key-Identifier': 'one',
          'Github-Public-Key-Signature': signature,
        },
        body,
      });
      return (await reply.json()) as { label: string }[];
    };
    expect((await report()).map(({ label }) => label)).toEqual(['true_positive']);
    expect(wordsOf(await ann.sees('was seen in public'))).toContain(url);
    expect(await tryKey(key)).toBe(403);
    expect((await report()).map(({ label }) => label)).toEqual(['true_positive']);
    expect(ann.screen().filter((text) => text.includes('was seen in public'))).toHaveLength(1);
  });
});
