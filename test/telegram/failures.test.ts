import { GrammyError, HttpError } from 'grammy';
import { describe, expect, test } from 'vitest';
import { classifyTelegramFailure, type TelegramFailureKind } from '../../src/telegram/failures.js';

function refusal(code: number, description: string, parameters = {}): GrammyError {
  const error = { ok: false as const, error_code: code, description, parameters };
  return new GrammyError('Call failed!', error, 'sendMessage', {});
}

describe('Telegram’s own words', () => {
  test.each<[number, string, TelegramFailureKind]>([
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'blocked'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'blocked'],
    [403, "Forbidden: the bot can't send messages to the bot", 'blocked'],
    [400, 'Bad Request: chat not found', 'chat-gone'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'chat-gone'],
    [403, 'Forbidden: bot is not a member of the channel chat', 'chat-gone'],
    [403, 'Forbidden: the group chat was deleted', 'chat-gone'],
    [400, 'Bad Request: group chat was upgraded to a supergroup chat', 'chat-gone'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'no-rights'],
    [400, 'Bad Request: have no rights to send a message', 'no-rights'],
    [400, 'Bad Request: CHAT_ADMIN_REQUIRED', 'no-rights'],
    [403, 'Forbidden: something Telegram invents next year', 'no-rights'],
    [400, 'Bad Request: message thread not found', 'topic-closed'],
    [400, 'Bad Request: TOPIC_CLOSED', 'topic-closed'],
    [
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      'not-modified',
    ],
    [400, 'Bad Request: message to edit not found', 'message-gone'],
    [400, 'Bad Request: message to delete not found', 'message-gone'],
    [400, 'Bad Request: message to be replied not found', 'message-gone'],
    [400, "Bad Request: message can't be edited", 'message-gone'],
    [400, "Bad Request: message can't be deleted", 'message-gone'],
    [
      400,
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
      'query-too-old',
    ],
    [400, 'Bad Request: QUERY_ID_INVALID', 'query-too-old'],
    [400, 'Bad Request: TEXTDRAFT_PEER_INVALID', 'no-drafts'],
    [404, 'Not Found: method not found', 'no-drafts'],
    [400, 'Bad Request: message is too long', 'rejected'],
    [401, 'Unauthorized', 'rejected'],
    [404, 'Not Found', 'rejected'],
    [500, 'Internal Server Error: restart', 'network'],
  ])('%i %s', (code, description, kind) => {
    expect(classifyTelegramFailure(refusal(code, description))).toEqual({ kind });
  });
});

test.each<[string, TelegramFailureKind]>([
  ['editMessageText', 'message-gone'],
  ['deleteMessage', 'message-gone'],
  ['sendMediaGroup', 'network'],
])('a group that became a supergroup: %s, %s', (method, kind) => {
  const error = {
    ok: false as const,
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: -1001 },
  };
  const failure = new GrammyError('Call failed!', error, method, {});
  expect(classifyTelegramFailure(failure)).toEqual({ kind });
});

test('a flood wait carries its time', () => {
  const error = refusal(429, 'Too Many Requests: retry after 9', { retry_after: 9 });
  expect(classifyTelegramFailure(error)).toEqual({ kind: 'flood', retryAfterSeconds: 9 });
});

test('a call without an answer is a network failure', () => {
  expect(classifyTelegramFailure(new HttpError('no answer', new Error('reset')))).toEqual({
    kind: 'network',
  });
});

test.each([[new TypeError('bug')], ['text'], [undefined], [null]])(
  'anything else (%s) is a bug',
  (thrown) => {
    expect(classifyTelegramFailure(thrown)).toEqual({ kind: 'bug' });
  },
);
