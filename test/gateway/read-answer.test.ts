import { describe, expect, it } from 'vitest';
import { createStreamedAnswerReader } from '../../src/gateway/engines/openai/read-answer.js';

function bytes(...events: unknown[]): Buffer {
  const frames = events.map(
    (data) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}`,
  );
  return Buffer.from(frames.map((frame) => `${frame}\n\n`).join(''));
}

function word(content: string) {
  return { choices: [{ index: 0, delta: { content }, finish_reason: null }] };
}

const STOP = { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };
const END = { type: 'end', finishReason: 'stop', usage: undefined };

describe('createStreamedAnswerReader', () => {
  it('gives the pieces that come with the end together with it', () => {
    const reader = createStreamedAnswerReader();
    expect(reader.push(bytes(word('a')))).toEqual([{ type: 'text', text: 'a' }]);
    expect(reader.isOver()).toBe(false);
    expect(reader.push(bytes(word('b'), STOP, '[DONE]', word('never')))).toEqual([]);
    expect(reader.isOver()).toBe(true);
    expect(reader.end()).toEqual([{ type: 'text', text: 'b' }, END]);
  });

  it('gives at once what comes before a broken event, and says at the end what broke', () => {
    const reader = createStreamedAnswerReader();
    expect(reader.push(bytes(word('a'), '{', word('never')))).toEqual([
      { type: 'text', text: 'a' },
    ]);
    expect(reader.isOver()).toBe(true);
    expect(() => reader.end()).toThrow('something that is no answer');
  });

  it('reads what the last bytes left open', () => {
    const reader = createStreamedAnswerReader();
    reader.push(bytes(word('a'), STOP));
    expect(reader.push(Buffer.from(`data: ${JSON.stringify(word('b'))}`))).toEqual([]);
    expect(reader.end()).toEqual([{ type: 'text', text: 'b' }, END]);
  });
});
