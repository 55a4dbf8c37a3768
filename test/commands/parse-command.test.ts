import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/commands/parse-command.js';

describe('parseCommand', () => {
  it.each([
    ['release', { name: 'release' }],
    ['stats', { name: 'stats' }],
    ['key issue 42', { name: 'key', action: 'issue', userId: 42 }],
    ['key unban 42', { name: 'key', action: 'unban', userId: 42 }],
    ['tier grant 42 tier1', { name: 'tier', userId: 42, tier: 'tier1' }],
    ['tier grant 42 tier2 36500', { name: 'tier', userId: 42, tier: 'tier2', days: 36_500 }],
    ['tier grant 42 tier2 30', { name: 'tier', userId: 42, tier: 'tier2', days: 30 }],
  ])('reads "%s"', (line, command) => {
    expect(parseCommand(line.split(' '))).toEqual(command);
  });

  it.each([
    '',
    'all',
    'key',
    'key issue',
    'key issue me',
    'key issue -5',
    'key issue 1 2',
    'key rotate 42',
    'tier grant 42 gold',
    'tier grant 42 tier1 0',
    'tier grant 42 tier1 -1',
    'tier grant 42 tier1 1.5',
    'tier grant 42 tier1 36501',
    'tier grant 42 tier1 9999999999999999',
    'tier grant 42 tier1 3 4',
    'release now',
  ])('refuses "%s"', (line) => {
    expect(parseCommand(line.split(' '))).toBeUndefined();
  });
});
