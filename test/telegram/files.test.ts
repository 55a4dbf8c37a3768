import type { ServerResponse } from 'node:http';
import { Api } from 'grammy';
import { expect, it, onTestFinished } from 'vitest';
import { Secret } from '../../src/domain/secret.js';
import { createTelegramFiles, FileUnreachableError } from '../../src/telegram/files.js';
import { createFakeServer, sendForever, sendJson } from '../helpers/fake-api.js';

const TOKEN = '1:secret-token';
const BYTES = Buffer.from('the bytes of a picture');
const OPTIONS = { maxBytes: 1_000, signal: new AbortController().signal };

interface Answers {
  file?: unknown;
  refusal?: string;
  download?: (reply: ServerResponse) => void;
}

/** Telegram with one file, under an address of its own below a path. */
async function openFiles({
  file = { file_id: 'f', file_path: 'photos/file 1.jpg', file_size: BYTES.length },
  refusal,
  download = (reply) => reply.end(BYTES),
}: Answers) {
  const server = await createFakeServer((reply, _call, { url }) => {
    if (url === `/telegram/bot${TOKEN}/getFile`) {
      if (refusal === undefined) sendJson(reply, 200, { ok: true, result: file });
      else sendJson(reply, 400, { ok: false, error_code: 400, description: refusal });
    } else download(reply);
  });
  const apiRoot = `${server.origin}/telegram`;
  const files = createTelegramFiles({
    api: new Api(TOKEN, { apiRoot }),
    apiRoot: `${apiRoot}/`,
    token: new Secret(TOKEN),
  });
  onTestFinished(() => files.close());
  return { files, received: server.received };
}

it('a file is fetched from the server of the Bot API, by the path it names', async () => {
  const { files, received } = await openFiles({});
  expect(await files.download('f', OPTIONS)).toEqual({ status: 'ok', bytes: BYTES });
  expect(received[1]?.url).toBe(`/telegram/file/bot${TOKEN}/photos/file%201.jpg`);
});

it('a file of more than 20 MB is not given to bots', async () => {
  const { files } = await openFiles({ refusal: 'Bad Request: file is too big' });
  expect(await files.download('f', OPTIONS)).toEqual({ status: 'too-big' });
});

it('a file that is larger than wanted is not fetched', async () => {
  const file = { file_id: 'f', file_path: 'a.jpg', file_size: 1_001 };
  const { files, received } = await openFiles({ file });
  expect(await files.download('f', OPTIONS)).toEqual({ status: 'too-big' });
  expect(received).toHaveLength(1);
});

it('a file that does not end is let go of', async () => {
  const { files } = await openFiles({
    file: { file_id: 'f', file_path: 'a.jpg' },
    download: (reply) => {
      sendForever(reply, Buffer.alloc(600));
    },
  });
  expect(await files.download('f', OPTIONS)).toEqual({ status: 'too-big' });
});

it.each([
  ['Telegram does not know', { refusal: 'Bad Request: wrong file_id' }],
  ['has no path', { file: { file_id: 'f' } }],
  [
    'is not there any more',
    {
      download: (reply: ServerResponse) => {
        sendJson(reply, 404, {});
      },
    },
  ],
])('a file that %s is gone', async (_, answers) => {
  const { files } = await openFiles(answers);
  expect(await files.download('f', OPTIONS)).toEqual({ status: 'gone' });
});

it.each([
  [
    'breaks off',
    (reply: ServerResponse) => {
      reply.writeHead(200, { 'content-length': '100' });
      reply.write('half');
      reply.destroy();
    },
  ],
  [
    'meets a server that is down',
    (reply: ServerResponse) => {
      sendJson(reply, 502, {});
    },
  ],
])('a file that %s is worth another try, and its error tells no token', async (_, download) => {
  const { files } = await openFiles({ download });
  const error: unknown = await files.download('f', OPTIONS).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FileUnreachableError);
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret-token');
});

it('whoever stops it gets the reason', async () => {
  const stop = new AbortController();
  const { files } = await openFiles({
    download: () => {
      stop.abort(new Error('shutdown'));
    },
  });
  await expect(files.download('f', { maxBytes: 1_000, signal: stop.signal })).rejects.toThrow(
    'shutdown',
  );
});
