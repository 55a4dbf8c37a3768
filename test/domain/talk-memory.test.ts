import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traitsOf } from '../../src/domain/chat-models.js';
import { MAX_CHAT_MESSAGES, MAX_CHAT_PARTS } from '../../src/domain/chat-parameters.js';
import { DEFAULT_PERSONA, systemPromptOf } from '../../src/domain/personas.js';
import type { TalkSettings, Turn, TurnPicture } from '../../src/domain/talk.js';
import {
  budgetOf,
  fitTurns,
  MAX_TURNS_IN_REQUEST,
  picturesToShow,
  type TalkContext,
  toChatMessages,
} from '../../src/domain/talk-memory.js';
import { estimateTokens, PICTURE_TOKENS } from '../../src/domain/token-estimate.js';

const SETTINGS: TalkSettings = { model: 'm', persona: { kind: 'own', name: 'P', prompt: 'Be.' } };
const WIDE = { budgetTokens: 1_000_000, reserveTokens: 0 };

function picture(fileId: string): TurnPicture {
  return { fileId, contentType: 'image/jpeg', sizeBytes: 1 };
}

function seen(...fileIds: string[]) {
  const part = (base64: string) =>
    ({ type: 'picture', contentType: 'image/jpeg', base64 }) as const;
  return new Map(fileIds.map((fileId) => [fileId, part(`bytes of ${fileId}`)]));
}

function turn(id: number, question: string, answer: string, fileIds: string[] = []): Turn {
  return {
    id: String(id),
    parentId: id === 0 ? null : String(id - 1),
    chatId: 42,
    question: { text: question, pictures: fileIds.map(picture), messageIds: [id] },
    answer: { text: answer, finishReason: 'stop', model: 'm', messageIds: [] },
    askedAtMs: id,
  };
}

function turns(count: number): Turn[] {
  return Array.from({ length: count }, (_, id) => turn(id, `question ${id}`, `answer ${id}`));
}

function context(changes: Partial<TalkContext> = {}): TalkContext {
  return { settings: SETTINGS, turns: [], question: { text: 'Why?', pictures: [] }, ...changes };
}

describe('budgetOf', () => {
  it('keeps free what the answer may have', () => {
    expect(budgetOf({ ...SETTINGS, maxTokens: 1_000 }, traitsOf('llama-2'))).toEqual({
      budgetTokens: 4_096,
      reserveTokens: 1_000,
    });
    expect(budgetOf(SETTINGS, traitsOf('llama-2')).reserveTokens).toBe(512);
  });

  it('never gives an answer more than half, though 100,000 tokens may be asked for', () => {
    const budget = budgetOf({ ...SETTINGS, maxTokens: 100_000 }, traitsOf('llama-2'));
    expect(budget.reserveTokens).toBe(2_048);
  });
});

describe('fitTurns', () => {
  it('leaves nothing out where all fit', () => {
    const all = turns(5);
    expect(fitTurns(context({ turns: all }), WIDE)).toEqual({
      outcome: 'fits',
      turns: all,
      leftOut: 0,
    });
  });

  it('keeps the newest and leaves out whole turns, also where an older one were short enough', () => {
    const all = [turn(0, 'a', 'b'), turn(1, 'x'.repeat(4_000), 'y'), turn(2, 'c', 'd')];
    const fitted = fitTurns(context({ turns: all }), { budgetTokens: 200, reserveTokens: 100 });
    expect(fitted).toEqual({ outcome: 'fits', turns: all.slice(2), leftOut: 2 });
  });

  it('keeps the question where no turn fits beside it', () => {
    const all = [turn(0, 'x'.repeat(4_000), 'y')];
    const fitted = fitTurns(context({ turns: all }), { budgetTokens: 60, reserveTokens: 20 });
    expect(fitted).toEqual({ outcome: 'fits', turns: [], leftOut: 1 });
  });

  it('refuses a question that is too long even alone, and says by how much', () => {
    const question = { text: 'x'.repeat(40_000), pictures: [] };
    const fitted = fitTurns(context({ question }), { budgetTokens: 4_096, reserveTokens: 512 });
    expect(fitted).toMatchObject({ outcome: 'too_long', questionTokens: 10_004 });
  });

  it('counts pictures, persona and summary', () => {
    const question = { text: '', pictures: [picture('one')] };
    const budget = { budgetTokens: PICTURE_TOKENS + 50, reserveTokens: 0 };
    expect(fitTurns(context({ question }), budget)).toMatchObject({ outcome: 'fits' });
    for (const changes of [
      { question: { text: '', pictures: [picture('one'), picture('two')] } },
      { question, summary: 'x'.repeat(400) },
      { question, settings: { ...SETTINGS, persona: DEFAULT_PERSONA } },
    ]) {
      expect(fitTurns(context(changes), budget)).toMatchObject({ outcome: 'too_long' });
    }
  });

  it('never goes beyond the messages of one request, however short they are', () => {
    const fitted = fitTurns(context({ turns: turns(1_000) }), WIDE);
    expect(fitted).toMatchObject({ outcome: 'fits', leftOut: 1_000 - MAX_TURNS_IN_REQUEST });
  });

  it('makes requests that keep to the budget and hold the question, of any talk', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { maxLength: 30 }),
        text,
        fc.integer({ min: 0, max: 500 }),
        (exchanges, asked, budgetTokens) => {
          const all = exchanges.map(([question, answer], id) => turn(id, question, answer));
          const whole = context({ turns: all, question: { text: asked, pictures: [] } });
          const fitted = fitTurns(whole, { budgetTokens, reserveTokens: 50 });
          if (fitted.outcome === 'too_long') {
            expect(fitted.questionTokens).toBeGreaterThan(fitted.roomTokens);
            return;
          }
          expect(fitted.turns).toEqual(all.slice(fitted.leftOut));
          const messages = toChatMessages({ ...whole, turns: fitted.turns });
          const contents = messages.flatMap(({ content }) =>
            typeof content === 'string' ? content : [],
          );
          expect(contents).toHaveLength(messages.length);
          expect(estimateTokens(contents.join(''))).toBeLessThanOrEqual(budgetTokens - 50);
          expect(contents.at(-1)).toContain(asked);
        },
      ),
    );
  });
});

