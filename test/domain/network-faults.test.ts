import { describe, expect, it } from 'vitest';
import { mayHaveBeenSent } from '../../src/domain/network-faults.js';

describe('mayHaveBeenSent', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'])(
    'is false for %s: there was no connection',
    (code) => {
      expect(mayHaveBeenSent(Object.assign(new Error(), { code }))).toBe(false);
    },
  );

  it.each(['ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 42, undefined])(
    'is true for %s',
    (code) => {
      expect(mayHaveBeenSent(Object.assign(new Error(), { code }))).toBe(true);
    },
  );

  it.each([
    ['connect', false],
    ['getaddrinfo', false],
    ['read', true],
    ['write', true],
  ])('for a host that is not reachable at %s it is %s', (syscall, sent) => {
    const error = Object.assign(new Error(), { code: 'EHOSTUNREACH', syscall });
    expect(mayHaveBeenSent(error)).toBe(sent);
  });

  it('is true for an error without a code', () => {
    expect(mayHaveBeenSent(new Error())).toBe(true);
  });
});
