import type { Message } from 'grammy/types';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFakeImageApi, type FakeImageApi } from '../helpers/fake-image-api.js';
import { PNG } from '../helpers/image-jobs.js';
import { buttonsOf, startE2e, until, wordsOf, type Actor, type E2e } from './harness.js';

let e2e: E2e;

function photosIn(chatId: number): Message[] {
  return e2e.world.history(chatId).filter(({ photo }) => photo !== undefined);
}

function bytesOf({ photo, document }: Message): Buffer {
  const file = e2e.world.file(photo?.at(-1)?.file_id ?? document?.file_id ?? '');
  if (!file) throw new Error('The message shows no file.');
  return file.bytes;
}

function labelsOf(message: Message): string[] {
  return buttonsOf(message).map(({ text }) => text);
}

/** The card below an album, once the album is done. */
async function cardOf(person: Actor, chatId = person.id): Promise<Message> {
  const isCard = (message: Message): boolean => labelsOf(message)[0] === '1';
  return until(
    e2e.world,
    () => e2e.world.history(chatId).findLast(isCard),
    () => `There is no card of an album. On the screen:\n${person.screen(chatId).join('\n')}`,
  );
}

async function gone(chatId: number, count: number): Promise<void> {
  await until(
    e2e.world,
    () => (photosIn(chatId).length === count ? true : undefined),
    () => `There are ${photosIn(chatId).length} pictures, not ${count}.`,
  );
}

describe('an album that the demo engine draws', () => {
  beforeAll(async () => {
    e2e = await startE2e({ updates: 'polling' });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
  });

  it('is pictures of exactly the asked size, no two alike, with one card of buttons', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --size 256x192 --seed 7 --n 3');
    const card = await cardOf(ann);
    const photos = photosIn(ann.id);
    expect(photos).toHaveLength(3);
    expect(new Set(photos.map(({ media_group_id: album }) => album)).size).toBe(1);
    for (const photo of photos) {
      const { format, width, height } = await sharp(bytesOf(photo)).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 256, height: 192 });
    }
    expect(new Set(photos.map((photo) => bytesOf(photo).toString('base64'))).size).toBe(3);
    expect(wordsOf(card)).toMatch(/^a red fox\n\n.*256×192.*seed 7$/);
    expect(labelsOf(card)).toEqual(['1', '2', '3', 'Again', 'Vary', 'Edit', 'Delete']);
    expect(card.message_id).toBeGreaterThan(photos.at(-1)?.message_id ?? Infinity);
    expect(ann.screen()).toHaveLength(4);
  });

  it('gives each picture by itself at a tap on its number: the same file, uploaded once', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --size 128x128 --seed 7 --n 2');
    await cardOf(ann);
    const [, second] = photosIn(ann.id);
    await ann.taps('2');
    const single = await until(
      e2e.world,
      () => photosIn(ann.id)[2],
      () => 'The picture by itself never came.',
    );
    expect(single.photo?.at(-1)?.file_id).toBe(second?.photo?.at(-1)?.file_id);
    expect(single.media_group_id).toBeUndefined();
    expect(wordsOf(single)).toMatch(/128×128 · seed 8$/);
    expect(labelsOf(single)).toEqual([
      ...['Again', 'Vary', 'Edit', 'Same seed', 'As file', 'GIF it', 'Delete'],
    ]);
    await ann.taps('As file');
    const file = await ann.seesMedia('document');
    expect(second && bytesOf(file).equals(bytesOf(second))).toBe(true);
  });

  it('draws another album of as many with Again', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --size 64x64 --seed 7 --n 2');
    await cardOf(ann);
    await ann.taps('Again');
    await ann.sees(/seed (?!7$)\d+$/);
    const albums = photosIn(ann.id).map(({ media_group_id: album }) => album);
    expect(albums).toHaveLength(4);
    expect(new Set(albums).size).toBe(2);
  });

  it('is deleted with all its messages, by its owner only', async () => {
    const [ann, eve] = [e2e.addPerson(), e2e.addPerson({ firstName: 'Eve' })];
    const group = e2e.addGroup('Friends', ann, eve);
    ann.writes('/image a red fox --size 64x64 --n 3', group.id);
    await cardOf(ann, group.id);
    expect((await eve.taps('Delete', group.id)).text).toContain('belong to someone else');
    expect((await eve.taps('1', group.id)).url).toContain('start=make-');
    expect(photosIn(group.id)).toHaveLength(3);
    await ann.taps('Delete', group.id);
    expect(photosIn(group.id)).toEqual([]);
    // How the bot introduced itself to the group stays.
    expect(ann.screen(group.id)).toEqual([expect.stringContaining('Hi! I make')]);
  });

  it('has each of its pictures in My images', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --size 64x64 --n 3');
    await cardOf(ann);
    ann.writes('/start history');
    expect(labelsOf(await ann.sees(/Drawn on/))).toContain('1 / 3');
  });

  it('is refused whole when the allowance has too few left', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a cat --size 64x64 --n 5');
    await cardOf(ann);
    ann.writes('/image a dog --size 64x64 --n 4');
    await until(
      e2e.world,
      () => (photosIn(ann.id).length === 9 ? true : undefined),
      () => 'The second album never came.',
    );
    ann.writes('/image a cow --size 64x64 --n 2');
    await ann.sees('You asked for 2 pictures, and 1 is left for now. Nothing was charged.');
    ann.writes('/image a cow --size 64x64');
    await ann.sees(/^a cow\n\n/);
  });
});

