/**
 * The demo engine's models. The first three are in the API's documentation, and so are those whose
 * names the first version's has: clients ask for them.
 */
export const DEMO_MODELS = [
  'sdxl-base',
  'sdxl-refiner',
  'deliberate_v2',
  'absolutereality',
  'absolutereality_v181',
  'amIReal',
  'dreamshaper_8',
  'anything_v5',
  '3Guofeng3',
  'analog-diffusion-1.0',
  'papercut-xl',
  'pixel-art-xl',
] as const;
export type DemoModel = (typeof DEMO_MODELS)[number];

/** The first three are in the API's documentation; all are names Stable Diffusion hosts use. */
export const DEMO_SAMPLERS = [
  'Euler a',
  'Euler',
  'LMS',
  'Heun',
  'DPM2',
  'DPM2 a',
  'DPM++ 2S a',
  'DPM++ 2M',
  'DPM++ SDE',
  'DPM++ 2M Karras',
  'DPM++ SDE Karras',
  'DDIM',
  'UniPC',
] as const;

/** The first three are in the API's documentation; each changes the picture in its own way. */
export const DEMO_LORAS = [
  'add_detail',
  'analog_diffusion_1.0',
  'anireality_mix',
  'fireflies',
  'morning_mist',
  'soft_glow',
  'starry_sky',
] as const;
export type DemoLora = (typeof DEMO_LORAS)[number];

export function isDemoModel(name: string): name is DemoModel {
  return (DEMO_MODELS as readonly string[]).includes(name);
}

export function isDemoLora(name: string): name is DemoLora {
  return (DEMO_LORAS as readonly string[]).includes(name);
}
