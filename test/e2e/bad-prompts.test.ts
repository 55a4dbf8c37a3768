import type { Message } from 'grammy/types';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { createUsage } from '../../src/store/usage.js';
import { createFakeImageApi, type FakeImageApi } from '../helpers/fake-image-api.js';
import { buttonsOf, startE2e, wordsOf, type Actor, type E2e } from './harness.js';

/** What breaks programs that build messages out of other people's words. */
const STRANGE_PROMPTS = [
  ['emoji alone', '🦊❄️👩‍👩‍👧‍👦🏳️‍🌈'],
  ['right-to-left words', 'ثعلب أحمر في الثلج'],
  ['tags', '<b>a fox</b> & <a href="x">snow</a>'],
  ['a script', '</script><script>alert("fox")</script>'],
  ['stars and underscores', '*a* _red_ ~fox~ ||snow|| `code` __'],
  ['a link', '[x](y) ![z](tg://user?id=1)'],
  ['unclosed markup', '*a _red `fox [snow'],
  ['placeholders', '{ $seconds } { -brand } ${fox} %s {{ snow }}'],
  ['combining marks', 'Z̸̢̛͎a̷̡͝l̶̨͗g̸̛̦o̵̢̕'],
] as const;

/** Telegram's client sends what is longer in pieces. */
const MESSAGE_CHARS = 4096;
/** Code points of a caption, Bot API. */
const CAPTION_CHARS = 1024;

function pastes(person: Actor, text: string): void {
  const chars = Array.from(text);
  for (let start = 0; start < chars.length; start += MESSAGE_CHARS) {
    person.writes(chars.slice(start, start + MESSAGE_CHARS).join(''));
  }
}

/** The words that an entity of a message stands under. */
function underlaid({ text, caption, entities, caption_entities }: Message): string[] {
  const words = text ?? caption ?? '';
  return (entities ?? caption_entities ?? []).map(({ offset, length }) =>
    words.slice(offset, offset + length),
  );
}

