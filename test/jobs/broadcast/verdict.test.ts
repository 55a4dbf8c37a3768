import { describe, expect, it } from 'vitest';
import { judgeFailure } from '../../../src/jobs/broadcast/verdict.js';
import { StoreError } from '../../../src/errors.js';
import { HELD_DESCRIPTION } from '../../../src/telegram/failures.js';
import { refusal, silence, unreachable } from '../../helpers/broadcast-rooms.js';

const SEND = { kind: 'send', tries: 0, random: () => 0 } as const;

describe('the first failure of a call', () => {
  it.each([
    'Forbidden: bot was blocked by the user',
    'Forbidden: user is deactivated',
    "Forbidden: bot can't initiate conversation with a user",
  ])('"%s" puts the person out of reach', (description) => {
    expect(judgeFailure(refusal(403, description), SEND)).toEqual({
      type: 'settled',
      outcome: { type: 'blocked' },
    });
  });

  it.each([
    ['Bad Request: message to copy not found', 'post-gone'],
    ['Bad Request: MESSAGE_ID_INVALID', 'post-gone'],
    ["Bad Request: the message can't be copied", 'not-copyable'],
    ['Bad Request: FLOODSKIP_NOT_ALLOWED', 'no-balance'],
    ['Forbidden: bot was kicked from the channel chat', 'source-gone'],
    ['Forbidden: bot is not a member of the supergroup chat', 'source-gone'],
    ['Bad Request: need administrator rights in the channel chat', 'source-gone'],
  ])('"%s" is trouble of the whole campaign', (description, trouble) => {
    const code = description.startsWith('F') ? 403 : 400;
    expect(judgeFailure(refusal(code, description), SEND)).toEqual({ type: 'trouble', trouble });
  });

  it('"chat not found" may be about either chat', () => {
    const error = refusal(400, 'Bad Request: chat not found');
    expect(judgeFailure(error, SEND)).toEqual({ type: 'some-chat-gone' });
  });

  it('a refusal for reasons of its own fails one person', () => {
    const error = refusal(400, 'Bad Request: VOICE_MESSAGES_FORBIDDEN');
    expect(judgeFailure(error, SEND)).toEqual({
      type: 'settled',
      outcome: { type: 'failed', code: 'rejected' },
    });
  });

  it('a flood limit is for everybody, as long as told and a moment more', () => {
    const told = refusal(429, 'Too Many Requests: retry after 7', 7);
    expect(judgeFailure(told, SEND)).toEqual({ type: 'flood', waitMs: 7_100 });
    const untold = refusal(429, 'Too Many Requests');
    expect(judgeFailure(untold, SEND)).toEqual({ type: 'flood', waitMs: 1_100 });
  });

  it('a call that was not made because of one chat is about that chat', () => {
    const held = refusal(429, `${HELD_DESCRIPTION} 3`, 3);
    expect(judgeFailure(held, SEND)).toEqual({ type: 'held-back', retryInMs: 3_100 });
  });

  it('a request that was never sent says nothing about the person', () => {
    expect(judgeFailure(unreachable(), SEND)).toEqual({ type: 'not-sent' });
    const away = new StoreError('store_unavailable', 'Redis did not answer');
    expect(judgeFailure(away, SEND)).toEqual({ type: 'not-sent' });
  });

  it('a request without a reply is uncertain, and tried again where that does no harm', () => {
    expect(judgeFailure(silence(), SEND)).toEqual({
      type: 'settled',
      outcome: { type: 'uncertain' },
    });
    expect(judgeFailure(silence(), { ...SEND, kind: 'edit' })).toMatchObject({
      outcome: { type: 'deferred', tries: 1 },
    });
  });

  it('a bug of ours fails one person and hides nothing', () => {
    expect(judgeFailure(new TypeError('oops'), SEND)).toMatchObject({
      outcome: { type: 'failed', code: 'rejected' },
    });
  });
});

describe('a server that fails', () => {
  it.each([
    [0, 1_000],
    [1, 2_000],
    [2, 4_000],
    [3, 8_000],
  ])('after %i tries is tried again in %i ms', (tries, retryInMs) => {
    expect(judgeFailure(refusal(500, 'Internal Server Error'), { ...SEND, tries })).toEqual({
      type: 'settled',
      outcome: { type: 'deferred', tries: tries + 1 },
      retryInMs,
    });
  });

  it('is given up at the fifth try', () => {
    expect(judgeFailure(refusal(502, 'Bad Gateway'), { ...SEND, tries: 4 })).toEqual({
      type: 'settled',
      outcome: { type: 'failed', code: 'server' },
    });
  });
});

describe('a copy that is changed or taken back', () => {
  it('is as it should be when nothing had to be done', () => {
    const same = refusal(400, 'Bad Request: message is not modified: …');
    expect(judgeFailure(same, { ...SEND, kind: 'edit' })).toMatchObject({
      outcome: { type: 'sent' },
    });
    const gone = refusal(400, 'Bad Request: message to delete not found');
    expect(judgeFailure(gone, { ...SEND, kind: 'delete' })).toMatchObject({
      outcome: { type: 'sent' },
    });
  });

  it('fails when it is gone, or older than Telegram lets go', () => {
    const gone = refusal(400, 'Bad Request: message to edit not found');
    expect(judgeFailure(gone, { ...SEND, kind: 'edit' })).toMatchObject({
      outcome: { type: 'failed', code: 'message-gone' },
    });
    const old = refusal(400, "Bad Request: message can't be deleted for everyone");
    expect(judgeFailure(old, { ...SEND, kind: 'delete' })).toMatchObject({
      outcome: { type: 'failed', code: 'message-gone' },
    });
  });
});
