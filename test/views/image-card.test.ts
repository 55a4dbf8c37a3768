import { describe, expect, it } from 'vitest';
import { parseCallbackData } from '../../src/domain/callback-data.js';
import type { ImageParameters } from '../../src/domain/image-parameters.js';
import { DRAWING_KINDS, withSeed } from '../../src/domain/drawing.js';
import {
  cancelledCard,
  drawingCard,
  failureCard,
  IMAGE_ACTIONS,
  queuedCard,
  resultCard,
  shortenPrompt,
  waitingForEngineCard,
  type ImageCard,
} from '../../src/views/image-card.js';
import type { ImageFailure } from '../../src/views/image-failure.js';
import { createTranslator } from '../../src/views/translator.js';

const translator = createTranslator();
const en = translator.forLocale('en');
const ru = translator.forLocale('ru');

const PARAMETERS: ImageParameters = {
  model: 'sdxl-base',
  prompt: 'a red fox in the snow',
  steps: 30,
  width: 768,
  height: 1024,
  cfgScale: 7,
  loras: {},
  seed: 4_294_967_295,
};
const RESULT = {
  kind: 'image',
  recipeId: 'r1',
  parameters: PARAMETERS,
  delivery: 'photo',
  elapsedSeconds: 3.24,
  reproducible: true,
} as const;
const GIF_RESULT = {
  ...RESULT,
  kind: 'gif',
  parameters: { prompt: 'a cat playing', cfgScale: 10, steps: 30, seed: 7 },
  delivery: 'animation',
} as const;

/** One of each: the record makes the compiler ask for a new reason's words. */
const FAILURES: Record<ImageFailure['reason'], ImageFailure> = {
  engine_busy: { reason: 'engine_busy' },
  engine_away: { reason: 'engine_away' },
  engine_failed: { reason: 'engine_failed' },
  timeout: { reason: 'timeout' },
  refused: { reason: 'refused', param: 'prompt' },
  limit_reached: { reason: 'limit_reached', untilMs: 1_800_000_000_000 },
  key_banned: { reason: 'key_banned' },
  key_refused: { reason: 'key_refused' },
  not_allowed_here: { reason: 'not_allowed_here' },
  too_big: { reason: 'too_big' },
  no_way_here: { reason: 'no_way_here' },
  no_private_chat: { reason: 'no_private_chat' },
  service: { reason: 'service' },
  unknown: { reason: 'unknown' },
};

function buttons({ reply_markup }: ImageCard) {
  return reply_markup.inline_keyboard.flat().map((each) => ({
    text: each.text,
    data: 'callback_data' in each ? parseCallbackData(each.callback_data) : undefined,
  }));
}

function marked({ text, entities }: ImageCard): string[] {
  return entities.map(
    ({ type, offset, length }) => `${type}:${text.slice(offset, offset + length)}`,
  );
}

describe('the queued card', () => {
  it('says the place in line, the wait and the prompt, and can be cancelled', () => {
    const card = queuedCard(en, {
      jobId: 'image-7',
      prompt: 'a fox',
      position: 3,
      waitSeconds: 20,
      isPaused: false,
    });
    expect(card.text).toBe('You are number 3 in line. About 20 seconds to go.\na fox');
    expect(marked(card)).toEqual(['blockquote:a fox']);
    expect(buttons(card)).toEqual([
      { text: 'Cancel', data: { feature: 'image', action: 'cancel', arg: 'image-7' } },
    ]);
  });

  it('says under maintenance that it is kept, and no time', () => {
    const place = { position: 3, waitSeconds: 20, isPaused: true };
    const card = queuedCard(en, { jobId: 'image-7', prompt: 'a fox', ...place });
    expect(card.text).toMatch(/^I’m under maintenance .* number 3 in line .*\na fox$/);
    expect(card.text).not.toContain('seconds');
  });

  it('says nothing about a wait that is not known', () => {
    const card = queuedCard(en, {
      jobId: 'image-7',
      prompt: 'a fox',
      position: 1,
      waitSeconds: 0,
      isPaused: false,
    });
    expect(card.text).toBe('You are next.\na fox');
  });

  it.each([
    [1, 'примерно 1 секунда.'],
    [3, 'примерно 3 секунды.'],
    [11, 'примерно 11 секунд.'],
    [21, 'примерно 21 секунда.'],
    [120, 'примерно 2 минуты.'],
    [301, 'примерно 6 минут.'],
  ])('speaks Russian with the right plural after %i seconds', (waitSeconds, words) => {
    const card = queuedCard(ru, {
      jobId: 'image-7',
      prompt: 'лиса',
      position: 2,
      waitSeconds,
      isPaused: false,
    });
    expect(card.text).toContain(words);
  });
});

describe('the drawing card', () => {
  it.each([
    [0.4, 'Drawing…'],
    [3.9, 'Drawing… 3 s'],
    [20, 'Still drawing… 20 s'],
    [75, 'This one takes its time… 75 s'],
  ])('after %d s says "%s" and can be cancelled', (elapsedSeconds, words) => {
    const card = drawingCard(en, {
      kind: 'image',
      jobId: 'image-7',
      prompt: 'a fox',
      elapsedSeconds,
    });
    expect(card.text).toBe(`${words}\na fox`);
    expect(buttons(card)[0]?.data?.action).toBe('cancel');
  });

  it.each([
    [0.4, 'Animating…'],
    [3.9, 'Animating… 3 s'],
    [75, 'This GIF takes its time… 75 s'],
  ])('of a GIF after %d s says "%s"', (elapsedSeconds, words) => {
    const card = drawingCard(en, {
      kind: 'gif',
      jobId: 'image-7',
      prompt: 'a cat',
      elapsedSeconds,
    });
    expect(card.text).toBe(`${words}\na cat`);
  });

  it('stays cancellable while the engine is away', () => {
    const card = waitingForEngineCard(en, { jobId: 'image-7', prompt: 'a fox' });
    expect(buttons(card)[0]?.data).toEqual({ feature: 'image', action: 'cancel', arg: 'image-7' });
  });
});

