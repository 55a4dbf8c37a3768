import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAT_RANGES } from '../../src/domain/chat-parameters.js';
import {
  CHAT_PARAMETERS,
  CREATIVITY_LEVELS,
  levelOf,
  readChatParameter,
  withLevel,
  withoutParameter,
} from '../../src/domain/creativity.js';

describe('levels of creativity', () => {
  it.each(CREATIVITY_LEVELS)('%s is recognised again', (level) => {
    expect(levelOf(withLevel({ maxTokens: 2_048, topP: 0.3 }, level))).toBe(level);
  });

  it('an unset temperature is balanced, and so is the default said aloud', () => {
    expect(levelOf({})).toBe('balanced');
    expect(levelOf({ temperature: 0.7, topP: 0.9 })).toBe('balanced');
  });

  it('an exact value that is no level has none', () => {
    expect(levelOf({ temperature: 0.5 })).toBeUndefined();
    expect(levelOf({ topP: 0.5 })).toBeUndefined();
  });

  it('leaves the length of answers alone', () => {
    expect(withLevel({ maxTokens: 300, topK: 5 }, 'balanced')).toEqual({ maxTokens: 300 });
  });

  it('a parameter can be taken back', () => {
    expect(withoutParameter({ topK: 5, topP: 0.5 }, 'topK')).toEqual({ topP: 0.5 });
  });
});

describe('readChatParameter', () => {
  it.each([
    ['temperature', '0.5', 0.5],
    ['temperature', ' 0,5 ', 0.5],
    ['presencePenalty', '-2', -2],
    ['maxTokens', '100000', 100_000],
    ['topK', '0', 0],
    ['maxTokens', '127', undefined],
    ['maxTokens', '100001', undefined],
    ['maxTokens', '200.5', undefined],
    ['topP', '1.01', undefined],
    ['repetitionPenalty', '0', undefined],
    ['topK', '', undefined],
    ['temperature', 'hot', undefined],
    ['temperature', '1e1', undefined],
    ['temperature', 'Infinity', undefined],
    ['temperature', '0x10', undefined],
    ['temperature', '1 000', undefined],
  ] as const)('%s typed as %j is %s', (name, typed, value) => {
    expect(readChatParameter(name, typed)).toBe(value);
  });

  it('never gives what is out of range', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHAT_PARAMETERS), fc.string(), (name, typed) => {
        const value = readChatParameter(name, typed);
        const { min, max } = CHAT_RANGES[name];
        expect(value === undefined || (value >= min && value <= max)).toBe(true);
      }),
    );
  });
});
