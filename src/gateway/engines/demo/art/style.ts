import type { ImageRequest } from '../../engine.js';
import { isDemoLora, isDemoModel, type DemoLora, type DemoModel } from '../catalogue.js';

type Medium = 'painted' | 'flat' | 'paper' | 'ink' | 'pixel';

/** How a picture is made, apart from what it shows. Numbers are shares: 0 = none, 1 = full. */
export interface Style {
  medium: Medium;
  saturation: number;
  contrast: number;
  /** Soft light around what is bright. */
  bloom: number;
  grain: number;
  vignette: number;
  /** How much small work: trees, stars, blades of grass. 1 is usual. */
  detail: number;
  /** Faded blacks and a warm leak of light, as on old film. */
  faded: number;
  mist: number;
  fireflies: number;
  stars: number;
  /** Too few steps leave the picture unsharp. */
  blur: number;
}

const USUAL: Style = {
  medium: 'painted',
  saturation: 1,
  contrast: 1,
  bloom: 0.25,
  grain: 0,
  vignette: 0.25,
  detail: 1,
  faded: 0,
  mist: 0.3,
  fireflies: 0,
  stars: 0,
  blur: 0,
};

const MODEL_STYLES: Record<DemoModel, Partial<Style>> = {
  'sdxl-base': {},
  'sdxl-refiner': { detail: 1.7, bloom: 0.4, contrast: 1.05 },
  deliberate_v2: { saturation: 0.95, contrast: 1.32, vignette: 0.75, mist: 0.1, bloom: 0.4 },
  absolutereality: { saturation: 0.75, contrast: 1.1, mist: 0.55, grain: 0.15, detail: 1.25 },
  absolutereality_v181: { saturation: 0.62, mist: 0.75, grain: 0.3, bloom: 0.15, detail: 1.4 },
  amIReal: { saturation: 0.85, contrast: 1.18, vignette: 0.45, mist: 0.15, grain: 0.4 },
  dreamshaper_8: { saturation: 1.15, contrast: 0.88, bloom: 0.75, mist: 0.5, fireflies: 0.5 },
  anything_v5: {
    medium: 'flat',
    saturation: 1.3,
    contrast: 1.05,
    bloom: 0.1,
    grain: 0,
    vignette: 0,
  },
  '3Guofeng3': { medium: 'ink', bloom: 0, grain: 0.5, vignette: 0.2, mist: 0.8 },
  'analog-diffusion-1.0': { saturation: 0.82, faded: 1, grain: 1, vignette: 0.5, bloom: 0.3 },
  'papercut-xl': { medium: 'paper', bloom: 0, grain: 0.35, vignette: 0.15, mist: 0 },
  'pixel-art-xl': { medium: 'pixel', saturation: 1.2, bloom: 0, grain: 0, vignette: 0, mist: 0 },
};

const LORA_EFFECTS: Record<DemoLora, (style: Style, weight: number) => Style> = {
  add_detail: (style, weight) => ({ ...style, detail: Math.max(0.2, style.detail + weight) }),
  'analog_diffusion_1.0': (style, weight) => ({
    ...style,
    faded: clamp(style.faded + weight),
    grain: clamp(style.grain + 0.8 * weight),
  }),
  anireality_mix: (style, weight) => ({
    ...style,
    saturation: Math.max(0, style.saturation + 0.3 * weight),
    contrast: style.contrast + 0.08 * weight,
  }),
  fireflies: (style, weight) => ({ ...style, fireflies: clamp(style.fireflies + weight) }),
  morning_mist: (style, weight) => ({ ...style, mist: clamp(style.mist + 0.6 * weight) }),
  soft_glow: (style, weight) => ({ ...style, bloom: clamp(style.bloom + 0.5 * weight) }),
  starry_sky: (style, weight) => ({ ...style, stars: clamp(style.stars + weight) }),
};

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** `steps` below this leave a soft picture; from here on more steps add detail. */
const SHARP_FROM_STEPS = 12;

/** CFG 7 is the middle; low values wash a picture out, high ones burn it. */
function withGuidance(style: Style, cfgScale: number): Style {
  const pull = cfgScale < 7 ? (cfgScale - 7) / 6 : (cfgScale - 7) / 23;
  return {
    ...style,
    saturation: style.saturation * (1 + pull * (pull < 0 ? 0.45 : 0.5)),
    contrast: style.contrast * (1 + pull * (pull < 0 ? 0.18 : 0.22)),
  };
}

/** Samplers leave small traces: ancestral ones are softer, Karras schedules crisper, and so on. */
function withSampler(style: Style, sampler: string): Style {
  const changed = { ...style };
  if (sampler.endsWith(' a')) changed.bloom = clamp(style.bloom + 0.12);
  if (sampler.endsWith('Karras')) changed.contrast *= 1.05;
  if (sampler.includes('SDE')) changed.detail *= 1.2;
  if (sampler.startsWith('DPM++')) changed.detail *= 1.1;
  if (sampler.startsWith('DPM2')) changed.saturation *= 1.06;
  if (sampler === 'LMS') changed.saturation *= 0.92;
  if (sampler === 'Heun') changed.mist = clamp(style.mist + 0.1);
  if (sampler === 'DDIM') changed.vignette = clamp(style.vignette + 0.12);
  if (sampler === 'UniPC') changed.contrast *= 0.96;
  return changed;
}

export function chooseStyle(request: ImageRequest): Style {
  let style: Style = { ...USUAL, ...(isDemoModel(request.model) && MODEL_STYLES[request.model]) };
  style = withGuidance(style, request.cfgScale);
  style.detail *= 0.5 + 0.5 * Math.min(1, request.steps / 30);
  style.blur = Math.max(0, 1 - request.steps / SHARP_FROM_STEPS);
  style = withSampler(style, request.sampler ?? '');
  for (const [name, weight] of Object.entries(request.loras)) {
    if (isDemoLora(name)) style = LORA_EFFECTS[name](style, weight);
  }
  return style;
}
