import { describe, expect, it } from 'vitest';
import { parseAccountCommand } from '../../src/domain/account-command.js';

const done = (command: object) => ({ ok: true, command });
const refused = (problem: string) => ({ ok: false, problem });

describe('a command of an admin', () => {
  it.each([
    ['ban', '42', undefined, done({ name: 'ban', userId: 42, reason: '' })],
    ['ban', ' 42  sold  the key ', 7, done({ name: 'ban', userId: 42, reason: 'sold the key' })],
    ['ban', '', 7, done({ name: 'ban', userId: 7, reason: '' })],
    ['ban', 'spam', 7, done({ name: 'ban', userId: 7, reason: 'spam' })],
    ['unban', '42', undefined, done({ name: 'unban', userId: 42 })],
    ['unban', '', 7, done({ name: 'unban', userId: 7 })],
    [
      'grant',
      '42 tier1',
      undefined,
      done({ name: 'grant', userId: 42, tier: 'tier1', days: undefined }),
    ],
    [
      'grant',
      '42 Tier2 forever',
      undefined,
      done({ name: 'grant', userId: 42, tier: 'tier2', days: undefined }),
    ],
    [
      'grant',
      '42 tier1 30',
      undefined,
      done({ name: 'grant', userId: 42, tier: 'tier1', days: 30 }),
    ],
    ['grant', 'free', 7, done({ name: 'grant', userId: 7, tier: 'free', days: undefined })],
  ] as const)('/%s %s, answering to %s', (name, text, replied, expected) => {
    expect(parseAccountCommand(name, text, replied)).toEqual(expected);
  });

  it.each([
    ['ban', '', undefined, 'nobody'],
    ['ban', 'somebody', undefined, 'usage'],
    ['ban', '', 'hidden', 'hidden'],
    ['ban', '-100500', undefined, 'usage'],
    ['ban', '0', undefined, 'usage'],
    ['ban', '12345678901234567', undefined, 'usage'],
    ['unban', '42 please', undefined, 'usage'],
    ['grant', '42', undefined, 'usage'],
    ['grant', '42 gold', undefined, 'usage'],
    ['grant', '42 tier1 0', undefined, 'usage'],
    ['grant', '42 tier1 -3', undefined, 'usage'],
    ['grant', '42 tier1 1.5', undefined, 'usage'],
    ['grant', '42 tier1 soon', undefined, 'usage'],
    ['grant', '42 tier1 30 days', undefined, 'usage'],
    ['grant', 'tier1 30', undefined, 'usage'],
  ] as const)('/%s %s, answering to %s, is refused: %s', (name, text, replied, problem) => {
    expect(parseAccountCommand(name, text, replied)).toEqual(refused(problem));
  });

  it('cuts an endless reason', () => {
    const parsed = parseAccountCommand('ban', `42 ${'no '.repeat(1_000)}`, undefined);
    expect(parsed.ok && parsed.command.name === 'ban' && parsed.command.reason.length).toBe(300);
  });
});
