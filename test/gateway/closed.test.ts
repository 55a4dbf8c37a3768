import { expect, it } from 'vitest';
import type { SwitchName } from '../../src/domain/switches.js';
import { createGatewayWorld, imageBody, USER_ID, type GatewayWorld } from './gateway-world.js';

const draw = ({ server, key }: GatewayWorld) =>
  server.inject({ method: 'POST', url: '/sd', payload: imageBody(key) });

/** What admins have done, to be changed while a test runs. */
function createSwitchBoard() {
  const off = new Set<SwitchName>();
  let sinceMs: number | undefined;
  return {
    off,
    setMaintenance: (isOn: boolean) => {
      sinceMs = isOn ? 1 : undefined;
    },
    switches: {
      isOff: (name: SwitchName) => off.has(name),
      maintenance: () => (sinceMs === undefined ? undefined : { sinceMs, adminId: 9 }),
    },
  };
}

it('a family that is turned off is refused with 503, and charged for by nobody', async () => {
  const { off, switches } = createSwitchBoard();
  const world = await createGatewayWorld({ switches });
  off.add('gateway-image');
  const refused = await draw(world);
  expect(refused.statusCode).toBe(503);
  expect(refused.json()).toMatchObject({
    error: { type: 'api_error', code: 'switched_off', param: null },
  });
  expect(refused.headers).toMatchObject({ 'retry-after': '600', 'x-should-retry': 'false' });
  expect(await world.used()).toBe(0);
  expect(world.engine.requests).toEqual([]);

  off.delete('gateway-image');
  off.add('gateway-gif');
  expect((await draw(world)).statusCode).toBe(200);
});

it('under maintenance everything that generates answers 503, and lists still answer', async () => {
  const { setMaintenance, switches } = createSwitchBoard();
  const world = await createGatewayWorld({ switches });
  setMaintenance(true);
  const refused = await draw(world);
  expect(refused.statusCode).toBe(503);
  expect(refused.json()).toMatchObject({ error: { code: 'maintenance' } });
  expect(refused.headers['retry-after']).toBe('120');
  expect((await world.server.inject('/sd/models')).statusCode).toBe(200);
  setMaintenance(false);
  expect((await draw(world)).statusCode).toBe(200);
});

it('what the bot took in before is made all the same, and nobody else’s by a made-up name', async () => {
  const { off, setMaintenance, switches } = createSwitchBoard();
  const world = await createGatewayWorld({ switches });
  const chargeId = 'a'.repeat(64);
  await world.usage.reserve({ userId: USER_ID, category: 'image', chargeId });
  const drawAs = (key: string) =>
    world.server.inject({
      ...{ method: 'POST', url: '/sd', payload: imageBody(world.key) },
      headers: { 'idempotency-key': key },
    });
  off.add('gateway-image');
  setMaintenance(true);
  expect((await drawAs(chargeId)).statusCode).toBe(200);
  expect((await drawAs('b'.repeat(64))).statusCode).toBe(503);
});
