/** Pictures of nothing: as many bytes as a reader of headers wants, claiming a size. */

export function png(width: number, height: number, totalBytes = 33): Buffer {
  const bytes = Buffer.alloc(totalBytes);
  bytes.write('\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

export function gif(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(14);
  bytes.write('GIF89a', 'latin1');
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  return bytes;
}

/** With segments of metadata before the one that has the size, as cameras write them. */
export function jpeg(width: number, height: number, metadata: readonly number[] = [14]): Buffer {
  const segments = metadata.map((length) => {
    const segment = Buffer.alloc(2 + length);
    segment.writeUInt16BE(0xffe1, 0);
    segment.writeUInt16BE(length, 2);
    return segment;
  });
  const frame = Buffer.alloc(19);
  frame.writeUInt16BE(0xffc0, 0);
  frame.writeUInt16BE(17, 2);
  frame.writeUInt8(8, 4);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, frame]);
}

function webp(kind: string): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.write('RIFF\x00\x00\x00\x00WEBP', 'latin1');
  bytes.write(kind, 12, 'latin1');
  return bytes;
}

export function lossyWebp(width: number, height: number): Buffer {
  const bytes = webp('VP8 ');
  bytes.set([0x9d, 0x01, 0x2a], 23);
  bytes.writeUInt16LE(width, 26);
  bytes.writeUInt16LE(height, 28);
  return bytes;
}

export function losslessWebp(width: number, height: number): Buffer {
  const bytes = webp('VP8L');
  bytes.writeUInt8(0x2f, 20);
  bytes.writeUInt32LE((((height - 1) << 14) | (width - 1)) >>> 0, 21);
  return bytes;
}

export function extendedWebp(width: number, height: number): Buffer {
  const bytes = webp('VP8X');
  bytes.writeUIntLE(width - 1, 24, 3);
  bytes.writeUIntLE(height - 1, 27, 3);
  return bytes;
}

export function dataUrl(bytes: Buffer, contentType = 'image/png'): string {
  return `data:${contentType};base64,${bytes.toString('base64')}`;
}
