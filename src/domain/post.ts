/** A message that an admin wants everybody to have, and what Telegram allows to be made of it. */

/** Copies of these can be edited: at least the caption, as of a voice message. */
export const EDITABLE_KINDS = [
  'text',
  'photo',
  'video',
  'animation',
  'audio',
  'document',
  'voice',
] as const;
export type EditableKind = (typeof EDITABLE_KINDS)[number];

/** What it is to whoever reads about it: more than decides how it is copied. */
export const POST_LOOKS = [
  ...EDITABLE_KINDS,
  'video_note',
  'sticker',
  'poll',
  'quiz',
  'paid_media',
  'giveaway',
  'other',
] as const;
export type PostLook = (typeof POST_LOOKS)[number];

/** What will surprise whoever sends it. */
export const POST_WARNINGS = [
  /** Bot API: an album carries no buttons. */
  'album-buttons',
  'album-mute',
  /** One part of an album whose others were never seen. */
  'album-part',
  /** Some of its buttons work only where it is. */
  'buttons',
  'poll',
  /** Copies of it can't be edited. */
  'edit-kind',
] as const;
export type PostWarning = (typeof POST_WARNINGS)[number];

/** Why Telegram lets nobody have a copy. */
export const COPY_PROBLEMS = [
  'uncopyable',
  'protected',
  'missing',
  'rights',
  'caption',
  'quiz',
  'paid',
  'giveaway',
] as const;
export type CopyProblem = (typeof COPY_PROBLEMS)[number];

/** Bot API: a copy's caption, though people with Premium write longer ones. */
const MAX_COPY_CAPTION_CHARS = 1_024;

/** Whether copies can follow their post once they are out. */
export function isEditableLook(look: PostLook): look is EditableKind {
  return EDITABLE_KINDS.some((kind) => kind === look);
}

export interface PostFacts {
  /** One for each message. */
  looks: readonly PostLook[];
  /** It belongs to an album. */
  isAlbumPart: boolean;
  hasButtons: boolean;
  lostButtons: number;
  /** People can do without such news. */
  isMutable: boolean;
}

export function postWarnings(facts: PostFacts): PostWarning[] {
  const { looks, isAlbumPart, hasButtons, lostButtons, isMutable } = facts;
  const isAlbum = looks.length > 1;
  const warnings: Record<PostWarning, boolean> = {
    'album-buttons': isAlbum && hasButtons,
    'album-mute': isAlbum && !hasButtons && isMutable,
    'album-part': isAlbumPart && !isAlbum,
    buttons: !isAlbum && lostButtons > 0,
    poll: looks.includes('poll') || looks.includes('quiz'),
    'edit-kind': !looks.every(isEditableLook),
  };
  return POST_WARNINGS.filter((warning) => warnings[warning]);
}

/**
 * Puts a name to Telegram's no to a copy, by what is known of the post: its own words say little.
 * @param captionChars the longest of its captions, in code points as Telegram counts
 */
export function whyUncopyable(
  looks: readonly PostLook[],
  { captionChars, isProtected }: { captionChars: number; isProtected: boolean },
): CopyProblem {
  if (isProtected) return 'protected';
  if (looks.includes('paid_media')) return 'paid';
  if (looks.includes('giveaway')) return 'giveaway';
  if (looks.includes('quiz')) return 'quiz';
  return captionChars > MAX_COPY_CAPTION_CHARS ? 'caption' : 'uncopyable';
}