describe('toChatMessages', () => {
  it('tells the persona, the turns, the question', () => {
    expect(toChatMessages(context({ turns: turns(1) }))).toEqual([
      { role: 'system', content: 'Be.' },
      { role: 'user', content: 'question 0' },
      { role: 'assistant', content: 'answer 0' },
      { role: 'user', content: 'Why?' },
    ]);
  });

  it('tells the summary with the persona', () => {
    const settings = { ...SETTINGS, persona: DEFAULT_PERSONA };
    const [system] = toChatMessages(context({ settings, summary: 'They met.' }));
    expect(system?.content).toContain(systemPromptOf(DEFAULT_PERSONA));
    expect(system?.content).toContain('They met.');
  });

  it('shows pictures behind the words, and says where there was one that can’t be shown', () => {
    const question = { text: 'What is it?', pictures: [picture('one'), picture('two')] };
    expect(toChatMessages(context({ question }), seen('two')).at(-1)?.content).toEqual([
      { type: 'text', text: 'What is it?\n[a picture that you cannot see]' },
      { type: 'picture', contentType: 'image/jpeg', base64: 'bytes of two' },
    ]);
  });

  it('sends a picture without words as nothing but the picture', () => {
    const question = { text: '', pictures: [picture('one')] };
    expect(toChatMessages(context({ question }), seen('one')).at(-1)?.content).toEqual([
      { type: 'picture', contentType: 'image/jpeg', base64: 'bytes of one' },
    ]);
  });

  it('sends a question that was never answered together with the next one', () => {
    const all = [turn(0, 'First?', ''), turn(1, 'Second?', ' \n'), turn(2, 'Third?', 'Yes.')];
    expect(toChatMessages(context({ turns: all }))).toEqual([
      { role: 'system', content: 'Be.' },
      { role: 'user', content: 'First?\n\nSecond?\n\nThird?' },
      { role: 'assistant', content: 'Yes.' },
      { role: 'user', content: 'Why?' },
    ]);
  });

  it('keeps to the API’s bounds, the model always answering the person, of any talk', () => {
    const exchange = fc.tuple(fc.string(), fc.constantFrom('', 'Yes.'), fc.nat({ max: 20 }));
    fc.assert(
      fc.property(fc.array(exchange, { maxLength: 300 }), (exchanges) => {
        const files = Array.from({ length: 20 }, (_, index) => `file ${index}`);
        const all = exchanges.map(([question, answer, pictures], id) =>
          turn(id, question, answer, files.slice(0, pictures)),
        );
        const messages = toChatMessages(context({ turns: all }), seen(...files));
        expect(messages.length).toBeLessThanOrEqual(MAX_CHAT_MESSAGES);
        expect(messages.at(-1)?.role).toBe('user');
        for (const [index, { role, content }] of messages.entries()) {
          if (index > 0) expect(role).toBe(index % 2 === 1 ? 'user' : 'assistant');
          expect(content.length).toBeLessThanOrEqual(
            typeof content === 'string' ? Infinity : MAX_CHAT_PARTS,
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('picturesToShow', () => {
  it('begins with the question’s and goes back, each once', () => {
    const all = [turn(0, 'a', 'b', ['old']), turn(1, 'c', 'd', ['new', 'asked'])];
    const question = { text: '', pictures: [picture('asked')] };
    const shown = (max: number) =>
      picturesToShow({ turns: all, question }, max).map(({ fileId }) => fileId);
    expect(shown(10)).toEqual(['asked', 'new', 'old']);
    expect(shown(2)).toEqual(['asked', 'new']);
  });
});
