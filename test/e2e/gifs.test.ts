import type { Message } from 'grammy/types';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFakeImageApi, type FakeImageApi } from '../helpers/fake-image-api.js';
import { readGif } from '../helpers/gif.js';
import { buttonsOf, startE2e, wordsOf, type E2e } from './harness.js';

describe('making GIFs', () => {
  let e2e: E2e;
  beforeAll(async () => {
    e2e = await startE2e({ updates: 'polling' });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
  });

  function bytesOf({ animation, document }: Message): Buffer {
    const file = e2e.world.file(animation?.file_id ?? document?.file_id ?? '');
    if (!file) throw new Error('The message shows no file.');
    return file.bytes;
  }

  it('a line becomes an animation that plays for ever, in one message', async () => {
    const ann = e2e.addPerson();
    ann.writes('/gif a cat playing');
    const message = await ann.seesMedia('animation');
    const bytes = bytesOf(message);
    const { format, pages = 0, width, pageHeight } = await sharp(bytes, { pages: -1 }).metadata();
    expect({ format, width, pageHeight }).toEqual({ format: 'gif', width: 512, pageHeight: 512 });
    expect(pages).toBeGreaterThan(1);
    expect(readGif(bytes).repeat).toBe(0);
    expect(message.animation).toMatchObject({ mime_type: 'image/gif', width: 512, height: 512 });
    expect(message.animation?.file_name).toMatch(/^a-cat-playing-\d+\.gif$/);
    expect(wordsOf(message)).toMatch(
      /^a cat playing\n\n30 steps · CFG 10 · \d+(\.\d)? s · seed \d+$/,
    );
    expect(buttonsOf(message).map(({ text }) => text)).toEqual([
      'Again',
      'Edit',
      'Same seed',
      'As file',
      'Delete',
    ]);
    expect(ann.screen()).toHaveLength(1);
  });

  it('every option gets to the API’s advanced way, and changes what is drawn', async () => {
    const [ann, ben] = [e2e.addPerson(), e2e.addPerson()];
    ann.writes('/gif a cat --steps 20 --cfg 8 --sampler "Euler a" --no text --seed 3');
    const advanced = await ann.seesMedia('animation');
    expect(wordsOf(advanced)).toMatch(/\n\nEuler a · 20 steps · CFG 8 · .* · seed 3$/);
    ben.writes('/gif a cat --seed 3');
    const simple = await ben.seesMedia('animation');
    expect(bytesOf(simple).equals(bytesOf(advanced))).toBe(false);
  });

  it('"As file" brings the same GIF untouched, "Again" another one', async () => {
    const ann = e2e.addPerson();
    ann.writes('/gif a cat playing --seed 7');
    const animation = await ann.seesMedia('animation');
    await ann.taps('As file');
    const file = await ann.seesMedia('document');
    expect(file.document?.file_name).toBe('a-cat-playing-7.gif');
    expect(bytesOf(file).equals(bytesOf(animation))).toBe(true);
    await ann.taps('Again');
    const again = await ann.sees(/seed (?!7$)\d+$/);
    expect(again.animation).toBeDefined();
    expect(bytesOf(again).equals(bytesOf(animation))).toBe(false);
  });

  it('a picture moves by "GIF it"', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a lighthouse --size 256x256 --seed 7 --no text');
    const picture = await ann.seesMedia('photo');
    await ann.taps('GIF it');
    const animation = await ann.seesMedia('animation');
    expect(wordsOf(animation)).toMatch(/^a lighthouse\n\n.*seed 7$/);
    expect(animation.message_id).not.toBe(picture.message_id);
    expect((await ann.seesMedia('photo')).message_id).toBe(picture.message_id);
  });

  it('step by step: prompt, steps, animate', async () => {
    const ann = e2e.addPerson();
    ann.writes('/gif');
    await ann.sees('What should move?');
    ann.writes('waves at night');
    await ann.taps(/^Steps: /);
    await ann.taps('10');
    await ann.taps('Animate');
    expect(wordsOf(await ann.seesMedia('animation'))).toMatch(/^waves at night\n\n.*10 steps/);
  });

  it.each([
    ['--size 512x512', 'GIFs have no --size'],
    ['--steps 51', '1 to 50'],
    ['--sampler nonesuch', 'There is no sampler nonesuch'],
    ['--stepps 5', 'Did you mean --steps?'],
  ])('a line with %s is refused with what would be right', async (options, words) => {
    const ann = e2e.addPerson();
    ann.writes(`/gif a cat ${options}`);
    expect(wordsOf(await ann.sees(words))).toContain('Nothing was charged');
  });

  it('in a group "Delete" takes the GIF away, for its owner only', async () => {
    const [ann, eve] = [e2e.addPerson(), e2e.addPerson({ firstName: 'Eve' })];
    const group = e2e.addGroup('Friends', ann, eve);
    ann.writes('/gif a cat --seed 7', group.id);
    await ann.seesMedia('animation', group.id);
    await eve.taps('Delete', group.id);
    await ann.seesMedia('animation', group.id);
    await ann.taps('Delete', group.id);
    // How the bot introduced itself to the group stays.
    expect(ann.screen(group.id)).toEqual([expect.stringContaining('Hi! I make')]);
  });

  it('the fourth GIF within a minute is refused with the time of the next, pictures go on', async () => {
    const ann = e2e.addPerson();
    for (let count = 1; count <= 3; count += 1) ann.writes(`/gif cat number ${count} --seed 1`);
    ann.writes('/gif one cat too many');
    const refusal = await ann.sees('You’ve used your 3 GIFs for now. Nothing was charged.');
    expect(wordsOf(refusal)).toMatch(/at \d\d:\d\d:\d\d UTC/);
    ann.writes('/image a fox --size 64x64');
    await ann.seesMedia('photo');
  });
});

describe('making GIFs with an engine that takes its time', () => {
  let api: FakeImageApi;
  let e2e: E2e;
  beforeAll(async () => {
    api = await createFakeImageApi();
    e2e = await startE2e({ updates: 'webhook', env: { API_BASE_URL: api.baseUrl } });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
    await api.close();
  });

  it('shows that it animates, then the GIF, in one message', async () => {
    const ann = e2e.addPerson();
    api.answerNext({ type: 'hold' });
    const nth = api.requests.length + 1;
    ann.writes('/gif a cat');
    const animating = await ann.sees('Animating…');
    (await api.waitForRequest(nth)).finish();
    expect((await ann.seesMedia('animation')).message_id).toBe(animating.message_id);
  });

  it('Cancel reaches the engine, and says that nothing was charged', async () => {
    const ann = e2e.addPerson();
    api.answerNext({ type: 'hold' });
    ann.writes('/gif a cat');
    await api.waitForRequest(api.requests.length + 1);
    await ann.taps('Cancel');
    await api.waitForAbandon();
    await ann.sees('Cancelled. Nothing was charged.');
  });

  it('a failure is told in words for GIFs, with a button that makes it after all', async () => {
    const ann = e2e.addPerson();
    api.answerNext({ type: 'error', status: 500 });
    ann.writes('/gif a cat');
    const failure = await ann.sees('The drawing engine failed on this GIF. Nothing was charged.');
    await ann.taps('Try again');
    expect((await ann.seesMedia('animation')).message_id).toBe(failure.message_id);
  });
});
