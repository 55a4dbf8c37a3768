import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { TurnPicture } from '../../../src/domain/talk.js';
import { NoAnswerError } from '../../../src/jobs/answer/answer-failures.js';
import { createChatPictures } from '../../../src/jobs/answer/chat-pictures.js';
import type { DownloadedFile } from '../../../src/telegram/files.js';
import { captureLog } from '../../helpers/captured-log.js';
import { png } from '../../helpers/pictures.js';

const { signal } = new AbortController();

function picture(fileId: string): TurnPicture {
  return { fileId, contentType: 'image/jpeg', sizeBytes: 1 };
}

function drawn(width: number, height: number, format: 'png' | 'jpeg' | 'webp' | 'gif' = 'png') {
  const background = { r: 200, g: 20, b: 20 };
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
}

function openPictures(files: Record<string, DownloadedFile | Error>) {
  const fetched: string[] = [];
  const pictures = createChatPictures({
    files: {
      download(fileId) {
        fetched.push(fileId);
        const file = files[fileId] ?? { status: 'gone' };
        return file instanceof Error ? Promise.reject(file) : Promise.resolve(file);
      },
    },
    logger: captureLog().logger,
  });
  return { pictures, fetched };
}

async function failureOf(loading: Promise<unknown>): Promise<string> {
  const error: unknown = await loading.catch((thrown: unknown) => thrown);
  return error instanceof NoAnswerError ? error.failure.reason : String(error);
}

describe('a picture that was sent', () => {
  it.each(['png', 'jpeg', 'webp', 'gif'] as const)(
    'as %s comes to the model as a JPEG of a size it can use',
    async (format) => {
      const { pictures } = openPictures({
        f: { status: 'ok', bytes: await drawn(3_000, 1_500, format) },
      });
      const part = (await pictures.load([picture('f')], { needed: [], signal })).get('f');
      expect(part).toMatchObject({ type: 'picture', contentType: 'image/jpeg' });
      const shown = sharp(Buffer.from(part?.base64 ?? '', 'base64'));
      expect(await shown.metadata()).toMatchObject({ format: 'jpeg', width: 1_536, height: 768 });
    },
  );

  it('stands upright, and is not enlarged', async () => {
    const bytes = await sharp(await drawn(40, 20, 'jpeg'))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { pictures } = openPictures({ f: { status: 'ok', bytes } });
    const part = (await pictures.load([picture('f')], { needed: [], signal })).get('f');
    const shown = sharp(Buffer.from(part?.base64 ?? '', 'base64'));
    expect(await shown.metadata()).toMatchObject({ width: 20, height: 40 });
  });

  it('is fetched once, however often it is named', async () => {
    const { pictures, fetched } = openPictures({
      f: { status: 'ok', bytes: await drawn(8, 8) },
    });
    await pictures.load([picture('f'), picture('f')], { needed: [], signal });
    expect(fetched).toEqual(['f']);
  });

  it.each([
    ['too large', { status: 'too-big' }, 'picture_too_big'],
    ['gone', { status: 'gone' }, 'picture_gone'],
    ['corrupt', { status: 'ok', bytes: png(64, 64) }, 'picture_unreadable'],
    ['a bomb', { status: 'ok', bytes: png(50_000, 50_000) }, 'picture_unreadable'],
    ['of an unknown kind', { status: 'ok', bytes: Buffer.from('<svg/>') }, 'picture_unreadable'],
    ['empty', { status: 'ok', bytes: Buffer.alloc(0) }, 'picture_unreadable'],
  ] satisfies [string, DownloadedFile, string][])(
    'and is %s ends the answer with a word for it, where it is asked about',
    async (_, file, reason) => {
      const { pictures } = openPictures({ f: file });
      const needed = [picture('f')];
      expect(await failureOf(pictures.load(needed, { needed, signal }))).toBe(reason);
      expect(await pictures.load(needed, { needed: [], signal })).toEqual(new Map());
    },
  );

  it('and can’t be fetched now is the caller’s to try again, where it is asked about', async () => {
    const { pictures } = openPictures({ f: new Error('away') });
    const needed = [picture('f')];
    await expect(pictures.load(needed, { needed, signal })).rejects.toThrow('away');
    expect(await pictures.load(needed, { needed: [], signal })).toEqual(new Map());
  });
});
