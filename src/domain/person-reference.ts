/** How an admin names somebody in a few words. */
export type PersonReference = { userId: number } | { username: string };

/** Telegram's ids take at most 52 bits. */
const USER_ID = /^[1-9]\d{0,15}$/;
/** Also as the link to their profile. Four letters are the shortest that Telegram sells. */
const USERNAME = /^(?:@|(?:https?:\/\/)?t\.me\/)([a-z]\w{3,31})$/i;

/** @returns undefined for words that name nobody */
export function toPersonReference(words: string): PersonReference | undefined {
  const word = words.trim();
  if (USER_ID.test(word)) return { userId: Number(word) };
  const username = USERNAME.exec(word)?.[1];
  return username === undefined ? undefined : { username };
}
