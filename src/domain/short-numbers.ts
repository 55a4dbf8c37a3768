/** Numbers as people read them in their language, where there is little room. */

type ShortUnit = 'count' | 'seconds';
type Format = (value: number) => string;

/** One kind of digits, as in all texts of the bot. */
export function inLatinDigits(locale: string): string {
  return `${locale}-u-nu-latn`;
}

function createSecondsFormat(locale: string): Format {
  const format = { style: 'unit', unitDisplay: 'narrow', maximumSignificantDigits: 3 } as const;
  const language = inLatinDigits(locale);
  const seconds = new Intl.NumberFormat(language, { ...format, unit: 'second' });
  const milliseconds = new Intl.NumberFormat(language, { ...format, unit: 'millisecond' });
  return (value) =>
    value > 0 && value < 1 ? milliseconds.format(value * 1_000) : seconds.format(value);
}

/** "12K", "250ms": because they stand in a row along a scale. */
export function createScaleFormat(unit: ShortUnit | 'stars', locale: string): Format {
  if (unit === 'seconds') return createSecondsFormat(locale);
  const numbers = new Intl.NumberFormat(inLatinDigits(locale), { notation: 'compact' });
  return (value) => numbers.format(value);
}

/** "12,345", "250ms": where one stands alone. */
export function createFigureFormat(unit: ShortUnit, locale: string): Format {
  if (unit === 'seconds') return createSecondsFormat(locale);
  const numbers = new Intl.NumberFormat(inLatinDigits(locale), { maximumFractionDigits: 1 });
  return (value) => numbers.format(value);
}

/** Smaller shares would be written as none. */
const SMALLEST_SHARE = 0.0005;

/** A count and its share of the whole: "2,301 · 99.4%". */
export function createPartFormat(locale: string): (value: number, total: number) => string {
  const numbers = createFigureFormat('count', locale);
  const shares = new Intl.NumberFormat(inLatinDigits(locale), {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return (value, total) =>
    value < SMALLEST_SHARE * total || total === 0
      ? numbers(value)
      : `${numbers(value)} · ${shares.format(value / total)}`;
}
