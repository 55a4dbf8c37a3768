import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.js';
import type { Recipe } from '../../../src/domain/recipe.js';
import type { FakeMessage } from '../../helpers/fake-chats.js';
import { PARAMETERS } from '../../helpers/image-jobs.js';
import { createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;

let bot: TestBot;
async function start(...args: Parameters<typeof createTestBot>): Promise<void> {
  bot = await createTestBot(...args);
}
beforeEach(async () => {
  await start();
  return () => bot.test.close();
});

const used = async () => (await bot.usage.peek(1)).categories.image.used;
const lastJob = () => [...bot.queue.jobs.values()].at(-1);

async function startWithLimit(requests: number): Promise<void> {
  await bot.test.close();
  const image = { requests, periodSeconds: 60 };
  await start({ limits: { ...DEFAULT_LIMITS, free: { ...DEFAULT_LIMITS.free, image } } });
}

describe('/image for several pictures', () => {
  it('queues one job for all of them, with a charge each', async () => {
    await bot.person(1).say('/image a red fox --n 3');
    expect(bot.queue.jobs.size).toBe(1);
    expect(lastJob()).toMatchObject({ count: 3, delivery: 'photo' });
    expect(await used()).toBe(3);
  });

  it.each(['0', '6', '2.5', 'two'])('refuses --n %s with the range', async (count) => {
    await bot.person(1).say(`/image fox --n ${count}`);
    expect(bot.chats.last(1).text).toContain('--n takes whole numbers from 1 to 5');
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('is not for GIFs, and says so', async () => {
    await bot.person(1).say('/gif a cat --n 3');
    expect(bot.chats.last(1).text).toContain('GIFs have no --n; it works with /image.');
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('beyond the limit takes none, says how many are left, and draws all of them later', async () => {
    await startWithLimit(4);
    await bot.person(1).say('/image a cat --n 3');
    const cats = lastJob()?.chargeId ?? '';
    await bot.person(1).say('/image a dog --n 2');
    expect(bot.chats.last(1).text).toContain('You asked for 2 pictures, and 1 is left for now.');
    expect(bot.chats.last(1).text).toMatch(/All of them can start in \d+ seconds?, at /);
    expect(await used()).toBe(3);
    expect(bot.queue.jobs.size).toBe(1);
    await bot.usage.release({ userId: 1, category: 'image', chargeId: `${cats}-1` });
    await bot.person(1).tap('Try again');
    expect(lastJob()).toMatchObject({ count: 2, parameters: { prompt: 'a dog' } });
    expect(await used()).toBe(4);
  });

  it('that never fit the limit together are no use to try again', async () => {
    await startWithLimit(2);
    await bot.person(1).say('/image a cat --n 3');
    expect(bot.chats.last(1).text).toContain('ask for 2 at most');
    expect(labelsOf(bot.chats.last(1))).toEqual(['Try Tier 1 for 24 hours', 'Premium']);
    expect(await used()).toBe(0);
  });

  it('that can’t be queued leave no charge', async () => {
    bot.queue.queue.enqueue = () => Promise.reject(new Error('the queue is broken'));
    await bot.person(1).say('/image fox --n 3');
    expect(await used()).toBe(0);
  });
});

describe('Cancel below an album that is being drawn', () => {
  it('leaves the last word to the worker, who knows what is drawn', async () => {
    await bot.person(1).say('/image fox --n 2');
    const job = lastJob();
    if (job?.target === 'chat')
      job.album = { startedAtMs: 0, sent: 1, places: [{ state: 'open', messageId: 5 }] };
    const before = bot.chats.last(1).text;
    await bot.person(1).tap('Cancel');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('What is drawn already stays.')]);
    expect(bot.chats.last(1).text).toBe(before);
    expect(bot.queue.jobs.size).toBe(0);
  });
});

describe('below an album', () => {
  const common = { kind: 'image', ownerId: 1, createdAtMs: 0, parameters: PARAMETERS } as const;
  let pictures: string[];
  let albumId: string;

  async function keepAlbum(messageIds: number[]): Promise<void> {
    pictures = await Promise.all(
      messageIds.map((id) => {
        const file = { kind: 'photo', fileId: `photo-${id}` } as const;
        const recipe: Recipe = { ...common, file };
        return bot.recipes.save(recipe);
      }),
    );
    for (const id of pictures) await bot.history.add(1, id);
    const album = { messageIds, recipeIds: pictures };
    albumId = await bot.recipes.save({ ...common, count: 3, album });
  }
  beforeEach(() => keepAlbum([21, 22, 23]));

  const tap = (action: string, recipeId: string, chatId = 1, by = 1) =>
    bot.person(by).tapData(`image:${action}:v1:${recipeId}`, { messageId: 77, chatId });

  it('a number shows that picture by itself, from Telegram’s own copy, with every button', async () => {
    await tap('show', pictures[1] ?? '');
    const shown: FakeMessage = bot.chats.last(1);
    expect(shown).toMatchObject({ file: { kind: 'photo', id: 'photo-22' }, replyTo: 77 });
    expect(shown.text).toMatch(/^a red fox\n\nsdxl-base · 1024×1024 · seed 12345$/);
    expect(labelsOf(shown)).toEqual([
      ...['Again', 'Vary', 'Edit', 'Same seed', 'As file', 'GIF it', 'Delete'],
    ]);
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('a number of a picture that Telegram has lost offers to draw it', async () => {
    bot.chats.loseFile('photo-21');
    await tap('show', pictures[0] ?? '');
    const { text, file } = bot.chats.last(1);
    expect(file).toBeUndefined();
    expect(text).toContain('Telegram no longer has this picture');
    expect(labelsOf(bot.chats.last(1))).toContain('Same seed');
  });

  it('somebody else’s tap on a number leads to a panel of their own', async () => {
    await tap('show', pictures[0] ?? '', GROUP, 2);
    expect(bot.chats.callsOf('answerCallbackQuery').at(-1)?.fields).toMatchObject({
      url: `https://t.me/test_bot?start=make-${pictures[0]}`,
    });
    expect(bot.chats.messagesIn(GROUP)).toEqual([]);
  });

  it('Again draws as many others', async () => {
    await tap('again', albumId);
    expect(lastJob()).toMatchObject({ count: 3 });
    expect(lastJob()?.parameters).not.toHaveProperty('seed');
    expect(await used()).toBe(3);
  });

  it('Vary draws as many of the same seeds', async () => {
    await tap('vary', albumId);
    expect(lastJob()).toMatchObject({ count: 3, parameters: { seed: PARAMETERS.seed } });
  });

  it('Edit opens the panel with the count in it', async () => {
    bot.api.models = [PARAMETERS.model];
    await tap('edit', albumId);
    expect(labelsOf(bot.chats.last(1))).toContain('Count: 3');
  });

  it('what is made of one picture is one', async () => {
    await tap('again', pictures[0] ?? '');
    expect(lastJob()).toMatchObject({ count: 1 });
  });

  it('As file on its data, which no button carries, asks for one file', async () => {
    await tap('file', albumId);
    expect(lastJob()).toMatchObject({ count: 1, delivery: 'document' });
  });

  it('Delete takes the album, its card and what My images has of it', async () => {
    await bot.person(1).say('/help');
    const [one, two] = bot.chats.messagesIn(1);
    await keepAlbum([one?.messageId ?? 0, two?.messageId ?? 0]);
    await tap('delete', albumId);
    const [call] = bot.chats.callsOf('deleteMessages');
    expect(call?.fields['message_ids']).toEqual([one?.messageId ?? 0, two?.messageId ?? 0]);
    expect(bot.chats.callsOf('deleteMessage').at(-1)?.fields).toMatchObject({ message_id: 77 });
    // Those of the album that every test begins with stay.
    expect(await bot.history.list(1)).toHaveLength(3);
  });

  it('Delete by somebody else deletes nothing', async () => {
    await tap('delete', albumId, GROUP, 2);
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('someone else')]);
    expect(bot.chats.callsOf('deleteMessages')).toEqual([]);
  });
});

describe('As file', () => {
  let recipeId: string;
  beforeEach(async () => {
    const common = { kind: 'image', ownerId: 1, createdAtMs: 0, parameters: PARAMETERS } as const;
    recipeId = await bot.recipes.save(common);
  });
  const tap = (action = 'file') =>
    bot.person(1).tapData(`image:${action}:v1:${recipeId}`, { messageId: 77 });

  it('is drawn once: later it is Telegram’s own copy', async () => {
    await tap();
    expect(lastJob()).toMatchObject({ delivery: 'document', fileOf: recipeId });
    await bot.recipes.keepUntouchedFile(recipeId, 'document-1');
    bot.queue.jobs.clear();
    await tap('edit');
    await tap();
    expect(bot.queue.jobs.size).toBe(0);
    expect(bot.chats.last(1)).toMatchObject({
      file: { kind: 'document', id: 'document-1' },
      replyTo: 77,
    });
    expect(labelsOf(bot.chats.last(1))).toEqual(['Delete']);
  });

  it('is drawn again when Telegram has lost it', async () => {
    await bot.recipes.keepUntouchedFile(recipeId, 'document-1');
    bot.chats.loseFile('document-1');
    await tap();
    expect(lastJob()).toMatchObject({ delivery: 'document', fileOf: recipeId });
  });

  it('while it is on its way finds that job', async () => {
    await tap();
    await tap('edit');
    await tap();
    expect(bot.queue.jobs.size).toBe(1);
    expect(await used()).toBe(1);
  });

  it('after one that came to nothing is drawn anew', async () => {
    await tap();
    bot.queue.finished.add(lastJob()?.jobId ?? '');
    await tap('edit');
    await tap();
    expect(bot.queue.jobs.size).toBe(2);
  });
});
