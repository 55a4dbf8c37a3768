import { describe, expect, it } from 'vitest';
import {
  dayOf,
  DEFAULT_GROUP_SETTINGS,
  findObstacle,
  type GroupSettings,
  nextDayMs,
  quietUntilMs,
  utcOffsetName,
} from '../../src/domain/group-settings.js';

const at = (time: string) => Date.parse(`2026-11-21T${time}Z`);

describe('the quiet hours of a group', () => {
  const until = (from: number, to: number, utcOffsetMinutes: number, time: string) => {
    const ms = quietUntilMs({ quiet: { from, until: to }, utcOffsetMinutes }, at(time));
    return ms === undefined ? undefined : new Date(ms).toISOString().slice(5, 16);
  };

  it.each<[number, number, number, string, string | undefined]>([
    [9, 17, 0, '08:59:59', undefined],
    [9, 17, 0, '09:00:00', '11-21T17:00'],
    [9, 17, 0, '16:59:59', '11-21T17:00'],
    [9, 17, 0, '17:00:00', undefined],
    [22, 7, 0, '23:30:00', '11-22T07:00'],
    [22, 7, 0, '06:59:00', '11-21T07:00'],
    [22, 7, 0, '12:00:00', undefined],
    [22, 7, 180, '19:00:00', '11-22T04:00'],
    [22, 7, 180, '18:59:00', undefined],
    [22, 7, 330, '16:30:00', '11-22T01:30'],
    [22, 7, -600, '08:00:00', '11-21T17:00'],
    [5, 5, 0, '05:30:00', undefined],
  ])('from %i to %i, %i minutes east, at %s', (from, to, offset, time, expected) => {
    expect(until(from, to, offset, time)).toBe(expected);
  });
});

describe('a group’s day', () => {
  it.each<[number, string, string, string]>([
    [0, '23:59:59', '2026-11-21', '11-22T00:00'],
    [60, '23:00:00', '2026-11-22', '11-22T23:00'],
    [-720, '11:59:00', '2026-11-20', '11-21T12:00'],
    [345, '18:15:00', '2026-11-22', '11-22T18:15'],
  ])('%i minutes east at %s is %s', (utcOffsetMinutes, time, day, next) => {
    expect(dayOf({ utcOffsetMinutes }, at(time))).toBe(day);
    const nextDay = new Date(nextDayMs({ utcOffsetMinutes }, at(time)));
    expect(nextDay.toISOString().slice(5, 16)).toBe(next);
  });

  it.each([
    [0, 'UTC+00:00'],
    [330, 'UTC+05:30'],
    [-150, 'UTC−02:30'],
  ])('%i is written %s', (minutes, name) => {
    expect(utcOffsetName(minutes)).toBe(name);
  });
});

describe('what stands against a use', () => {
  const look = (settings: Partial<GroupSettings>, isAdmin = false) => {
    let looks = 0;
    return findObstacle(
      { ...DEFAULT_GROUP_SETTINGS, ...settings },
      {
        use: 'image',
        nowMs: at('23:00:00'),
        isAdmin: () => {
          looks += 1;
          return Promise.resolve(isAdmin);
        },
      },
    ).then((obstacle) => ({ obstacle, looks }));
  };

  it('is nothing where nobody has set anything, and nobody is looked up', async () => {
    expect(await look({})).toEqual({ obstacle: undefined, looks: 0 });
  });

  it('is that it is turned off', async () => {
    expect((await look({ off: ['image'] })).obstacle).toEqual({
      reason: 'off',
      use: 'image',
    });
    expect((await look({ off: ['gif'] })).obstacle).toBeUndefined();
  });

  it('is that it is for admins, and who asks is none', async () => {
    const settings = { audience: 'admins' } as const;
    expect((await look(settings)).obstacle).toEqual({ reason: 'admins-only' });
    expect((await look(settings, true)).obstacle).toBeUndefined();
  });

  it('is that the group sleeps, admins or not', async () => {
    const settings = { quiet: { from: 22, until: 7 }, audience: 'admins' } as const;
    const untilMs = Date.parse('2026-11-22T07:00Z');
    expect((await look(settings, true)).obstacle).toEqual({ reason: 'quiet', untilMs });
  });
});
