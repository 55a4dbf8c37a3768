import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GIF_RANGES } from '../../src/domain/gif-parameters.js';
import {
  type ImageCommandProblem,
  type ImageOptions,
  parseImageCommand,
  parseImageSize,
} from '../../src/domain/image-command.js';
import {
  IMAGE_COUNT_RANGE,
  IMAGE_RANGES,
  LORA_WEIGHT_RANGE,
  MAX_PROMPT_CHARS,
} from '../../src/domain/image-parameters.js';
import { isBlank } from '../../src/domain/visible-text.js';

const { steps, width, cfgScale, seed } = IMAGE_RANGES;

describe('parseImageCommand', () => {
  it.each<[string, ImageOptions]>([
    ['a red fox', { prompt: 'a red fox' }],
    ['  a   red fox ', { prompt: 'a red fox' }],
    ['a red fox\nblurry,\n\n text', { prompt: 'a red fox', negativePrompt: 'blurry, text' }],
    [
      'a fox --steps 5\ntext --seed 7',
      { prompt: 'a fox', steps: 5, negativePrompt: 'text', seed: 7 },
    ],
    ['a fox\n--seed 7', { prompt: 'a fox', seed: 7 }],
    ['', { prompt: '' }],
    ['\u200B \u2800 --seed 7', { prompt: '', seed: 7 }],
    [
      'a red fox --model sdxl-base --steps 20 --size 768x1024 --no blurry',
      {
        prompt: 'a red fox',
        model: 'sdxl-base',
        steps: 20,
        width: 768,
        height: 1024,
        negativePrompt: 'blurry',
      },
    ],
    ['--steps 20 a red fox', { prompt: 'a red fox', steps: 20 }],
    ['a --seed 7 red --cfg 9 fox', { prompt: 'a red fox', seed: 7, cfgScale: 9 }],
    ['fox --steps=20 --model="my model"', { prompt: 'fox', steps: 20, model: 'my model' }],
    ['fox --model "my model" red', { prompt: 'fox red', model: 'my model' }],
    ['fox --no text, blurry hands', { prompt: 'fox', negativePrompt: 'text, blurry hands' }],
    ['fox --sampler DPM++ 2M --steps 5', { prompt: 'fox', sampler: 'DPM++ 2M', steps: 5 }],
    ['fox --ar 3:4', { prompt: 'fox', width: 768, height: 1024 }],
    ['fox --ar 3:2', { prompt: 'fox', width: 960, height: 640 }],
    ['fox --ar 5:4', { prompt: 'fox', width: 1024, height: 832 }],
    ['fox --ar 1:16', { prompt: 'fox', width: 64, height: 1024 }],
    ['fox --lora add_detail:0.8', { prompt: 'fox', loras: { add_detail: 0.8 } }],
    ['fox --lora add_detail', { prompt: 'fox', loras: { add_detail: 1 } }],
    ['fox --lora a:0.5 --lora b:-1', { prompt: 'fox', loras: { a: 0.5, b: -1 } }],
    ['fox --lora a:0.5,b red', { prompt: 'fox red', loras: { a: 0.5, b: 1 } }],
    ['fox --n 3', { prompt: 'fox', count: 3 }],
    ['fox --count 5 red', { prompt: 'fox red', count: 5 }],
    ['fox --negative text', { prompt: 'fox', negativePrompt: 'text' }],
    ['fox --STEPS 5', { prompt: 'fox', steps: 5 }],
  ])('reads %j', (text, options) => {
    expect(parseImageCommand(text)).toEqual({ ok: true, options });
  });

  it.each<[string, ImageOptions]>([
    ['fox —steps 20', { prompt: 'fox', steps: 20 }],
    ['fox –steps 20', { prompt: 'fox', steps: 20 }],
    ['fox ––steps 20', { prompt: 'fox', steps: 20 }],
    ['fox −−steps 20', { prompt: 'fox', steps: 20 }],
    ['fox --no “blurry, text”', { prompt: 'fox', negativePrompt: 'blurry, text' }],
    ['fox --model «sdxl base»', { prompt: 'fox', model: 'sdxl base' }],
    ['fox --size 768х1024', { prompt: 'fox', width: 768, height: 1024 }],
    ['fox --size 768×1024', { prompt: 'fox', width: 768, height: 1024 }],
  ])('forgives what phones make of %j', (text, options) => {
    expect(parseImageCommand(text)).toEqual({ ok: true, options });
  });

  it.each(['a fox —dramatic light', 'a fox -- red', 'rock-and-roll --', 'it’s a "fox', '-steps 5'])(
    'takes %j for prose',
    (prompt) => {
      expect(parseImageCommand(prompt)).toEqual({ ok: true, options: { prompt } });
    },
  );

  it.each<[string, ImageCommandProblem]>([
    ['fox --steps 36', { code: 'not_in_range', option: 'steps', value: '36', range: steps }],
    ['fox --steps 0', { code: 'not_in_range', option: 'steps', value: '0', range: steps }],
    ['fox --steps 1e1', { code: 'not_in_range', option: 'steps', value: '1e1', range: steps }],
    ['fox --steps -5', { code: 'not_in_range', option: 'steps', value: '-5', range: steps }],
    ['fox --cfg 7.5', { code: 'not_in_range', option: 'cfg', value: '7.5', range: cfgScale }],
    [
      'fox --seed 4294967296',
      { code: 'not_in_range', option: 'seed', value: '4294967296', range: seed },
    ],
    ['fox --n 0', { code: 'not_in_range', option: 'n', value: '0', range: IMAGE_COUNT_RANGE }],
    ['fox --n 6', { code: 'not_in_range', option: 'n', value: '6', range: IMAGE_COUNT_RANGE }],
    ['fox --n two', { code: 'not_in_range', option: 'n', value: 'two', range: IMAGE_COUNT_RANGE }],
    ['fox --n', { code: 'missing_value', option: 'n' }],
    ['fox --n 2 --count 3', { code: 'repeated_option', option: 'n' }],
    ['fox --v 5', { code: 'unknown_option', option: 'v' }],
    ['fox --coutn 3', { code: 'unknown_option', option: 'coutn', suggestion: 'n' }],
    ['fox --size 2000x10', { code: 'bad_size', value: '2000x10', range: width }],
    ['fox --size big', { code: 'bad_size', value: 'big', range: width }],
    ['fox --ar 0:3', { code: 'bad_size', value: '0:3', range: width }],
    ['fox --ar 1:40', { code: 'bad_size', value: '1:40', range: width }],
    ['fox --lora a:2.5', { code: 'bad_lora', value: 'a:2.5', range: LORA_WEIGHT_RANGE }],
    ['fox --lora a:b:1', { code: 'bad_lora', value: 'a:b:1', range: LORA_WEIGHT_RANGE }],
    ['fox --lora a,b,c,d,e,f', { code: 'too_many_loras', max: 5 }],
    ['fox --lora a --lora b,c,d,e,f', { code: 'too_many_loras', max: 5 }],
    ['fox --no text\nblurry', { code: 'repeated_option', option: 'no' }],
    ['fox --steps', { code: 'missing_value', option: 'steps' }],
    ['fox --steps --cfg 7', { code: 'missing_value', option: 'steps' }],
    ['fox --seed=', { code: 'missing_value', option: 'seed' }],
    ['fox --steps 5 --steps 6', { code: 'repeated_option', option: 'steps' }],
    ['fox --setps 5', { code: 'unknown_option', option: 'setps', suggestion: 'steps' }],
    ['fox --negativ text', { code: 'unknown_option', option: 'negativ', suggestion: 'no' }],
    ['fox --upscale 2', { code: 'unknown_option', option: 'upscale' }],
    ['fox --constructor 2', { code: 'unknown_option', option: 'constructor' }],
  ])('refuses %j with the reason', (text, problem) => {
    expect(parseImageCommand(text)).toEqual({ ok: false, problems: [problem] });
  });

  it('reports everything that is wrong at once', () => {
    const command = parseImageCommand('fox --steps 99 --cfg 99 --size 1x1 --foo');
    expect(command.ok ? [] : command.problems.map(({ code }) => code).sort()).toEqual([
      'bad_size',
      'not_in_range',
      'not_in_range',
      'unknown_option',
    ]);
  });

  it('refuses a prompt longer than the API takes', () => {
    const command = parseImageCommand('x'.repeat(MAX_PROMPT_CHARS + 1));
    expect(command).toEqual({
      ok: false,
      problems: [{ code: 'prompt_too_long', length: MAX_PROMPT_CHARS + 1, max: MAX_PROMPT_CHARS }],
    });
  });

  it('counts a prompt as the API does: a fox is one character', () => {
    const fits = '🦊'.repeat(MAX_PROMPT_CHARS);
    expect(parseImageCommand(fits).ok).toBe(true);
    expect(parseImageCommand(`${fits}🦊`)).toMatchObject({
      problems: [{ code: 'prompt_too_long', length: MAX_PROMPT_CHARS + 1, max: MAX_PROMPT_CHARS }],
    });
  });

  it('never throws, and loses no word of a text without options', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const command = parseImageCommand(text);
        if (command.ok && !/[-–—−]/.test(text)) {
          const words = text.trim().split(/\s+/).join(' ');
          expect(command.options.prompt).toBe(isBlank(words) ? '' : words);
        }
      }),
    );
  });
});

