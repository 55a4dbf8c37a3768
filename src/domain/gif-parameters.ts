import type { Range } from './image-parameters.js';

/** The ranges of `POST /generate-gif`, from the API's documentation (v2, "Generate GIF (Alternative)"). */
export const GIF_RANGES = {
  cfgScale: { min: 0, max: 20 },
  steps: { min: 1, max: 50 },
} as const satisfies Record<string, Range>;

/** What the documentation says a request gets that leaves a parameter out. */
export const GIF_DEFAULTS = {
  cfgScale: 10,
  steps: 30,
} as const satisfies Record<keyof typeof GIF_RANGES, number>;

/** One animation, as asked for. */
export interface GifParameters {
  prompt: string;
  negativePrompt?: string;
  /** Absent = the engine's own; `/text2gif` has no such parameter. */
  sampler?: string;
  cfgScale: number;
  steps: number;
  /** Ours, not documented by the API; its range is the images'. Absent = the one who draws picks one and tells. */
  seed?: number;
}
