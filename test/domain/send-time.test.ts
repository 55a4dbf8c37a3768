import { describe, expect, it } from 'vitest';
import {
  FARTHEST_DAYS,
  localTimeName,
  parseSendTime,
  presetTime,
  sendTimeName,
} from '../../src/domain/send-time.js';

/** Saturday noon in London, three in the afternoon in Moscow, five past half in Kathmandu. */
const NOW_MS = Date.UTC(2026, 10, 21, 12, 0);
const MOSCOW = { nowMs: NOW_MS, utcOffsetMinutes: 180 };
const HONOLULU = { nowMs: NOW_MS, utcOffsetMinutes: -600 };

function readAt(text: string, clock = MOSCOW): string {
  const time = parseSendTime(text, clock);
  return time.ok ? new Date(time.atMs).toISOString() : time.problem;
}

describe('a time that somebody types', () => {
  it.each([
    ['19:30', '2026-11-21T16:30:00.000Z'],
    ['19.30', '2026-11-21T16:30:00.000Z'],
    // It was seven o'clock already: the next one is tomorrow's.
    ['7:00', '2026-11-22T04:00:00.000Z'],
    [' 2026-11-25 09:00 ', '2026-11-25T06:00:00.000Z'],
    ['2026-11-25T09:00', '2026-11-25T06:00:00.000Z'],
    ['25.11 09:00', '2026-11-25T06:00:00.000Z'],
    ['25.11.2026, 9:05', '2026-11-25T06:05:00.000Z'],
    // That day of this year is over.
    ['02.01 10:00', '2027-01-02T07:00:00.000Z'],
  ])('“%s” is %s', (text, expected) => {
    expect(readAt(text)).toBe(expected);
  });

  it.each(['', 'soon', '25:00', '12:60', '2026-02-31 09:00', '31.11 09:00', '9', '-1:00'])(
    '“%s” is not one',
    (text) => {
      expect(readAt(text)).toBe('unreadable');
    },
  );

  it('is refused when it is over, and beyond what anybody remembers', () => {
    expect(readAt('2026-11-21 15:00')).toBe('past');
    expect(readAt('2025-11-25 09:00')).toBe('past');
    expect(readAt('2027-11-25 09:00')).toBe('too-far');
    const lastMs = NOW_MS + FARTHEST_DAYS * 24 * 3_600_000;
    const [day, time] = new Date(lastMs + 180 * 60_000).toISOString().split('T');
    expect(readAt(`${day} ${time?.slice(0, 5)}`)).toBe(new Date(lastMs).toISOString());
  });

  it('belongs to the day of whoever types it', () => {
    // In Honolulu it is two in the morning of the same day.
    expect(readAt('1:00', HONOLULU)).toBe('2026-11-22T11:00:00.000Z');
    expect(readAt('3:00', HONOLULU)).toBe('2026-11-21T13:00:00.000Z');
  });
});

describe('the times on buttons', () => {
  it('are an hour from now, seven this evening, and nine tomorrow', () => {
    expect(presetTime('hour', MOSCOW)).toBe(Date.UTC(2026, 10, 21, 13, 0));
    expect(presetTime('tonight', MOSCOW)).toBe(Date.UTC(2026, 10, 21, 16, 0));
    expect(presetTime('tomorrow', MOSCOW)).toBe(Date.UTC(2026, 10, 22, 6, 0));
  });

  it('leave tonight out once the evening is here', () => {
    const evening = { ...MOSCOW, nowMs: Date.UTC(2026, 10, 21, 15, 58) };
    expect(presetTime('tonight', evening)).toBeUndefined();
    expect(presetTime('tomorrow', evening)).toBe(Date.UTC(2026, 10, 22, 6, 0));
  });
});

it('names a moment with the zone it is told in', () => {
  expect(sendTimeName(NOW_MS, 345)).toBe('2026-11-21 17:45 (UTC+05:45)');
  expect(localTimeName(NOW_MS, -600)).toBe('02:00');
});
