/**
 * Characters that leave a mark. Not white space, controls, what Unicode calls ignorable (zero-width
 * characters, fillers), nor the empty Braille cell, with all of which people write "nothing".
 */
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u;

/** Whether there is nothing to see, however long the text is. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}
