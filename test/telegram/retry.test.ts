import { describe, expect, test } from 'vitest';
import {
  type Attempt,
  type Call,
  DEFAULT_RETRY,
  decideRetry,
  isRepeatable,
} from '../../src/telegram/retry.js';

const SEND: Call = { method: 'sendMessage', replayable: true };
const EDIT: Call = { method: 'editMessageText', replayable: true };
const UPLOAD: Call = { method: 'editMessageMedia', replayable: false };
const LOST: Attempt = { type: 'fault', sent: true };
const UNSENT: Attempt = { type: 'fault', sent: false };
const half = () => 0.5;

function reply(status: number, retryAfterSeconds?: number): Attempt {
  return { type: 'reply', status, retryAfterSeconds };
}

describe('what is tried again', () => {
  test.each<[string, Call, Attempt, number, string | false]>([
    ['a flood wait within the cap', SEND, reply(429, 5), 1, 'flood'],
    ['a flood wait of nothing', SEND, reply(429, 0), 1, 'flood'],
    ['a flood wait above the cap', SEND, reply(429, 6), 1, false],
    ['a flood wait without a time', SEND, reply(429), 1, false],
    ['a flood wait of an upload', UPLOAD, reply(429, 1), 1, false],
    ['a lost answer to a send', SEND, LOST, 1, false],
    ['a lost answer to an edit', EDIT, LOST, 1, 'network'],
    ['a lost answer to an upload', UPLOAD, LOST, 1, false],
    ['a send that never left', SEND, UNSENT, 1, 'network'],
    ['an upload that never left', UPLOAD, UNSENT, 1, false],
    ['a server error on a send', SEND, reply(500), 1, false],
    ['a server error on an edit', EDIT, reply(502), 1, 'server'],
    ['a refusal', EDIT, reply(400), 1, false],
    ['a success', EDIT, reply(200), 1, false],
    ['the last try', EDIT, LOST, 3, false],
  ])('%s', (_situation, call, attempt, attempts, reason) => {
    const decision = decideRetry(DEFAULT_RETRY, call, attempt, attempts, half);
    expect(decision.retry && decision.reason).toBe(reason);
  });
});

test('a flood wait is exactly what Telegram told', () => {
  const decision = decideRetry(DEFAULT_RETRY, SEND, reply(429, 4), 1, half);
  expect(decision).toEqual({ retry: true, reason: 'flood', delayMs: 4000 });
});

test('delays after faults double up to their ceiling', () => {
  const policy = { ...DEFAULT_RETRY, maxAttempts: 10, firstDelayMs: 100, maxDelayMs: 300 };
  const delays = [1, 2, 3, 4].map((attempts) => {
    const decision = decideRetry(policy, EDIT, LOST, attempts, () => 1);
    return decision.retry && decision.delayMs;
  });
  expect(delays).toEqual([100, 200, 300, 300]);
});

test.each([
  ['getMe', true],
  ['getChatMember', true],
  ['answerCallbackQuery', true],
  ['setMyCommands', true],
  ['deleteMessage', true],
  ['getUpdates', false],
  ['sendMessage', false],
  ['sendMediaGroup', false],
  ['forwardMessages', false],
  ['copyMessage', false],
  ['createInvoiceLink', false],
  ['refundStarPayment', false],
  ['banChatMember', false],
])('%s repeatable: %s', (method, repeatable) => {
  expect(isRepeatable(method)).toBe(repeatable);
});
