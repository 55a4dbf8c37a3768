import type { MediaView, MessageView } from '../../protocol.js';

/** The largest box a picture takes in a bubble, in CSS pixels; Telegram Desktop's is 430. */
const MOST_WIDTH = 420;
const MOST_HEIGHT = 460;
/** Narrower would not hold a caption and a row of buttons. */
const LEAST_WIDTH = 200;
/** The bubble's own edge on both sides; media.css has it as padding. */
const EDGES = 8;

interface Frame {
  width: number;
  height: number;
}

function frameOf({ width, height }: MediaView): Frame | undefined {
  if (width === undefined || height === undefined || width === 0 || height === 0) return undefined;
  const scale = Math.min(MOST_WIDTH / width, MOST_HEIGHT / height, 1);
  const shownWidth = Math.max(Math.round(width * scale), LEAST_WIDTH);
  // A sliver is cut at its ends rather than shown in full length.
  const shownHeight = Math.min(Math.round((shownWidth / width) * height), MOST_HEIGHT);
  return { width: shownWidth, height: shownHeight };
}

type Style = Record<string, string>;

/** The frame has its shape before the picture is there, so that loading moves nothing. */
export function frameStyle(media: MediaView): Style {
  const frame = frameOf(media);
  return frame === undefined ? {} : { aspectRatio: `${frame.width} / ${frame.height}` };
}

/** A picture sets the width of its bubble: the caption and the buttons keep to it. */
export function bubbleStyle(messages: readonly MessageView[]): Style {
  const [first] = messages;
  if (first?.media === undefined) return {};
  const { kind } = first.media;
  if (kind === 'document' || kind === 'audio') return {};
  const width = messages.length > 1 ? MOST_WIDTH : frameOf(first.media)?.width;
  return width === undefined ? {} : { width: `${width + EDGES}px` };
}
