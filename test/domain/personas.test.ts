import { describe, expect, it } from 'vitest';
import {
  isPersonaId,
  OWN_PERSONA_LIMITS,
  PERSONA_IDS,
  systemPromptOf,
  toOwnPersona,
} from '../../src/domain/personas.js';

const { count, nameChars, promptChars } = OWN_PERSONA_LIMITS;

describe('systemPromptOf', () => {
  it('differs for every persona that is built in', () => {
    const prompts = PERSONA_IDS.map((id) => systemPromptOf({ kind: 'built-in', id }));
    expect(new Set(prompts).size).toBe(PERSONA_IDS.length);
  });

  it('is the person’s own words for their own', () => {
    expect(systemPromptOf({ kind: 'own', name: 'Pirate', prompt: 'Arr.' })).toBe('Arr.');
  });
});

describe('toOwnPersona', () => {
  it('trims, and keeps the name on one line', () => {
    expect(toOwnPersona({ name: ' Sea\n pirate ', prompt: '\nArr.\nArr!\n' }, 0)).toEqual({
      persona: { name: 'Sea pirate', prompt: 'Arr.\nArr!' },
    });
  });

  it('counts an emoji as one character', () => {
    expect(toOwnPersona({ name: '🦜'.repeat(nameChars), prompt: 'Arr.' }, 0)).toHaveProperty(
      'persona',
    );
  });

  it.each([
    ['no name', { name: ' ', prompt: 'Arr.' }, 0, 'name_empty'],
    ['a name that nobody sees', { name: '\u200b\u2800', prompt: 'Arr.' }, 0, 'name_empty'],
    ['a long name', { name: 'a'.repeat(nameChars + 1), prompt: 'Arr.' }, 0, 'name_too_long'],
    ['no prompt', { name: 'Pirate', prompt: '\n' }, 0, 'prompt_empty'],
    ['a long prompt', { name: 'P', prompt: 'a'.repeat(promptChars + 1) }, 0, 'prompt_too_long'],
    ['one too many', { name: 'Pirate', prompt: 'Arr.' }, count, 'too_many'],
  ])('refuses %s', (_situation, typed, existing, refusal) => {
    expect(toOwnPersona(typed, existing)).toEqual({ refusal });
  });
});

describe('isPersonaId', () => {
  it('knows the built-in ones and nothing else', () => {
    expect(isPersonaId('coder')).toBe(true);
    expect(isPersonaId('toString')).toBe(false);
  });
});