describe('what is read after /gif', () => {
  const gif = (text: string) => parseImageCommand(text, 'gif');

  it.each<[string, ImageOptions]>([
    [
      'a cat playing --steps 20 --cfg 8 --sampler "Euler" --no text --seed 3',
      {
        prompt: 'a cat playing',
        steps: 20,
        cfgScale: 8,
        sampler: 'Euler',
        negativePrompt: 'text',
        seed: 3,
      },
    ],
    ['a cat\nblurry, text', { prompt: 'a cat', negativePrompt: 'blurry, text' }],
    ['a cat --steps 50 --cfg 0', { prompt: 'a cat', steps: 50, cfgScale: 0 }],
    ['', { prompt: '' }],
  ])('takes %j', (text, options) => {
    expect(gif(text)).toEqual({ ok: true, options });
  });

  it.each<[string, ImageCommandProblem]>([
    [
      'cat --steps 51',
      { code: 'not_in_range', option: 'steps', value: '51', range: GIF_RANGES.steps },
    ],
    [
      'cat --cfg 21',
      { code: 'not_in_range', option: 'cfg', value: '21', range: GIF_RANGES.cfgScale },
    ],
    ['cat --seed -1', { code: 'not_in_range', option: 'seed', value: '-1', range: seed }],
    ['cat --size 512x512', { code: 'not_for_gifs', option: 'size' }],
    ['cat --size 5x5', { code: 'not_for_gifs', option: 'size' }],
    ['cat --ar 3:2', { code: 'not_for_gifs', option: 'size' }],
    ['cat --model sdxl-base', { code: 'not_for_gifs', option: 'model' }],
    ['cat --lora a,b,c,d,e,f,g', { code: 'not_for_gifs', option: 'lora' }],
    ['cat --n 3', { code: 'not_for_gifs', option: 'n' }],
    ['cat --model', { code: 'not_for_gifs', option: 'model' }],
    ['cat --sampelr Euler', { code: 'unknown_option', option: 'sampelr', suggestion: 'sampler' }],
    ['cat --modle x', { code: 'unknown_option', option: 'modle' }],
    ['cat --no text\nblurry', { code: 'repeated_option', option: 'no' }],
  ])('refuses %j with the reason', (text, problem) => {
    expect(gif(text)).toEqual({ ok: false, problems: [problem] });
  });
});

describe('parseImageSize', () => {
  it.each([
    ['768x1024', { width: 768, height: 1024 }],
    ['768 x 1024', { width: 768, height: 1024 }],
    ['768*1024', { width: 768, height: 1024 }],
    ['16:9', { width: 1024, height: 576 }],
    ['64X64', { width: 64, height: 64 }],
  ])('reads %s', (text, size) => {
    expect(parseImageSize(text)).toEqual(size);
  });

  it.each(['', '768', '768x', '63x64', '1025x64', '5:0', '-768x1024', '768x1024x3'])(
    'refuses %j',
    (text) => {
      expect(parseImageSize(text)).toBeUndefined();
    },
  );
});
