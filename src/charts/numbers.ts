import type { ChartUnit } from '../domain/chart.js';

/** One kind of digits, as in all texts of the bot. */
function inLatinDigits(locale: string): string {
  return `${locale}-u-nu-latn`;
}

/** How a scale's numbers are written: short, because they stand in a row. */
export function createScaleFormat(unit: ChartUnit, locale: string): (value: number) => string {
  const language = inLatinDigits(locale);
  if (unit === 'seconds') {
    const format = { style: 'unit', unitDisplay: 'narrow', maximumSignificantDigits: 3 } as const;
    const seconds = new Intl.NumberFormat(language, { ...format, unit: 'second' });
    const milliseconds = new Intl.NumberFormat(language, { ...format, unit: 'millisecond' });
    return (value) =>
      value > 0 && value < 1 ? milliseconds.format(value * 1_000) : seconds.format(value);
  }
  const numbers = new Intl.NumberFormat(language, { notation: 'compact' });
  return (value) => numbers.format(value);
}

/** A count and its share of the whole: "2,301 · 99.4%". */
export function createPartFormat(locale: string): (value: number, total: number) => string {
  const language = inLatinDigits(locale);
  const numbers = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return (value, total) =>
    total === 0
      ? numbers.format(value)
      : `${numbers.format(value)} · ${shares.format(value / total)}`;
}
