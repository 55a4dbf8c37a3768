import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAT_STRENGTHS, defaultModelOf, traitsOf } from '../../src/domain/chat-models.js';

describe('traitsOf', () => {
  it.each([
    ['lzlv_70b_fp16_hf', 4_096, false, ['roleplay', 'writing']],
    ['CodeLlama-34b-Instruct-hf', 16_384, false, ['code']],
    ['Mixtral-8x7B-Instruct-v0.1', 32_768, false, ['general']],
    ['llava-1.5-7b-hf', 4_096, true, ['pictures', 'fast']],
    ['Mistral-7B-Instruct-v0.1', 8_192, false, ['fast']],
    ['Mistral-7B-Instruct-v0.2', 32_768, false, ['fast']],
    ['Llama-2-70b-chat-hf', 4_096, false, ['writing']],
    ['openchat_3.5', 8_192, false, ['general']],
    ['dolphin-2.6-mixtral-8x7b', 16_384, false, ['roleplay']],
    ['meta-llama/Llama-3.1-8B-Instruct', 131_072, false, ['long', 'fast']],
    ['Llama-3.2-11B-Vision-Instruct', 131_072, true, ['pictures', 'long']],
    ['gpt-4o-mini', 128_000, true, ['pictures', 'writing', 'long']],
    ['gpt-3.5-turbo-16k', 16_384, false, ['fast']],
    ['claude-3-haiku', 200_000, true, ['pictures', 'writing', 'long']],
    ['gemini-2.0-flash', 1_000_000, true, ['pictures', 'long', 'fast']],
    ['deepseek-r1', 65_536, false, ['reasoning']],
    ['qwen2.5-vl-7b', 32_768, true, ['pictures', 'fast']],
    ['Yarn-Mistral-7b-128k', 131_072, false, ['long', 'fast']],
    ['ministral-8b', 32_768, false, ['fast']],
  ])('of %s: %i tokens, pictures %s, %j', (model, contextTokens, seesPictures, strengths) => {
    expect(traitsOf(model)).toEqual({ contextTokens, seesPictures, strengths });
  });

  it.each(['', 'my-own-finetune', 'models/', '🦜', 'constructor'])(
    'is careful with the unknown name %j',
    (model) => {
      expect(traitsOf(model)).toEqual({
        contextTokens: 4_096,
        seesPictures: false,
        strengths: ['general'],
      });
    },
  );

  it('takes no “0k” for a context', () => {
    expect(traitsOf('model-0k').contextTokens).toBe(4_096);
  });

  it('says a few strengths of any name, each once', () => {
    fc.assert(
      fc.property(fc.string(), (model) => {
        const { strengths, contextTokens } = traitsOf(model);
        expect(strengths.length).toBeGreaterThan(0);
        expect(CHAT_STRENGTHS.filter((strength) => strengths.includes(strength))).toEqual(
          strengths,
        );
        expect(contextTokens).toBeGreaterThanOrEqual(1_024);
      }),
    );
  });
});

describe('defaultModelOf', () => {
  it.each([
    [['lzlv_70b_fp16_hf', 'CodeLlama-34b-Instruct-hf', 'Mixtral-8x7B-Instruct-v0.1'], 2],
    [['gpt-4o', 'mystery'], 0],
    [['lzlv_70b_fp16_hf', 'deepseek-coder'], 0],
  ])('of %j is number %i', (models, index) => {
    expect(defaultModelOf(models)).toBe(models[index]);
  });

  it('of none is none', () => {
    expect(defaultModelOf([])).toBeUndefined();
  });
});
