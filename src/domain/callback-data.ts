/**
 * What an inline button carries: `feature:action:v1:arg`. Buttons outlive restarts and releases, so
 * the version says how `arg` is to be read, and whatever does not fit is somebody's old button.
 */

/** Bot API: 1-64 bytes. */
export const MAX_CALLBACK_DATA_BYTES = 64;

const VERSION = 'v1';

export interface CallbackData {
  feature: string;
  action: string;
  /** May hold colons of its own; empty when the action needs nothing. */
  arg: string;
}

const NAME = /^[a-z][a-z0-9-]*$/;
const SHAPE = /^([a-z][a-z0-9-]*):([a-z][a-z0-9-]*):([a-z0-9]+):(.*)$/s;

/** @throws RangeError when the button could not be sent: too long, or a name with a colon in it. */
export function packCallbackData({ feature, action, arg }: CallbackData): string {
  const data = `${feature}:${action}:${VERSION}:${arg}`;
  const bytes = new TextEncoder().encode(data).length;
  if (bytes > MAX_CALLBACK_DATA_BYTES || !NAME.test(feature) || !NAME.test(action)) {
    throw new RangeError(`Not callback data (${bytes} bytes): ${feature}:${action}`);
  }
  return data;
}

/** Undefined for data of another program, of a version this one does not know, or made up. */
export function parseCallbackData(data: string): CallbackData | undefined {
  const [, feature, action, version, arg] = SHAPE.exec(data) ?? [];
  if (feature === undefined || action === undefined || arg === undefined) return undefined;
  return version === VERSION ? { feature, action, arg } : undefined;
}
