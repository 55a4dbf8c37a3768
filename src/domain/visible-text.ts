/**
 * Characters that leave a mark. Not white space, controls, what Unicode calls ignorable (zero-width
 * characters, fillers), nor the empty Braille cell and the sign for an object that is not there,
 * with all of which people write "nothing". Telegram refuses a message of these alone.
 */
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800\ufffc]/u;

/** Whether there is nothing to see, however long the text is. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/**
 * How long a text is for its limits: in code points, as JSON Schema's `maxLength` counts and every
 * schema of the API with it. An emoji is one character, or a few, and never half of one.
 */
export function countChars(text: string): number {
  return Array.from(text).length;
}
