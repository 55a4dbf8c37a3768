import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readPictureHeader } from '../../src/domain/picture-header.js';

const picture = () =>
  sharp({ create: { width: 48, height: 20, channels: 3, background: '#884422' } });

describe('readPictureHeader', () => {
  it.each([
    ['image/png', () => picture().png().toBuffer()],
    ['image/jpeg', () => picture().jpeg().toBuffer()],
    ['image/jpeg', () => picture().jpeg({ progressive: true }).withMetadata().toBuffer()],
    ['image/gif', () => picture().gif().toBuffer()],
    ['image/webp', () => picture().webp().toBuffer()],
    ['image/webp', () => picture().webp({ lossless: true }).toBuffer()],
    ['image/webp', () => picture().ensureAlpha(0.5).webp().toBuffer()],
  ])('reads type and size of %s as sharp writes it', async (contentType, draw) => {
    expect(readPictureHeader(await draw())).toEqual({ contentType, width: 48, height: 20 });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['words', Buffer.from('a picture of a fox, in words only')],
    ['the beginning of a PNG', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['a JPEG that ends before its frame', Buffer.from('ffd8ffe00010', 'hex')],
  ])('says nothing about %s', (_name, bytes) => {
    expect(readPictureHeader(bytes)).toBeUndefined();
  });
});
