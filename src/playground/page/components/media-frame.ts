import type { MediaView } from '../../protocol.js';

/** The largest box a picture takes in a bubble, in CSS pixels; Telegram Desktop's is 430. */
const MOST_WIDTH = 420;
const MOST_HEIGHT = 460;
/** Narrower would not hold the time and a row of buttons. */
const LEAST_WIDTH = 180;

/** The frame has its size before the picture is there, so that loading moves nothing. */
export function frameStyle({ width, height }: MediaView): Record<string, string> {
  if (width === undefined || height === undefined || width === 0 || height === 0) return {};
  const scale = Math.min(MOST_WIDTH / width, MOST_HEIGHT / height, 1);
  const shown = Math.max(Math.round(width * scale), LEAST_WIDTH);
  return { width: `${shown}px`, aspectRatio: `${width} / ${height}` };
}
