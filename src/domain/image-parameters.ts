/** An inclusive range of whole numbers, unless said otherwise. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** The ranges of `POST /sd`, from the API's documentation (v2, "Generate Image"). */
export const IMAGE_RANGES = {
  steps: { min: 1, max: 35 },
  width: { min: 64, max: 1024 },
  height: { min: 64, max: 1024 },
  cfgScale: { min: 1, max: 30 },
  /** Ours, not documented by the API: the same seed draws the same picture again. */
  seed: { min: 0, max: 4_294_967_295 },
} as const satisfies Record<string, Range>;

export type ImageRangeName = keyof typeof IMAGE_RANGES;

/** What the documentation says a request gets that leaves a parameter out. */
export const IMAGE_DEFAULTS = {
  steps: 35,
  width: 1024,
  height: 1024,
  cfgScale: 7,
} as const satisfies Partial<Record<ImageRangeName, number>>;

/** Pictures at a time. Of `POST /generate`, from the documentation of the API's first version. */
export const IMAGE_COUNT_RANGE: Range = { min: 1, max: 5 };
export const DEFAULT_IMAGE_COUNT = 1;

/** The first version documents no size; its models were those of Stable Diffusion 1, made for this. */
export const FIRST_VERSION_SIZE = { width: 512, height: 512 } as const;

export const MAX_LORAS = 5;

/** A fraction is allowed here. Engines accept more, but beyond this pictures fall apart. */
export const LORA_WEIGHT_RANGE: Range = { min: -2, max: 2 };
export const DEFAULT_LORA_WEIGHT = 1;

/** Characters, as `countChars` counts, of a prompt and of a negative prompt; a Telegram message has 4096. */
export const MAX_PROMPT_CHARS = 8000;

/** One picture, as asked for. Everything but the seed is decided before it leaves the asker. */
export interface ImageParameters {
  model: string;
  prompt: string;
  negativePrompt?: string;
  sampler?: string;
  steps: number;
  width: number;
  height: number;
  cfgScale: number;
  /** Name of the LoRA -> weight. */
  loras: Record<string, number>;
  /** Absent = the one who draws picks one and tells. */
  seed?: number;
}

export interface ImageSize {
  readonly ratio: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The sizes people choose from, by ratio. Sides are multiples of 64, which Stable Diffusion wants,
 * so the ratio is the nearest one within the range.
 */
export const IMAGE_SIZES = [
  { ratio: '1:1', width: 1024, height: 1024 },
  { ratio: '4:3', width: 1024, height: 768 },
  { ratio: '3:4', width: 768, height: 1024 },
  { ratio: '3:2', width: 960, height: 640 },
  { ratio: '2:3', width: 640, height: 960 },
  { ratio: '16:9', width: 1024, height: 576 },
  { ratio: '9:16', width: 576, height: 1024 },
] as const satisfies readonly ImageSize[];

export function isInRange(value: number, { min, max }: Range): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

export function isLoraWeight(value: number): boolean {
  return value >= LORA_WEIGHT_RANGE.min && value <= LORA_WEIGHT_RANGE.max;
}

/** Stable Diffusion wants sides in whole steps of that many pixels. */
const SIDE_STEP = 64;

/**
 * The largest size on offer of a ratio: that of `IMAGE_SIZES`, else the nearest one with the longer
 * side at its maximum. Undefined where the shorter side would be below its minimum.
 */
export function sizeOfRatio(
  across: number,
  down: number,
): { width: number; height: number } | undefined {
  const named = IMAGE_SIZES.find(({ ratio }) => ratio === `${across}:${down}`);
  if (named) return { width: named.width, height: named.height };
  if (across <= 0 || down <= 0) return undefined;
  const longest = Math.max(across, down);
  const side = (part: number, { max }: Range): number =>
    Math.round((max * part) / longest / SIDE_STEP) * SIDE_STEP;
  const size = {
    width: side(across, IMAGE_RANGES.width),
    height: side(down, IMAGE_RANGES.height),
  };
  const fits =
    isInRange(size.width, IMAGE_RANGES.width) && isInRange(size.height, IMAGE_RANGES.height);
  return fits ? size : undefined;
}
