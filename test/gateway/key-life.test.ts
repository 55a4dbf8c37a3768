import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createKeyVault } from '../../src/store/key-vault.js';
import { createDeferred } from '../helpers/deferred.js';
import { createTestBot } from '../helpers/test-bot.js';
import { FAKE_PNG } from './fake-engine.js';
import {
  chatBody,
  createGatewayWorld,
  imageBody,
  USER_ID,
  type GatewayWorld,
} from './gateway-world.js';

/** Two gateways as two processes have them: over one Redis, with nothing else in common. */
async function createFleet(): Promise<[GatewayWorld, GatewayWorld]> {
  const one = await createGatewayWorld();
  return [one, await createGatewayWorld({}, { beside: one })];
}

interface Answer {
  status: number;
  code: string | undefined;
}

function toAnswer({ statusCode, body }: { statusCode: number; body: string }): Answer {
  if (statusCode === 200) return { status: 200, code: undefined };
  const { error } = JSON.parse(body) as { error: { code: string } };
  return { status: statusCode, code: error.code };
}

/** What the key gets: for a picture and for a chat, at each of the gateways. */
async function answers(fleet: readonly GatewayWorld[], key: string): Promise<Answer[]> {
  const replies = fleet.flatMap(({ server }) => [
    server.inject({ method: 'POST', url: '/sd', payload: imageBody(key) }),
    server.inject({
      method: 'POST',
      url: '/v1/chat/completions',
      payload: chatBody(),
      headers: { authorization: `Bearer ${key}` },
    }),
  ]);
  return (await Promise.all(replies)).map(toAnswer);
}

const fourTimes = (answer: Answer) => Array.from({ length: 4 }, () => answer);
const WORKS = fourTimes({ status: 200, code: undefined });
const BANNED = fourTimes({ status: 403, code: 'key_banned' });
const UNKNOWN = fourTimes({ status: 401, code: 'invalid_api_key' });
const SUSPENDED = fourTimes({ status: 403, code: 'not_subscribed' });

describe('a key', () => {
  it('is made once for an account, however many ask at once wherever', async () => {
    const [one, two] = await createFleet();
    const issued = await Promise.all(
      Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? one : two).accounts.issueKey(501)),
    );
    expect(new Set(issued.map(({ key }) => key)).size).toBe(1);
    expect(issued.filter(({ created }) => created)).toHaveLength(1);
    const [first] = issued;
    expect(await answers([one, two], first?.key ?? '')).toEqual(WORKS);
  });

  it('stops everywhere with the next request when it is banned, and so it begins again', async () => {
    const fleet = await createFleet();
    const [{ accounts, key }, elsewhere] = fleet;
    expect(await answers(fleet, key)).toEqual(WORKS);
    await accounts.ban(USER_ID);
    expect(await answers(fleet, key)).toEqual(BANNED);
    await elsewhere.accounts.unban(USER_ID);
    expect(await answers(fleet, key)).toEqual(WORKS);
  });

  it('stops and begins again as its owner leaves and joins', async () => {
    const fleet = await createFleet();
    const [{ accounts, key }, elsewhere] = fleet;
    expect(await answers(fleet, key)).toEqual(WORKS);
    await elsewhere.accounts.suspend(USER_ID);
    expect(await answers(fleet, key)).toEqual(SUSPENDED);
    await accounts.renew(USER_ID);
    expect(await answers(fleet, key)).toEqual(WORKS);
  });

  it.each(['free', 'tier2'] as const)(
    'that was replaced is refused everywhere with the next request, and the new one works (%s)',
    async (tier) => {
      const fleet = await createFleet();
      const [{ accounts, key: old }, elsewhere] = fleet;
      await accounts.grantTier(USER_ID, tier, undefined);
      expect(await answers(fleet, old)).toEqual(WORKS);
      const { keyHint = '' } = (await accounts.load(USER_ID)) ?? {};
      const { key = '' } = (await accounts.replaceKey(USER_ID, keyHint)) ?? {};
      expect(await answers(fleet, key)).toEqual(WORKS);
      // Who has no limit is let in for half a second by what the last answer was.
      await vi.waitFor(async () => {
        expect(await answers(fleet, old)).toEqual(UNKNOWN);
      });
      expect(await answers([elsewhere, elsewhere], key)).toEqual(WORKS);
    },
  );

  it('stays banned when its owner leaves and joins', async () => {
    const fleet = await createFleet();
    const [{ accounts, key }] = fleet;
    await accounts.ban(USER_ID);
    await accounts.suspend(USER_ID);
    expect(await answers(fleet, key)).toEqual(BANNED);
    await accounts.renew(USER_ID);
    expect(await answers(fleet, key)).toEqual(BANNED);
  });

  it('can be banned while suspended', async () => {
    const fleet = await createFleet();
    const [{ accounts, key }] = fleet;
    await accounts.suspend(USER_ID);
    await accounts.ban(USER_ID);
    expect(await answers(fleet, key)).toEqual(BANNED);
  });

  it('that is refused uses up nothing', async () => {
    const fleet = await createFleet();
    const [{ accounts, key, used, usedChats }] = fleet;
    await accounts.ban(USER_ID);
    await answers(fleet, key);
    expect([await used(), await usedChats()]).toEqual([0, 0]);
  });

  it.each(['ban', 'suspend'] as const)(
    'lets a request under way end, whatever comes in between: %s',
    async (change) => {
      const fleet = await createFleet();
      const [{ accounts, key, engine, server }, elsewhere] = fleet;
      const [begun, drawn] = [createDeferred(), createDeferred<Buffer>()];
      engine.draw = () => {
        begun.resolve();
        return drawn.promise;
      };
      const reply = server.inject({ method: 'POST', url: '/sd', payload: imageBody(key) });
      await begun.promise;
      await elsewhere.accounts[change](USER_ID);
      const [refused] = await answers([elsewhere], key);
      expect(refused?.status).toBe(403);
      drawn.resolve(FAKE_PNG);
      expect((await reply).statusCode).toBe(200);
      expect((await accounts.load(USER_ID))?.keyStatus).not.toBe('active');
    },
  );
});

it('a person who leaves the channel and joins it again in Telegram sees it at the gateway', async () => {
  const bot = await createTestBot({ channels: ['@news'] });
  onTestFinished(() => bot.test.close());
  const vault = createKeyVault(randomBytes(32));
  const { server } = await createGatewayWorld({}, { beside: { store: bot.test, vault } });
  const person = bot.person(1);
  await person.changeMembership('@news', 'member');
  const { key } = await bot.accounts.issueKey(1);
  const ask = async () =>
    toAnswer(await server.inject({ method: 'POST', url: '/sd', payload: imageBody(key) }));

  expect(await ask()).toEqual(WORKS[0]);
  await person.changeMembership('@news', 'left');
  expect(await ask()).toEqual(SUSPENDED[0]);
  await person.changeMembership('@news', 'member');
  expect(await ask()).toEqual(WORKS[0]);
});
