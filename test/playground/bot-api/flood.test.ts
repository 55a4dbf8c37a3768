import { beforeEach, describe, expect, it } from 'vitest';
import type { Chat } from 'grammy/types';
import { BotApiError } from '../../../src/playground/bot-api/errors.js';
import { createFloodControl, type FloodControl } from '../../../src/playground/bot-api/flood.js';

const group: Chat = { id: -1, type: 'supergroup', title: 'Group' };
const person = (id: number): Chat => ({ id, type: 'private', first_name: 'Ann' });

let nowMs: number;
let flood: FloodControl;

beforeEach(() => {
  nowMs = 1_000_000;
  flood = createFloodControl(() => nowMs);
});

/** The seconds to wait, or undefined when the call passes. */
function call(method: string, chat: Chat, messages = 1, isPaid = false): number | undefined {
  try {
    flood.admit(method, chat, { messages, isPaid });
  } catch (error) {
    if (error instanceof BotApiError) return error.parameters?.retry_after;
    throw error;
  }
  return undefined;
}

function callTimes(count: number, method: string, chat: Chat, everyMs = 0): void {
  for (let index = 0; index < count; index += 1) {
    expect(call(method, chat)).toBeUndefined();
    nowMs += everyMs;
  }
}

describe('flood control', () => {
  it('edits share the twenty a minute of a group with what is sent', () => {
    callTimes(10, 'sendMessage', group, 1_000);
    callTimes(10, 'editMessageText', group, 1_000);
    expect(call('editMessageText', group)).toBe(40);
    nowMs += 40_000;
    expect(call('editMessageText', group)).toBeUndefined();
  });

  it('thirty a second go out at most, to all together', () => {
    for (let id = 1; id <= 30; id += 1) expect(call('sendPhoto', person(id))).toBeUndefined();
    expect(call('sendPhoto', person(31))).toBe(1);
    nowMs += 1_000;
    expect(call('sendPhoto', person(31))).toBeUndefined();
  });

  it('a thousand a second where they are paid for, beside the thirty that are not', () => {
    for (let id = 1; id <= 1_000; id += 1) {
      expect(call('copyMessage', person(id), 1, true)).toBeUndefined();
    }
    expect(call('copyMessage', person(1_001), 1, true)).toBe(1);
    expect(call('copyMessage', person(1_001))).toBeUndefined();
  });

  it('drafts and typing have twenty in five seconds, apart from messages', () => {
    const ann = person(1);
    callTimes(10, 'sendMessageDraft', ann, 100);
    callTimes(10, 'sendChatAction', ann, 100);
    expect(call('sendMessageDraft', ann)).toBe(3);
    expect(call('sendMessage', ann)).toBeUndefined();
  });

  it('drafts have forty in thirty seconds', () => {
    callTimes(40, 'sendMessageDraft', person(1), 500);
    expect(call('sendMessageDraft', person(1))).toBe(10);
  });

  it('an album counts its pictures', () => {
    expect(call('sendMediaGroup', group, 10)).toBeUndefined();
    expect(call('sendMediaGroup', group, 10)).toBeUndefined();
    expect(call('sendMessage', group)).toBe(60);
  });

  it('what only asks is free', () => {
    callTimes(100, 'getChatMember', group);
    callTimes(100, 'answerCallbackQuery', group);
  });
});
