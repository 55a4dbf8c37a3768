import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import {
  MAX_PICTURE_BYTES,
  readDataUrl,
  readDataUrlOrBase64,
  type PictureReading,
} from '../../src/gateway/data-picture.js';
import {
  dataUrl,
  extendedWebp,
  gif,
  jpeg,
  losslessWebp,
  lossyWebp,
  png,
} from '../helpers/pictures.js';

function typeOf(reading: PictureReading): string {
  return reading.ok ? reading.picture.contentType : `refused: ${reading.reason}`;
}

describe('a picture in a data: URL', () => {
  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('may be a real %s', async (format) => {
    const create = { width: 70, height: 40, channels: 3, background: '#369' } as const;
    const bytes = await sharp({ create }).toFormat(format).toBuffer();
    expect(readDataUrl(dataUrl(bytes, 'image/anything'))).toEqual({
      ok: true,
      picture: {
        type: 'picture',
        contentType: `image/${format}`,
        base64: bytes.toString('base64'),
      },
    });
  });

  it.each([
    ['PNG', png],
    ['GIF', gif],
    ['JPEG', jpeg],
    ['lossy WebP', lossyWebp],
    ['lossless WebP', losslessWebp],
    ['extended WebP', extendedWebp],
  ] as const)('is refused as %s that claims a side above 4096', (_name, make) => {
    expect(readDataUrl(dataUrl(make(4096, 4096))).ok).toBe(true);
    for (const [width, height] of [
      [4097, 1],
      [1, 4097],
    ] as const) {
      expect(readDataUrl(dataUrl(make(width, height)))).toEqual({
        ok: false,
        reason: `must be a picture of at most 4096x4096 pixels, not ${width}x${height}`,
      });
    }
  });

  it('is refused when a few bytes claim gigabytes of pixels', () => {
    const { ok } = readDataUrl(dataUrl(png(65_535, 65_535)));
    expect(ok).toBe(false);
  });

  it('is found behind the metadata of a camera', () => {
    const photo = jpeg(640, 480, [65_535, 65_535, 30]);
    expect(typeOf(readDataUrl(dataUrl(photo, 'image/jpeg')))).toBe('image/jpeg');
    expect(typeOf(readDataUrl(dataUrl(jpeg(5000, 1, [65_535]))))).toContain('not 5000x1');
  });

  it('is not searched for behind more segments than any camera writes', () => {
    const endless = jpeg(
      1,
      1,
      Array.from({ length: 5_000 }, () => 2),
    );
    expect(typeOf(readDataUrl(dataUrl(endless)))).toContain('must be a PNG, JPEG, WebP or GIF');
  });

  it('may have line ends in its base64, no padding, and a label in capitals', () => {
    const whole = Buffer.concat([png(8, 8), Buffer.from('ab')]);
    const base64 = whole.toString('base64');
    expect(base64.endsWith('=')).toBe(true);
    const lines = base64.replaceAll(/(.{20})/g, '$1\r\n');
    for (const url of [
      `data:image/png;base64,${lines}\n`,
      `data:image/png;base64,${base64.replaceAll('=', '')}`,
      `DATA:image/png;charset=x;BASE64,${base64}`,
    ]) {
      expect(readDataUrl(url)).toMatchObject({ ok: true, picture: { base64 } });
    }
  });

  it.each([
    'http://127.0.0.1/x.png',
    'https://example.com/x.png',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'ftp://example.com/x.png',
    '//example.com/x.png',
    '/etc/passwd',
    'blob:https://example.com/1',
    'data:image/png,notbase64',
    ' data:image/png;base64,AAAA',
    `data:${'x'.repeat(300)};base64,AAAA`,
    '',
  ])('is not what %j is, and nothing is fetched', (url) => {
    expect(readDataUrl(url)).toEqual({
      ok: false,
      reason: expect.stringMatching(/^must be a data: URL .*addresses are not fetched$/) as string,
    });
  });

  it.each([
    ['nothing', '', 'must be a PNG, JPEG'],
    ['other signs', 'AA%3D', 'must be a picture in base64'],
    ['the alphabet of addresses', 'ab-_', 'must be a picture in base64'],
    ['padding in the middle', 'AA==AAAA', 'must be a picture in base64'],
    ['an impossible length', 'AAAAA', 'must be a picture in base64'],
    ['HTML', Buffer.from('<html></html>').toString('base64'), 'must be a PNG, JPEG'],
    ['SVG', Buffer.from('<svg xmlns="x"></svg>').toString('base64'), 'must be a PNG, JPEG'],
    ['a PNG without a size', png(0, 5).toString('base64'), 'must be a PNG, JPEG'],
    ['a PNG cut off', png(5, 5).subarray(0, 20).toString('base64'), 'must be a PNG, JPEG'],
    ['a JPEG cut off', jpeg(5, 5).subarray(0, 24).toString('base64'), 'must be a PNG, JPEG'],
    ['a WebP cut off', lossyWebp(5, 5).subarray(0, 26).toString('base64'), 'must be a PNG, JPEG'],
    ['a GIF cut off', gif(5, 5).subarray(0, 8).toString('base64'), 'must be a PNG, JPEG'],
    ['a WebP of no known kind', extendedWebp(5, 5).fill('X', 12, 16).toString('base64'), 'must be'],
  ])('is not %s', (_name, base64, reason) => {
    expect(typeOf(readDataUrl(`data:image/png;base64,${base64}`))).toContain(reason);
  });

  it('is at most 10 MB, decoded', () => {
    const bytes = Buffer.concat([png(9, 9), Buffer.alloc(MAX_PICTURE_BYTES - 33)]);
    expect(typeOf(readDataUrl(dataUrl(bytes)))).toBe('image/png');
    for (const extra of [1, 1_000_000]) {
      const larger = dataUrl(Buffer.concat([bytes, Buffer.alloc(extra)]));
      expect(readDataUrl(larger)).toEqual({
        ok: false,
        reason: 'must be a picture of at most 10 MB',
      });
    }
  });
});

describe('a picture as old clients send it', () => {
  it('is a data: URL or bare base64', () => {
    const base64 = png(3, 3).toString('base64');
    for (const sent of [base64, `data:image/jpeg;base64,${base64}`]) {
      expect(readDataUrlOrBase64(sent)).toEqual({
        ok: true,
        picture: { type: 'picture', contentType: 'image/png', base64 },
      });
    }
  });

  it('is no address either', () => {
    expect(typeOf(readDataUrlOrBase64('http://127.0.0.1/'))).toContain('addresses are not fetched');
    expect(typeOf(readDataUrlOrBase64('/etc/passwd.png'))).toContain('must be a picture in base64');
  });
});
