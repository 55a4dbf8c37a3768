import type { Message } from 'grammy/types';
import type { RecipeFile } from '../domain/recipe.js';

/** The file of a message as Telegram has it, which need not be of the kind that was sent. */
export function fileOf({
  photo,
  animation,
  document,
}: Pick<Message, 'photo' | 'animation' | 'document'>): RecipeFile | undefined {
  const largest = photo?.at(-1);
  if (largest) return { kind: 'photo', fileId: largest.file_id };
  // Before `document`, which every animation has as well: "for backward compatibility".
  if (animation) return { kind: 'animation', fileId: animation.file_id };
  return document && { kind: 'document', fileId: document.file_id };
}