describe('the result', () => {
  it('names prompt, model, exact size, seconds and the seed to copy', () => {
    const card = resultCard(en, RESULT);
    expect(card.text).toBe(
      'a red fox in the snow\n\nsdxl-base · 768×1024 · 3.2 s · seed 4294967295',
    );
    expect(marked(card)).toEqual(['code:4294967295']);
    expect(buttons(card).map(({ data }) => `${data?.action}:${data?.arg}`)).toEqual([
      'again:r1',
      'vary:r1',
      'edit:r1',
      'seed:r1',
      'file:r1',
      'gif:r1',
      'delete:r1',
    ]);
  });

  it('offers no file when the API could not draw the same picture again', () => {
    const card = resultCard(en, { ...withSeed(RESULT, undefined), reproducible: false });
    expect(card.text).not.toContain('seed');
    expect(buttons(card).map(({ data }) => data?.action)).toEqual([
      'again',
      'edit',
      'gif',
      'delete',
    ]);
  });

  it('as a file can only be deleted', () => {
    const card = resultCard(en, { ...RESULT, delivery: 'document' });
    expect(buttons(card).map(({ data }) => data?.action)).toEqual(['delete']);
  });

  it('of a GIF names steps, CFG, seconds and the seed, and moves no further', () => {
    const card = resultCard(en, GIF_RESULT);
    expect(card.text).toBe('a cat playing\n\n30 steps · CFG 10 · 3.2 s · seed 7');
    expect(buttons(card).map(({ text }) => text)).toEqual([
      'Again',
      'Edit',
      'Same seed',
      'As file',
      'Delete',
    ]);
  });

  it('of a GIF names the sampler, where one was chosen', () => {
    const parameters = { ...GIF_RESULT.parameters, sampler: 'Euler', steps: 1 };
    const card = resultCard(en, { ...GIF_RESULT, parameters });
    expect(card.text).toContain('Euler · 1 step · CFG 10');
  });

  it('fits a caption and keeps its entities in place with the longest prompt', () => {
    const prompt = '👩‍👩‍👧‍👦'.repeat(700);
    const card = resultCard(en, { ...RESULT, parameters: { ...PARAMETERS, prompt } });
    expect(Array.from(card.text).length).toBeLessThanOrEqual(1024);
    expect(marked(card)).toEqual(['code:4294967295']);
  });
});

describe('the failure card', () => {
  it.each(Object.values(FAILURES))(
    'for $reason says in every language what happened, that nothing was charged, and retries',
    (failure) => {
      for (const locale of translator.locales) {
        const t = translator.forLocale(locale);
        for (const kind of DRAWING_KINDS) {
          const card = failureCard(t, { kind, recipeId: 'r1', prompt: 'a fox', failure });
          expect(card.text).toContain(t('image-not-charged'));
          expect(card.text).not.toMatch(/[{}]|undefined/);
          expect(buttons(card)[0]?.data).toEqual({ feature: 'image', action: 'retry', arg: 'r1' });
        }
      }
    },
  );

  it('never calls a GIF a picture', () => {
    for (const failure of Object.values(FAILURES)) {
      const card = failureCard(en, { kind: 'gif', recipeId: 'r1', prompt: 'a cat', failure });
      expect(card.text).not.toMatch(/picture|drawing…/i);
    }
  });

  it('tells each reason apart', () => {
    const texts = Object.values(FAILURES).map(
      (failure) =>
        failureCard(en, { kind: 'image', recipeId: 'r1', prompt: 'a fox', failure }).text,
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('says when a limit ends', () => {
    const untilMs = Date.UTC(2020, 0, 1, 14, 5, 9);
    const failure: ImageFailure = { reason: 'limit_reached', untilMs };
    const card = failureCard(en, { kind: 'image', recipeId: 'r1', prompt: 'a fox', failure });
    expect(card.text).toContain('The next one is possible at 14:05:09 UTC. Nothing was charged.');
    expect(card.entities).toContainEqual(
      expect.objectContaining({ type: 'date_time', unix_time: untilMs / 1000 }),
    );
    expect(card.reply_markup.inline_keyboard.flat().map(({ text }) => text)).toContain('My limits');
  });

  it('names the model as the culprit when the API did', () => {
    const failure: ImageFailure = { reason: 'refused', param: 'model' };
    expect(
      failureCard(en, { kind: 'image', recipeId: 'r1', prompt: 'a fox', failure }).text,
    ).toContain('this model');
  });
});

describe('a shortened prompt', () => {
  it('is one line', () => {
    expect(shortenPrompt('  a fox\n\nin   snow ')).toBe('a fox in snow');
  });

  it('never halves an emoji', () => {
    expect(shortenPrompt('👩‍👩‍👧‍👦👍🏽🇩🇪', 2)).toBe('👩‍👩‍👧‍👦👍🏽…');
  });

  it('is left alone when it fits exactly', () => {
    expect(shortenPrompt('foxes', 5)).toBe('foxes');
  });
});

describe('every button', () => {
  it.each(translator.locales)('has words in %s', (locale) => {
    // A picture of an album is shown by a button with its number.
    for (const action of IMAGE_ACTIONS.filter((each) => each !== 'show')) {
      expect(translator.has(locale, `image-button-${action}`)).toBe(true);
    }
  });

  it('is gone from a cancelled card', () => {
    expect(buttons(cancelledCard(en, { prompt: 'a fox' }))).toEqual([]);
  });
});
