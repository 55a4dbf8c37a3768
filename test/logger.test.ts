import { describe, expect, test } from 'vitest';
import { createErrorFeed, createLogger, type LoggedError, redactSecrets } from '../src/logger.js';

const TOKEN = `123456789:${'AbC-_'.repeat(7)}`;
const KEY = `vc_${'a1B2'.repeat(9)}zz`;

function captureLines(level: 'info' | 'debug' = 'info') {
  const lines: string[] = [];
  const write = (line: string): void => {
    lines.push(line);
  };
  return { lines, logger: createLogger({ level, destination: { write } }) };
}

describe('a secret with a known shape', () => {
  test.each([
    ['a bot token', `token ${TOKEN} refused`, TOKEN],
    ['a bot token in an address', `GET https://api.telegram.org/bot${TOKEN}/getMe`, TOKEN],
    ['a bot token in a file address', `https://api.telegram.org/file/bot${TOKEN}/a.jpg`, TOKEN],
    ['a key', `the key ${KEY} was refused`, KEY],
    ['a key in JSON', JSON.stringify({ body: JSON.stringify({ t: KEY }) }), KEY],
    ['a bearer header', 'Authorization: Bearer sk-very-secret', 'sk-very-secret'],
    ['a Redis password', 'connect redis://:hunter22@10.0.0.1:6379/0', 'hunter22'],
    ['a Redis password with a name', 'rediss://me:hunter22@host', 'hunter22'],
  ])('%s is removed', (_what, line, secret) => {
    const redacted = redactSecrets(line);
    expect(redacted).not.toContain(secret);
    expect(redacted).toContain('[redacted]');
    expect(redactSecrets(redacted)).toBe(redacted);
  });

  test('goes, and what stands around it stays', () => {
    expect(redactSecrets('redis://me:hunter22@10.0.0.1:6379/0')).toBe(
      'redis://me:[redacted]@10.0.0.1:6379/0',
    );
  });

  test.each([
    'http://127.0.0.1:3000/telegram/webhook',
    'redis://127.0.0.1:6379/0',
    'update 123456789 at 12:30:45',
    'vc_short',
  ])('is not seen in %s', (line) => {
    expect(redactSecrets(line)).toBe(line);
  });
});

describe('a logger', () => {
  test('writes one JSON object a line', () => {
    const { logger, lines } = captureLines();
    logger.info({ updateId: 5 }, 'handled');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, updateId: 5, msg: 'handled' });
  });

  test('leaves out what is below its level', () => {
    const { logger, lines } = captureLines();
    logger.debug('detail');
    expect(lines).toEqual([]);
  });

  test('hides secret fields and people’s words by name, up to two levels down', () => {
    const { logger, lines } = captureLines();
    const words = { prompt: 'a red fox', text: 'hello', caption: 'mine' };
    const secrets = { token: 'opaque-1', apiKey: 'opaque-2', password: 'opaque-3' };
    logger.info({ ...secrets, request: { ...words, body: { negative_prompt: 'dogs' } } }, 'sent');
    expect(lines[0]).not.toMatch(/opaque|red fox|hello|mine|dogs/);
  });

  test('hides a secret inside an error, its stack and its cause', () => {
    const { logger, lines } = captureLines();
    const cause = new Error(`request with ${KEY} failed`);
    logger.error({ err: new Error(`token ${TOKEN}`, { cause }) }, 'failed');
    expect(lines[0]).not.toContain(TOKEN);
    expect(lines[0]).not.toContain(KEY);
  });

  test('hides a secret in its message and in a child’s fields', () => {
    const { logger, lines } = captureLines();
    logger.child({ note: KEY }).info(`issued ${KEY}`);
    expect(lines[0]).not.toContain(KEY);
  });
});

describe('what is logged as an error', () => {
  function listen() {
    const heard: LoggedError[] = [];
    const errors = createErrorFeed();
    const lines: string[] = [];
    const write = (line: string) => void lines.push(line);
    const logger = createLogger({ level: 'info', destination: { write }, onError: errors.tell });
    errors.listen((logged) => heard.push(logged));
    return { logger, heard, lines };
  }

  test('is told to who listens, also from a child of the logger, and written all the same', () => {
    const { logger, heard, lines } = listen();
    const error = new Error('boom');
    logger.child({ room: 'bot' }).error({ err: error }, 'an update failed');
    logger.fatal({ err: error }, 'nobody caught an error');
    expect(heard).toEqual([
      { error, message: 'an update failed' },
      { error, message: 'nobody caught an error' },
    ]);
    expect(lines).toHaveLength(2);
  });

  test('is nothing that is only a warning, or has no error in it', () => {
    const { logger, heard } = listen();
    logger.warn({ err: new Error('boom') }, 'it went on');
    logger.error({ channel: '@news' }, 'make me an admin there');
    logger.error('words alone');
    expect(heard).toEqual([]);
  });

  test('before anybody listens is in the log alone', () => {
    const { tell } = createErrorFeed();
    expect(() => {
      tell({ error: new Error('boom'), message: 'too early' });
    }).not.toThrow();
  });
});