describe('an album whose engine is under the test’s hand', () => {
  let api: FakeImageApi;
  beforeEach(async () => {
    api = await createFakeImageApi();
    e2e = await startE2e({
      updates: 'polling',
      env: { API_BASE_URL: api.baseUrl, API_KEY: 'service-key' },
    });
  });
  afterEach(async () => {
    e2e.verify();
    await e2e.close();
    await api.close();
  });

  it('fills picture by picture', async () => {
    api.answerNext({ type: 'picture' }, { type: 'hold' });
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --n 2');
    const held = await api.waitForRequest(2);
    await until(
      e2e.world,
      () => photosIn(ann.id).some((photo) => bytesOf(photo).equals(PNG)) || undefined,
      () => 'The first picture never came.',
    );
    expect(photosIn(ann.id).map((photo) => bytesOf(photo).equals(PNG))).toEqual([true, false]);
    held.finish();
    await cardOf(ann);
    expect(photosIn(ann.id).every((photo) => bytesOf(photo).equals(PNG))).toBe(true);
  });

  it('loses the one picture that failed, and is charged for the others', async () => {
    api.answerNext({ type: 'picture' }, { type: 'error', status: 500 });
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --n 3');
    const card = await cardOf(ann);
    expect(wordsOf(card)).toContain('The drawing engine failed on this picture.');
    expect(wordsOf(card)).toContain('2 pictures of 3 are here; the rest was not charged.');
    expect(labelsOf(card).slice(0, 3)).toEqual(['1', '2', 'Again']);
    await gone(ann.id, 2);
    expect(photosIn(ann.id).every((photo) => bytesOf(photo).equals(PNG))).toBe(true);
    // Ten a minute: two are used.
    ann.writes('/image a dog --n 5');
    await until(
      e2e.world,
      () => (photosIn(ann.id).length === 7 ? true : undefined),
      () => 'The second album never came.',
    );
    ann.writes('/image a cow --n 4');
    await ann.sees('You asked for 4 pictures, and 3 are left for now.');
  });

  it('of which nothing comes leaves only words, and one button that draws all of it', async () => {
    const failure = { type: 'error', status: 500 } as const;
    api.answerNext(failure, failure);
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --n 2');
    await ann.sees('The drawing engine failed on this picture. Nothing was charged.');
    expect(ann.screen()).toHaveLength(1);
    await ann.taps('Try again');
    await cardOf(ann);
    expect(photosIn(ann.id)).toHaveLength(2);
  });

  it('keeps what is drawn when it is cancelled in the middle', async () => {
    api.answerNext({ type: 'picture' }, { type: 'hold' }, { type: 'hold' });
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --n 3');
    await api.waitForRequest(3);
    await until(
      e2e.world,
      () => photosIn(ann.id).some((photo) => bytesOf(photo).equals(PNG)) || undefined,
      () => 'The first picture never came.',
    );
    expect((await ann.taps('Cancel')).text).toContain('What is drawn already stays.');
    const card = await cardOf(ann);
    expect(wordsOf(card)).toContain('Cancelled. 1 picture of 3 is here; the rest was not charged.');
    await gone(ann.id, 1);
    expect(ann.screen()).toHaveLength(2);
  });
});
