/** The longer side; Telegram enlarges it, and nothing of it is sharp anyhow. */
const LONGEST_PIXELS = 512;
/** Corners of the gradient, as RGB. */
const CORNERS = [0x8f, 0x9b, 0xb3, 0xb8, 0xa9, 0xc9, 0xa7, 0xb8, 0xc4, 0xd6, 0xc7, 0xc1];

/**
 * What stands in an album until its picture is drawn: a soft gradient of the picture's shape, as a
 * JPEG of a few kB.
 */
export async function drawPlaceholder({
  width,
  height,
}: {
  width: number;
  height: number;
}): Promise<Buffer> {
  // Loaded only here: a worker without albums carries none of it in memory.
  const { default: sharp } = await import('sharp');
  const scale = LONGEST_PIXELS / Math.max(width, height);
  const corners = sharp(Buffer.from(CORNERS), { raw: { width: 2, height: 2, channels: 3 } });
  return corners
    .resize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)), {
      fit: 'fill',
      kernel: 'cubic',
    })
    .jpeg({ quality: 70 })
    .toBuffer();
}
