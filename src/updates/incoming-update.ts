import type { Update } from 'grammy/types';
import { toUpdateAddress } from '../telegram/update-address.js';

function isUpdateShaped(value: unknown): value is Update {
  if (typeof value !== 'object' || value === null || !('update_id' in value)) return false;
  if (!Number.isSafeInteger(value.update_id)) return false;
  return Object.entries(value).every(
    ([name, content]) => name === 'update_id' || (typeof content === 'object' && content !== null),
  );
}

/**
 * An update from outside, or undefined when it is none. Checked as deep as its address needs: its
 * kind may be one we do not know, and what lies deeper is its handler's business.
 */
export function parseUpdate(value: unknown): Update | undefined {
  if (!isUpdateShaped(value)) return undefined;
  try {
    toUpdateAddress(value);
    return value;
  } catch {
    // A message without a chat and the like.
    return undefined;
  }
}
