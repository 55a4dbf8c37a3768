import { beforeEach, describe, expect, it } from 'vitest';
import type { RecipeFile } from '../../../src/domain/recipe.js';
import { createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

interface Drawn {
  prompt: string;
  kind?: RecipeFile['kind'];
  /** Without one the picture was delivered before files were kept. */
  hasFile?: boolean;
  seed?: number;
}

/** As the worker leaves a picture behind; `fox` has the file `file-fox`. */
async function drawn({ prompt, kind = 'photo', hasFile = true, seed }: Drawn): Promise<string> {
  const id = await bot.recipes.save({
    kind: 'image',
    ownerId: 1,
    parameters: {
      ...{ model: 'model-1', width: 768, height: 512, steps: 35, cfgScale: 7, loras: {}, prompt },
      ...(seed !== undefined && { seed }),
    },
    createdAtMs: Date.parse('2026-03-04T05:06:07Z'),
  });
  if (hasFile) await bot.recipes.keepFile(id, { kind, fileId: `file-${prompt}` });
  await bot.history.add(1, id);
  return id;
}

const open = (): Promise<void> => bot.person(1).tapData('history:open:v1:');
const shown = () => bot.chats.last(1);

describe('“My images”', () => {
  it('shows the newest picture by its file, with the facts and everything to go on with', async () => {
    await drawn({ prompt: 'owl', seed: 1 });
    await drawn({ prompt: 'fox', seed: 9 });
    await open();
    expect(shown()).toMatchObject({
      text: 'fox\n\nmodel-1 · 768×512 · seed 9\nDrawn on 2026-03-04',
      file: { kind: 'photo', id: 'file-fox' },
    });
    expect(shown().entities.map(({ type }) => type)).toEqual(['code', 'date_time']);
    expect(labelsOf(shown())).toEqual([
      ...['·', '1 / 2', '›'],
      ...['Again', 'Edit', 'Same seed'],
      'Delete from history',
      'Close',
    ]);
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('opens by a link, too', async () => {
    await drawn({ prompt: 'fox' });
    await bot.person(1).say('/start history');
    expect(shown().file?.id).toBe('file-fox');
  });

  it('is on the panel, which stays open behind it', async () => {
    await drawn({ prompt: 'fox' });
    await bot.person(1).say('/image');
    await bot.person(1).tap('My images');
    expect(shown().file?.id).toBe('file-fox');
    await bot.person(1).say('an owl');
    expect(labelsOf(shown())).toContain('Draw');
    expect(labelsOf(shown())).toContain('My images');
  });

  it('pages in place, in both directions, to what was next when the page was shown', async () => {
    for (const prompt of ['owl', 'fox', 'bear']) await drawn({ prompt });
    await open();
    const { messageId } = shown();
    await bot.person(1).tap('›');
    expect(shown()).toMatchObject({ messageId, file: { id: 'file-fox' } });
    expect(labelsOf(shown()).slice(0, 3)).toEqual(['‹', '2 / 3', '›']);
    await drawn({ prompt: 'newcomer' });
    await bot.person(1).tap('›');
    expect(shown()).toMatchObject({ messageId, file: { id: 'file-owl' } });
    expect(labelsOf(shown()).slice(0, 3)).toEqual(['‹', '4 / 4', '·']);
    await bot.person(1).tap('‹');
    expect(shown().file?.id).toBe('file-fox');
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
  });

  it('of one picture has nothing to page', async () => {
    await drawn({ prompt: 'fox' });
    await open();
    expect(labelsOf(shown())[0]).toBe('Again');
  });

  it.each(['animation', 'document'] as const)(
    'shows a result that is a %s as one',
    async (kind) => {
      await drawn({ prompt: 'fox', kind });
      await open();
      expect(shown().file?.kind).toBe(kind);
      await drawn({ prompt: 'owl' });
      await open();
      await bot.person(1).tap('›');
      expect(shown().file).toEqual({ kind, id: 'file-fox' });
    },
  );

  it('shows a GIF with what GIFs are made of', async () => {
    const parameters = { prompt: 'waves', steps: 30, cfgScale: 10, sampler: 'Euler' };
    const recipe = { kind: 'gif', ownerId: 1, parameters, createdAtMs: 0 } as const;
    const id = await bot.recipes.save(recipe);
    await bot.recipes.keepFile(id, { kind: 'animation', fileId: 'file-waves' });
    await bot.history.add(1, id);
    await open();
    expect(shown().text).toContain('waves\n\nEuler · 30 steps · CFG 10\n');
  });

  it('without a seed offers no “Same seed”', async () => {
    await drawn({ prompt: 'fox' });
    await open();
    expect(labelsOf(shown())).not.toContain('Same seed');
  });

  it('Again draws the picture on show anew', async () => {
    await drawn({ prompt: 'fox', seed: 9 });
    await open();
    await bot.person(1).tap('Again');
    const [job] = bot.queue.jobs.values();
    expect(job?.parameters.prompt).toBe('fox');
    expect(job?.parameters).not.toHaveProperty('seed');
  });

  it('Close takes the message away', async () => {
    await drawn({ prompt: 'fox' });
    await open();
    await bot.person(1).tap('Close');
    expect(bot.chats.messagesIn(1)).toEqual([]);
  });

  it('with nothing in it says so kindly, with a button to make the first', async () => {
    await open();
    expect(shown().text).toContain('Nothing here yet');
    await bot.person(1).tap('Draw a picture');
    expect(shown().text).toContain('What should I draw?');
  });
});

describe('a picture deleted from the history', () => {
  it('leaves it for good, says so, and makes room for the next older one', async () => {
    for (const prompt of ['owl', 'fox', 'bear']) await drawn({ prompt });
    await open();
    await bot.person(1).tap('›');
    await bot.person(1).tap('Delete from history');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('for good')]);
    expect(shown().file?.id).toBe('file-owl');
    expect(labelsOf(shown()).slice(0, 3)).toEqual(['‹', '2 / 2', '·']);
    await bot.person(1).tap('Delete from history');
    expect(shown().file?.id).toBe('file-bear');
    expect(await bot.history.list(1)).toHaveLength(1);
  });

  it('and the last one leave the kind words for an empty one', async () => {
    await drawn({ prompt: 'fox' });
    await open();
    await bot.person(1).tap('Delete from history');
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
    expect(shown().text).toContain('Nothing here yet');
  });

  it('can be tapped in an old message, which then shows the newest', async () => {
    const gone = await drawn({ prompt: 'owl' });
    await drawn({ prompt: 'fox' });
    await open();
    await bot.history.remove(1, gone);
    await bot.person(1).tap('›');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('no longer in My images')]);
    expect(shown().file?.id).toBe('file-fox');
    expect(labelsOf(shown())[0]).toBe('Again');
  });

  it('by “Delete” under the picture itself is gone here, too', async () => {
    const id = await drawn({ prompt: 'fox' });
    await bot.person(1).say('/help');
    await bot.person(1).tapData(`image:delete:v1:${id}`, shown());
    expect(await bot.history.list(1)).toEqual([]);
  });
});

