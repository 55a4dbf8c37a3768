import type { Message } from 'grammy/types';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFakeImageApi, type FakeImageApi } from '../helpers/fake-image-api.js';
import { buttonsOf, startE2e, wordsOf, type E2e, type UpdatesMode } from './harness.js';

describe.each<UpdatesMode>(['polling', 'webhook'])('drawing, by %s', (updates) => {
  let e2e: E2e;
  beforeAll(async () => {
    e2e = await startE2e({ updates });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
  });

  async function measure(fileId: string | undefined) {
    const file = e2e.world.file(fileId ?? '');
    const { format, width, height } = await sharp(file?.bytes).metadata();
    return { format, width, height };
  }

  it('a line becomes a real PNG of exactly the asked size, in one message', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --size 768x512 --seed 7');
    const message = await ann.seesMedia('photo');
    expect(await measure(message.photo?.at(-1)?.file_id)).toEqual({
      format: 'png',
      width: 768,
      height: 512,
    });
    expect(wordsOf(message)).toMatch(/^a red fox\n\n.*768×512.*seed 7$/);
    expect(buttonsOf(message).map(({ text }) => text)).toEqual([
      'Again',
      'Vary',
      'Edit',
      'Same seed',
      'As file',
      'GIF it',
      'Delete',
    ]);
    expect(ann.screen()).toHaveLength(1);
  });

  it('"As file" brings the same picture untouched, "Again" another one', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --size 256x256 --seed 7');
    const photo = await ann.seesMedia('photo');
    await ann.taps('As file');
    const document = (await ann.seesMedia('document')).document;
    const fileOf = (id = ''): Buffer | undefined => e2e.world.file(id)?.bytes;
    const drawn = fileOf(photo.photo?.at(-1)?.file_id);
    expect(document?.file_name).toBe('a-red-fox-7.png');
    expect(drawn && fileOf(document?.file_id)?.equals(drawn)).toBe(true);
    await ann.taps('Again');
    await ann.sees(/seed (?!7$)\d+$/);
  });

  it('"Delete" takes the picture away, for its owner only', async () => {
    const [ann, eve] = [e2e.addPerson(), e2e.addPerson({ firstName: 'Eve' })];
    const group = e2e.addGroup('Friends', ann, eve);
    ann.writes('/image a red fox --size 256x256', group.id);
    await ann.seesMedia('photo', group.id);
    expect((await eve.taps('Delete', group.id)).text).toContain('belong to someone else');
    await ann.seesMedia('photo', group.id);
    await ann.taps('Delete', group.id);
    // How the bot introduced itself to the group stays.
    expect(ann.screen(group.id)).toEqual([expect.stringContaining('Hi! I make')]);
  });

  it('step by step: prompt, model, size, draw', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image');
    await ann.sees('What should I draw?');
    ann.writes('a lighthouse at night');
    await ann.taps(/^Size: /);
    await ann.taps(/^9:16/);
    await ann.taps(/^Model: /);
    await ann.taps('Back');
    await ann.taps('Draw');
    const message = await ann.seesMedia('photo');
    expect(wordsOf(message)).toContain('a lighthouse at night');
    expect(await measure(message.photo?.at(-1)?.file_id)).toMatchObject({
      width: 576,
      height: 1024,
    });
  });

  it('/cancel ends the steps, and what follows is a new beginning', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image');
    await ann.sees('What should I draw?');
    ann.writes('/cancel');
    await ann.sees('Cancelled. Nothing was charged.');
    ann.writes('a lighthouse');
    await ann.sees('Shall I make a picture of this, or talk about it?');
  });

  it.each([
    ['--size 4096x4096', 'each side 64 to 1024'],
    ['--steps 99', '1 to 35'],
    ['--model nonesuch', 'There is no model nonesuch'],
    ['--stepps 5', 'Did you mean --steps?'],
  ])('a line with %s is refused with what would be right', async (options, words) => {
    const ann = e2e.addPerson();
    ann.writes(`/image a red fox ${options}`);
    expect(wordsOf(await ann.sees(words))).toContain('Nothing was charged');
  });

  it('the eleventh picture within a minute is refused with the time of the next', async () => {
    const ann = e2e.addPerson();
    const pictures = (): number => e2e.world.history(ann.id).filter(({ photo }) => photo).length;
    for (let count = 1; count <= 10; count += 1) {
      ann.writes(`/image fox number ${count} --size 64x64`);
      await ann.sees(new RegExp(`fox number ${count}\\n\\n`));
    }
    expect(pictures()).toBe(10);
    ann.writes('/image one fox too many');
    await ann.sees('You’ve used your 10 pictures for now. Nothing was charged.');
  });
});

describe('drawing with an engine that takes its time', () => {
  let api: FakeImageApi;
  let e2e: E2e;
  beforeAll(async () => {
    api = await createFakeImageApi();
    e2e = await startE2e({ updates: 'polling', env: { API_BASE_URL: api.baseUrl } });
  });
  afterAll(async () => {
    await e2e.close();
    await api.close();
  });

  it('Cancel reaches the engine, and says that nothing was charged', async () => {
    const ann = e2e.addPerson();
    api.answerNext({ type: 'hold' });
    ann.writes('/image a red fox');
    await api.waitForRequest(api.requests.length + 1);
    await ann.taps('Cancel');
    await api.waitForAbandon();
    await ann.sees('Cancelled. Nothing was charged.');
    expect(ann.screen()).toHaveLength(1);
  });

  it('shows that it draws, then the picture, in one message', async () => {
    const ann = e2e.addPerson();
    api.answerNext({ type: 'hold' });
    const nth = api.requests.length + 1;
    ann.writes('/image a red fox');
    const drawing: Message = await ann.sees('Drawing…');
    (await api.waitForRequest(nth)).finish();
    const picture = await ann.seesMedia('photo');
    expect(picture.message_id).toBe(drawing.message_id);
  });

  it('a failure is told in words with a button that draws it after all, in the same message', async () => {
    const ann = e2e.addPerson();
    api.answerNext({ type: 'error', status: 500 });
    ann.writes('/image a red fox');
    const failure = await ann.sees(
      'The drawing engine failed on this picture. Nothing was charged.',
    );
    await ann.taps('Try again');
    expect((await ann.seesMedia('photo')).message_id).toBe(failure.message_id);
  });
});
