import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../src/domain/recipe.js';
import { albumCard, albumPictureCard, type AlbumProps } from '../../src/views/album-card.js';
import { createTranslator } from '../../src/views/translator.js';
import { PARAMETERS } from '../helpers/image-jobs.js';

const translator = createTranslator();
const t = translator.forLocale('en');
const IDS = ['AAAAAAAAA1', 'AAAAAAAAA2', 'AAAAAAAAA3', 'AAAAAAAAA4', 'AAAAAAAAA5'];

const props: AlbumProps = {
  recipeId: 'AAAAAAAAA0',
  drawing: { kind: 'image', parameters: PARAMETERS },
  pictures: IDS.slice(0, 3),
  count: 3,
  elapsedSeconds: 12.34,
  reproducible: true,
  shortfall: undefined,
};

function rows(view: ReturnType<typeof albumCard>): string[][] {
  return view.reply_markup.inline_keyboard.map((row) => row.map(({ text }) => text));
}

describe('the card below an album', () => {
  it('tells the facts, and has a button for each picture above those for all', () => {
    const card = albumCard(t, props);
    expect(card.text).toBe('a red fox\n\nsdxl-base · 1024×1024 · 12.3 s · seed 12345');
    expect(rows(card)).toEqual([['1', '2', '3'], ['Again', 'Vary', 'Edit'], ['Delete']]);
    const [numbers = []] = card.reply_markup.inline_keyboard;
    expect(numbers).toEqual(
      IDS.slice(0, 3).map((id, index) => ({
        text: String(index + 1),
        callback_data: `image:show:v1:${id}`,
      })),
    );
  });

  it('numbers what is there without gaps, and says why it is not more', () => {
    const failed = { pictures: IDS.slice(0, 1), shortfall: { reason: 'timeout' } } as const;
    const card = albumCard(t, { ...props, ...failed });
    expect(rows(card)[0]).toEqual(['1']);
    expect(card.text).toMatch(
      /\nThe picture took too long and was given up\. 1 picture of 3 is here; the rest was not charged\.$/,
    );
  });

  it('that is whole gives no reasons', () => {
    const card = albumCard(t, { ...props, shortfall: { reason: 'cancelled' } });
    expect(card.text).not.toContain('Cancelled');
  });

  it.each([
    [1, 'Отменено. Здесь 1 картинка из 5, за остальные ничего не списано.'],
    [3, 'Отменено. Здесь 3 картинки из 5, за остальные ничего не списано.'],
  ])('says in Russian how %i are there', (count, words) => {
    const pictures = IDS.slice(0, count);
    const shortfall = { reason: 'cancelled' } as const;
    const card = albumCard(translator.forLocale('ru'), { ...props, pictures, count: 5, shortfall });
    expect(card.text).toContain(words);
  });

  it.each(translator.locales)('in %s fits a message, however long the prompt is', (locale) => {
    const parameters = { ...PARAMETERS, prompt: '👩‍👩‍👧‍👦'.repeat(4_000), seed: 4_294_967_295 };
    const drawing = { kind: 'image', parameters } as const;
    const shortfall = { reason: 'limit_reached', untilMs: 1_800_000_000_000 } as const;
    const card = albumCard(translator.forLocale(locale), {
      ...{ ...props, drawing, shortfall, pictures: IDS, count: 6 },
    });
    expect(card.text.length).toBeLessThan(4096);
  });
});

describe('one picture of an album by itself', () => {
  const drawing = { kind: 'image', parameters: PARAMETERS } as const;
  const recipe: Recipe = { ...drawing, ownerId: 7, createdAtMs: 0 };

  it('has everything that a picture has, but for the time it took', () => {
    const view = albumPictureCard(t, { recipeId: 'AAAAAAAAA1', recipe }, { isLost: false });
    expect(view.text).toBe('a red fox\n\nsdxl-base · 1024×1024 · seed 12345');
  });

  it('that Telegram has lost says so above the facts', () => {
    const view = albumPictureCard(t, { recipeId: 'AAAAAAAAA1', recipe }, { isLost: true });
    expect(view.text).toMatch(/^Telegram no longer has this picture.*\n\na red fox\n/);
    const seed = view.entities.find(({ type }) => type === 'code');
    expect(view.text.slice(seed?.offset, (seed?.offset ?? 0) + (seed?.length ?? 0))).toBe('12345');
  });
});