describe('a file that Telegram no longer knows', () => {
  it('is told in words, with Again; the pages around it still turn', async () => {
    await drawn({ prompt: 'owl' });
    await drawn({ prompt: 'fox' });
    bot.chats.loseFile('file-fox');
    await open();
    expect(shown()).toMatchObject({
      file: undefined,
      text: expect.stringContaining('Telegram no longer has this picture') as string,
    });
    expect(labelsOf(shown())).toContain('Again');
    await bot.person(1).tap('›');
    expect(shown().file?.id).toBe('file-owl');
    await bot.person(1).tap('‹');
    expect(shown().text).toContain('no longer has this picture');
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
  });

  it('and one that was never kept are told alike', async () => {
    await drawn({ prompt: 'fox', hasFile: false });
    await open();
    expect(shown().text).toContain('no longer has this picture');
  });
});

describe('a picture whose recipe has expired', () => {
  it('leaves the history when it is come across', async () => {
    await drawn({ prompt: 'owl' });
    await bot.history.add(1, 'expired');
    await open();
    expect(shown().file?.id).toBe('file-owl');
    expect(await bot.history.list(1)).toHaveLength(1);
  });
});

describe('in a group', () => {
  it('the button leads to the private chat, and shows nothing there', async () => {
    await drawn({ prompt: 'fox' });
    await bot.person(1).tapData('history:open:v1:', { chatId: GROUP });
    expect(bot.chats.callsOf('answerCallbackQuery').at(-1)?.fields).toMatchObject({
      url: 'https://t.me/test_bot?start=history',
    });
    expect(bot.chats.messagesIn(GROUP)).toEqual([]);
  });

  it('the link leads there, too', async () => {
    await bot.person(1).say('/start history', { chatId: GROUP });
    const { buttons, text } = bot.chats.last(GROUP);
    expect(text).toContain('yours alone');
    expect(buttons.flat()).toMatchObject([{ url: 'https://t.me/test_bot?start=history' }]);
  });
});

describe('somebody else', () => {
  it.each(['show', 'drop'])(
    'who taps %s gets a polite word and changes nothing',
    async (action) => {
      const id = await drawn({ prompt: 'fox' });
      await bot.person(2).tapData(`history:${action}:v1:${id}`);
      expect(bot.chats.toasts()).toEqual([expect.stringContaining('someone else')]);
      expect(bot.chats.messagesIn(2)).toEqual([]);
      expect(await bot.history.list(1)).toEqual([id]);
    },
  );

  it('who is not in the channel passes the gate first', async () => {
    await bot.test.close();
    bot = await createTestBot({ channels: ['@news'] });
    await drawn({ prompt: 'fox' });
    await bot.person(1).say('/start history');
    expect(shown().file).toBeUndefined();
    await bot.person(1).changeMembership('@news', 'member');
    await bot.processor.drained();
    expect(shown().file?.id).toBe('file-fox');
  });
});
