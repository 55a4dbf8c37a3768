import { describe, expect, test } from 'vitest';
import { AppError, ConfigError, StoreError, toError } from '../src/errors.js';

describe('an error of ours', () => {
  test('has a literal name, a code and its cause', () => {
    const cause = new Error('ECONNREFUSED');
    const error = new StoreError('store_unavailable', 'Redis did not answer', { cause });
    expect(error).toBeInstanceOf(AppError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'StoreError', code: 'store_unavailable', cause });
    expect(String(error)).toBe('StoreError: Redis did not answer');
  });

  test.each([
    [new StoreError('store_unavailable', 'away'), true],
    [new StoreError('store_corrupt', 'not ours'), false],
    [new ConfigError('wrong'), false],
  ])('%s says whether the same call may succeed later', (error, retryable) => {
    expect(error.retryable).toBe(retryable);
  });
});

describe('anything thrown', () => {
  test('that is an error stays the same', () => {
    const error = new TypeError('oops');
    expect(toError(error)).toBe(error);
  });

  test.each([
    ['text', 'Thrown value: text'],
    [undefined, 'Thrown value: undefined'],
    [null, 'Thrown value: null'],
    [42, 'Thrown value: 42'],
  ])('that is none (%s) becomes one', (thrown, message) => {
    expect(toError(thrown)).toMatchObject({ message });
  });
});
