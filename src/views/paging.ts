import { createHash } from 'node:crypto';
import type { InlineKeyboardButton } from 'grammy/types';

/** Of short names in two columns; long ones, or those with words beside them, take fewer. */
const NAMES_PER_PAGE = 8;

export function pageCount(names: readonly unknown[], perPage: number = NAMES_PER_PAGE): number {
  return Math.max(1, Math.ceil(names.length / perPage));
}

/** The names of a page; a page that is not there is the nearest that is. */
export function pageOf<Name>(
  names: readonly Name[],
  wanted: number,
  perPage: number = NAMES_PER_PAGE,
): { page: number; names: readonly Name[] } {
  const page = Math.min(Math.max(wanted, 0), pageCount(names, perPage) - 1);
  return { page, names: names.slice(page * perPage, (page + 1) * perPage) };
}

/** Where in the list a name stands; 0 for one that is not in it. */
export function pageWith(
  names: readonly string[],
  name: string | undefined,
  perPage: number = NAMES_PER_PAGE,
): number {
  return Math.floor(Math.max(name === undefined ? 0 : names.indexOf(name), 0) / perPage);
}

/** An entry in a button: names may be longer than callback data, and positions shift. */
export function tagOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 10);
}

export function inRows(buttons: InlineKeyboardButton[], perRow: number): InlineKeyboardButton[][] {
  return Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) =>
    buttons.slice(row * perRow, (row + 1) * perRow),
  );
}