describe('prompts out of the ordinary', () => {
  let e2e: E2e;
  beforeAll(async () => {
    e2e = await startE2e({ updates: 'polling' });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
  });

  async function chargedFor({ id }: Actor): Promise<number> {
    const usage = createUsage({ ...e2e.redis, limits: DEFAULT_LIMITS });
    return (await usage.peek(id)).categories.image.used;
  }

  it.each(STRANGE_PROMPTS)(
    'of %s become pictures, with the words as written',
    async (_, prompt) => {
      const ann = e2e.addPerson();
      ann.writes(`/image ${prompt} --model sdxl-base --size 64x64 --seed 7`);
      const picture = await ann.seesMedia('photo');
      const caption = wordsOf(picture);
      expect(caption.startsWith(`${prompt}\n\nsdxl-base · 64×64 · `)).toBe(true);
      expect(underlaid(picture)).toEqual(['7']);
      const file = e2e.world.file(picture.photo?.at(-1)?.file_id ?? '');
      expect(await sharp(file?.bytes).metadata()).toMatchObject({ format: 'png', width: 64 });
      expect(ann.screen()).toHaveLength(1);
    },
  );

  it.each(['\u200B', '\u200D\u2060\uFEFF', '\u2800 \u3164'])(
    'without anything to see (%j) are none, and the person is asked for one',
    async (nothing) => {
      const ann = e2e.addPerson({ languageCode: 'ru' });
      ann.writes(`/image ${nothing} --size 64x64`);
      await ann.sees('Что нарисовать?');
      ann.writes(`${nothing} --seed 7`);
      await ann.sees('Мне нужны слова: пришлите описание текстом.');
      expect(await chargedFor(ann)).toBe(0);
      ann.writes('лиса');
      await ann.taps('Нарисовать');
      expect(wordsOf(await ann.seesMedia('photo'))).toMatch(/^лиса\n\n.*64×64/);
    },
  );

  it('as long as a message become a picture whose caption is short', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image');
    await ann.sees('What should I draw?');
    ann.writes('🦊 '.repeat(MESSAGE_CHARS / 2));
    await ann.taps('Draw');
    const caption = wordsOf(await ann.seesMedia('photo'));
    expect(caption).toMatch(/^(🦊 )+🦊…\n\n/u);
    expect(Array.from(caption).length).toBeLessThanOrEqual(CAPTION_CHARS);
  });

  it('of 10,000 characters, which arrive in pieces, are one picture, and that is said', async () => {
    const ann = e2e.addPerson();
    pastes(ann, `/image ${'fox '.repeat(2_500)}`);
    await ann.seesMedia('photo');
    await ann.sees('came in pieces: I read only the first one');
    expect(ann.screen()).toHaveLength(2);
    expect(await chargedFor(ann)).toBe(1);
  });

  it('of 6,000 characters in the panel, which arrive in pieces, are one prompt', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image');
    await ann.sees('What should I draw?');
    pastes(ann, `a lake ${'fox '.repeat(1_500)}--seed 7 --size 64x64`);
    await ann.sees('Size: 64×64');
    await ann.taps('Draw');
    expect(wordsOf(await ann.seesMedia('photo'))).toMatch(/^a lake fox .*seed 7$/s);
    expect(await chargedFor(ann)).toBe(1);
  });

  it.each([
    ['--size 5x5', 'Размер 5x5 не подойдёт.', 'стороны от 64 до 1024'],
    ['--steps 999', '--steps – целое число от 1 до 35', 'а не 999'],
    ['--model sdxl-bace', 'Модели sdxl-bace нет.', 'Может быть, sdxl-base?'],
    ['--model <b>*_[x](y)', 'Модели <b>*_[x](y) нет.', ''],
    ['--model ثعلب', 'Модели ثعلب нет.', ''],
    [
      '--lora add_detail,analog_diffusion_1.0,anireality_mix,fireflies,morning_mist,soft_glow,starry_sky',
      'Слишком много LoRA: можно не больше 5.',
      '',
    ],
  ])('with %s are refused in the person’s language, with what would be right', async (...row) => {
    const [options, problem, remedy] = row;
    const ann = e2e.addPerson({ languageCode: 'ru' });
    ann.writes(`/image рыжая лиса ${options}`);
    const refusal = await ann.sees(problem);
    expect(wordsOf(refusal)).toContain(remedy);
    expect(wordsOf(refusal)).toContain('Ничего не списано. Исправьте строку и пришлите снова');
    expect(await chargedFor(ann)).toBe(0);
    await ann.taps('Нарисовать');
    await ann.sees('Что нарисовать?');
  });
});

describe('prompts out of the ordinary with an engine that takes its time', () => {
  let api: FakeImageApi;
  let e2e: E2e;
  beforeAll(async () => {
    api = await createFakeImageApi(0, () => ({ type: 'hold' }));
    e2e = await startE2e({ updates: 'polling', env: { API_BASE_URL: api.baseUrl } });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
    await api.close();
  });

  it.each(STRANGE_PROMPTS)(
    'of %s stand as written in every state of the card',
    async (_, prompt) => {
      const ann = e2e.addPerson();
      ann.writes(`/image ${prompt}`);
      const drawing = await ann.sees('Drawing…');
      expect(wordsOf(drawing).split('\n').slice(1)).toEqual([prompt]);
      expect(underlaid(drawing)).toEqual([prompt]);
      expect(buttonsOf(drawing).map(({ text }) => text)).toEqual(['Cancel']);
      await ann.taps('Cancel');
      const cancelled = await ann.sees('Cancelled. Nothing was charged.');
      expect(wordsOf(cancelled)).toBe(`Cancelled. Nothing was charged.\n${prompt}`);
      expect(ann.screen()).toHaveLength(1);
    },
  );
});
