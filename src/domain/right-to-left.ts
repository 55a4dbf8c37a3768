/** ISO 15924, of the languages people write from right to left. */
const RIGHT_TO_LEFT_SCRIPTS: readonly (string | undefined)[] = ['Arab', 'Hebr'];

/** @param locale as in BCP 47 */
export function isRightToLeft(locale: string): boolean {
  return RIGHT_TO_LEFT_SCRIPTS.includes(new Intl.Locale(locale).maximize().script);
}
