import { describe, expect, it } from 'vitest';
import { toApiError } from '../../src/api/error-reply.js';
import { ApiInvalidRequestError, ApiRateLimitedError } from '../../src/api/errors.js';

function errorOf(status: number, body: unknown, headers: Record<string, string> = {}) {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return toApiError({ status, headers, bytes }, 0);
}

describe('toApiError', () => {
  it.each([
    [400, 'invalid_request', false],
    [401, 'unauthorized', false],
    [403, 'forbidden', false],
    [404, 'not_found', false],
    [408, 'timeout', true],
    [413, 'invalid_request', false],
    [422, 'invalid_request', false],
    [429, 'rate_limited', true],
    [500, 'server', true],
    [503, 'server', true],
  ])('makes %i the class "%s"', (status, code, retryable) => {
    const error = errorOf(
      status,
      { error: { message: 'why', param: null } },
      { 'x-request-id': 'id' },
    );
    expect(error).toMatchObject({ code, retryable, status, requestId: 'id' });
    expect(error.message).toContain('why');
    expect(error.name).toBe(error.constructor.name);
  });

  it.each([
    ['ours', { error: { message: 'bad width', type: 't', param: 'width', code: 'c' } }, 'width'],
    ['the first one', { error: "VisionCraft doesn't have model X" }, 'model'],
    ["FastAPI's sentence", { detail: 'Not Found' }, undefined],
    [
      "FastAPI's list",
      { detail: [{ loc: ['body', 'steps'], msg: 'too many', type: 'v' }] },
      'steps',
    ],
    ['no JSON', '<html>Bad gateway</html>', undefined],
    ['no error', { message: 'hm' }, undefined],
  ])('reads the parameter from a body that is %s', (_case, body, param) => {
    const error = errorOf(400, body);
    expect(error).toBeInstanceOf(ApiInvalidRequestError);
    expect(error).toHaveProperty('param', param);
  });

  it.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after-ms': '6500', 'retry-after': '7' }, 6500],
    [{}, 60_000],
  ])('reads how long to wait from %j, else from the words', (headers, retryAfterMs) => {
    const body = { error: { message: 'Free users can make 10 requests per 60 seconds.' } };
    expect(errorOf(429, body, headers)).toHaveProperty('retryAfterMs', retryAfterMs);
  });

  it('knows a rate limit by its words when it comes as 403, as it did', () => {
    const error = errorOf(403, { error: 'Free users can make 100 requests per 1 hours' });
    expect(error).toBeInstanceOf(ApiRateLimitedError);
    expect(error).toHaveProperty('retryAfterMs', 3_600_000);
  });

  it.each([
    ['fields of other types', { error: { message: 'why', param: 5, type: [], code: {} } }],
    ["vLLM's flat shape", { object: 'error', message: 'why', type: 'BadRequestError', code: 400 }],
  ])('reads the words of a body with %s', (_case, body) => {
    const error = errorOf(400, body);
    expect(error).toMatchObject({ code: 'invalid_request', param: undefined });
    expect(error.message).toContain('why');
  });

  it('shortens what a server says at length', () => {
    expect(errorOf(500, { error: 'x'.repeat(10_000) }).message.length).toBeLessThan(400);
  });
});
