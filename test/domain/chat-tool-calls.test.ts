import { describe, expect, it } from 'vitest';
import { createToolCalls } from '../../src/domain/chat-tool-calls.js';

describe('createToolCalls', () => {
  it('puts parallel calls together and returns them by their indices', () => {
    const calls = createToolCalls();
    calls.add({ index: 1, id: 'b', name: 'g', argumentsJson: '{' });
    calls.add({ index: 0, id: 'a', name: 'f', argumentsJson: '' });
    calls.add({ index: 1, argumentsJson: '}' });
    calls.add({ index: 0, argumentsJson: '{}' });
    expect(calls.inOrder()).toEqual([
      { id: 'a', name: 'f', argumentsJson: '{}' },
      { id: 'b', name: 'g', argumentsJson: '{}' },
    ]);
  });

  it('gives an id to a call that comes without, so that its answer can name it', () => {
    const calls = createToolCalls();
    calls.add({ index: 2, name: 'f', argumentsJson: '{}' });
    expect(calls.inOrder()).toEqual([{ id: 'call_2', name: 'f', argumentsJson: '{}' }]);
  });

  it('has none when none was asked for', () => {
    expect(createToolCalls().inOrder()).toEqual([]);
  });
});
