import { describe, expect, it } from 'vitest';
import { toBannerText } from '../src/banner.js';

describe('toBannerText', () => {
  it('says of each part whether it is real or embedded, then warnings, then where to go', () => {
    const text = toBannerText({
      role: 'all',
      parts: [
        { name: 'Telegram', kind: 'embedded', description: 'the playground' },
        { name: 'Redis', kind: 'real', description: 'REDIS_URL' },
      ],
      warnings: ['state is lost on exit'],
      address: 'http://127.0.0.1:3000/',
    });
    expect(text.trim().split('\n')).toEqual([
      'VisionCraft bot, role all',
      '  Telegram  embedded  the playground',
      '  Redis     real      REDIS_URL',
      '  ! state is lost on exit',
      '',
      'Open http://127.0.0.1:3000/',
    ]);
  });
});
