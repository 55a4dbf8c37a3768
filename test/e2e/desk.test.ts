import { afterEach, describe, expect, it } from 'vitest';
import { startE2e, type Actor, type E2e } from './harness.js';

const ADMIN_ID = 9_001;

let e2e: E2e;
let ann: Actor;
let olga: Actor;
afterEach(async () => {
  e2e.verify();
  await e2e.close();
});

async function start(role: 'all' | 'web'): Promise<void> {
  e2e = await startE2e({ updates: 'polling', role, env: { ADMIN_IDS: String(ADMIN_ID) } });
  ann = e2e.addPerson();
  olga = e2e.addPerson({ id: ADMIN_ID, firstName: 'Olga' });
}

describe('maintenance', () => {
  it('outlives every process: what people ask for waits, and then comes by itself', async () => {
    await start('web');
    const worker = await e2e.startApp('worker');
    olga.writes('/admin');
    await olga.taps('Maintenance');
    await olga.taps('Begin maintenance');
    ann.writes('/image a red fox --size 64x64');
    await ann.sees('under maintenance');
    ann.writes('/chat How many books?');
    await ann.sees('Your question is kept');

    await Promise.all([worker.stop('a new release'), e2e.apps[0]?.stop('a new release')]);
    await e2e.startApp('worker');
    await e2e.startApp('web');
    olga.writes('/admin');
    await olga.sees('UNDER MAINTENANCE');
    expect(e2e.world.history(ann.id).some(({ photo }) => photo)).toBe(false);

    await olga.taps('Maintenance');
    await olga.taps('End maintenance');
    await ann.seesMedia('photo');
    await ann.sees(/book/);
  });
});

describe('a feature', () => {
  it('turned off by one process is off in the others, and on again', async () => {
    await start('all');
    const other = await e2e.startApp('web');
    olga.writes('/admin');
    await olga.taps('Features');
    await olga.taps('GIFs: on');
    // Whichever of the two polls now: the first has stopped.
    await e2e.apps[0]?.stop('a deployment');
    ann.writes('/gif a red fox');
    await ann.sees('GIFs are off');
    olga.writes('/admin');
    await olga.sees('Off: GIFs');
    await olga.taps('Features');
    await olga.taps('GIFs: OFF');
    ann.writes('/gif a red fox');
    await ann.sees('You are next.');
    expect(other.stopping.aborted).toBe(false);
  });
});

it('checks find what the local Telegram has', async () => {
  await start('all');
  olga.writes('/admin');
  await olga.taps('Checks');
  const { text = '' } = await olga.sees('The engines answer');
  expect(text).toContain('Updates come in');
  expect(text).toContain('Staging chat: I can send files there and delete them');
});
