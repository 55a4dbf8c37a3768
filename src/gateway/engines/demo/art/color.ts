/** A colour in OKLab: mixing two of them looks even, without the grey middle that RGB gives. */
export interface Color {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** Lightness 0 to 1, chroma 0 to about 0.35, hue in degrees. */
export function lch(l: number, chroma: number, hue: number): Color {
  const angle = (hue * Math.PI) / 180;
  return { l, a: chroma * Math.cos(angle), b: chroma * Math.sin(angle) };
}

function toLinear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function fromLinear(value: number): number {
  const clamped = Math.min(1, Math.max(0, value));
  const channel = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055;
  return Math.round(channel * 255);
}

/** `#rrggbb` */
export function hex(text: string): Color {
  const number = Number.parseInt(text.slice(1), 16);
  const red = toLinear(number >> 16);
  const green = toLinear((number >> 8) & 255);
  const blue = toLinear(number & 255);
  // The matrices are Björn Ottosson's OKLab.
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

export function toRgb({ l: lightness, a, b }: Color): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

export function css(color: Color, alpha = 1): string {
  return `rgba(${toRgb(color).join(',')},${alpha.toFixed(3)})`;
}

export function mix(from: Color, to: Color, share: number): Color {
  return {
    l: from.l + (to.l - from.l) * share,
    a: from.a + (to.a - from.a) * share,
    b: from.b + (to.b - from.b) * share,
  };
}

export function lighter(color: Color, by: number): Color {
  return { ...color, l: Math.min(1, Math.max(0, color.l + by)) };
}

/** Chroma times the factor: 0 = grey, 1 = as it is. */
export function saturated(color: Color, factor: number): Color {
  return { l: color.l, a: color.a * factor, b: color.b * factor };
}

/** The colour at a place (0 to 1) of an even ramp. */
export function ramp(colors: readonly [Color, ...Color[]], place: number): Color {
  const at = Math.min(1, Math.max(0, place)) * (colors.length - 1);
  const index = Math.floor(at);
  const from = colors[index] ?? colors[0];
  return mix(from, colors[index + 1] ?? from, at - index);
}
