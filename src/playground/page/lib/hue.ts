/** Hues that read well in both themes, under white letters and as letters. */
const HUES = [12, 208, 322, 145, 262, 34, 178] as const;

/** One person's colour; the same everywhere. */
export function hueOf(id: number): number {
  return HUES[Math.abs(id) % HUES.length] ?? HUES[0];
}
