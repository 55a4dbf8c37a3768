import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_CALLBACK_DATA_BYTES,
  packCallbackData,
  parseCallbackData,
} from '../../src/domain/callback-data.js';

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const arg = fc.stringMatching(/^[A-Za-z0-9:_.-]{0,30}$/);

describe('callback data', () => {
  it('comes back as it was packed, within the limit', () => {
    fc.assert(
      fc.property(fc.record({ feature: name, action: name, arg }), (data) => {
        const packed = packCallbackData(data);
        expect(Buffer.byteLength(packed)).toBeLessThanOrEqual(MAX_CALLBACK_DATA_BYTES);
        expect(parseCallbackData(packed)).toEqual(data);
      }),
    );
  });

  it('keeps colons of the argument', () => {
    expect(parseCallbackData('draw:page:v1:12:3')).toEqual({
      feature: 'draw',
      action: 'page',
      arg: '12:3',
    });
  });

  it('refuses to pack more than Telegram takes, counted in bytes', () => {
    expect(() => packCallbackData({ feature: 'a', action: 'b', arg: 'я'.repeat(29) })).toThrow(
      RangeError,
    );
  });

  it('refuses a name that would change the shape', () => {
    expect(() => packCallbackData({ feature: 'a:b', action: 'c', arg: '' })).toThrow(RangeError);
  });

  it.each([
    '',
    'draw',
    'draw:page',
    'draw:page:v1',
    'draw:page:v9:1',
    'Draw:page:v1:',
    '::v1:',
    '🦊',
  ])('reads %j as nobody’s button', (data) => {
    expect(parseCallbackData(data)).toBeUndefined();
  });

  it('never throws on anything', () => {
    fc.assert(
      fc.property(fc.string(), (data) => {
        parseCallbackData(data);
      }),
    );
  });
});
