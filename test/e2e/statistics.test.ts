import { expect, it } from 'vitest';
import { readPictureHeader } from '../../src/domain/picture-header.js';
import { startE2e } from './harness.js';

const ADMIN_ID = 9_001;

it('an admin sees what was done before a deployment, in figures and in charts', async () => {
  const e2e = await startE2e({
    ...{ updates: 'polling', role: 'all', env: { ADMIN_IDS: String(ADMIN_ID) } },
  });
  const ann = e2e.addPerson();
  const olga = e2e.addPerson({ id: ADMIN_ID, firstName: 'Olga' });
  const sizeOf = (fileId = '') =>
    readPictureHeader(e2e.world.file(fileId)?.bytes ?? Buffer.alloc(0));

  ann.writes('/image a red fox --size 64x64');
  await ann.seesMedia('photo');
  await e2e.apps[0]?.stop('a deployment');
  await e2e.startApp('all');

  olga.writes('/stats');
  const { text } = await olga.sees('Statistics');
  expect(text).toContain('Pictures: 1 (0)');
  expect(text).toMatch(/Used the bot: [12] \(0\)/);

  await olga.taps('Week');
  const first = await olga.seesMedia('photo');
  expect(sizeOf(first.photo?.at(-1)?.file_id)).toMatchObject({ width: 1280, height: 720 });
  await olga.taps('Generations');
  const second = await olga.sees('Generations');
  expect(second.message_id).toBe(first.message_id);
  expect(second.photo?.at(-1)?.file_id).not.toBe(first.photo?.at(-1)?.file_id);
  await olga.taps('Dark');
  await olga.taps('Light');
  e2e.verify();
  await e2e.close();
});
