import type { MessageView } from '../../protocol.js';

/** Two messages of one sender closer than this look like one utterance (measured on Telegram's own). */
const GROUP_WITHIN_MS = 10 * 60_000;

type BubblePosition = 'single' | 'first' | 'middle' | 'last';

export interface BubbleItem {
  kind: 'bubble';
  key: string;
  /** More than one = an album. */
  messages: readonly [MessageView, ...MessageView[]];
  outgoing: boolean;
  position: BubblePosition;
  /** The sender's name stands above the first bubble of a group, except in private chats. */
  showName: boolean;
}

type ListItem = { kind: 'service'; key: string; message: MessageView } | BubbleItem;

/** The messages of one day, under its date. */
export interface DayItems {
  key: string;
  dateMs: number;
  items: ListItem[];
}

function dayOf(dateMs: number): string {
  const date = new Date(dateMs);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}

function isSameGroup(before: MessageView | undefined, after: MessageView | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    before.service === undefined &&
    after.service === undefined &&
    before.sender.id === after.sender.id &&
    after.dateMs - before.dateMs < GROUP_WITHIN_MS &&
    dayOf(before.dateMs) === dayOf(after.dateMs)
  );
}

function toPosition(joinsBefore: boolean, joinsAfter: boolean): BubblePosition {
  if (joinsBefore) return joinsAfter ? 'middle' : 'last';
  return joinsAfter ? 'first' : 'single';
}

/** Consecutive messages of one album become one entry. */
function gatherAlbums(messages: readonly MessageView[]): [MessageView, ...MessageView[]][] {
  const entries: [MessageView, ...MessageView[]][] = [];
  for (const message of messages) {
    const entry = entries.at(-1);
    if (message.albumId !== undefined && entry?.[0].albumId === message.albumId) {
      entry.push(message);
    } else {
      entries.push([message]);
    }
  }
  return entries;
}

export interface ListOptions {
  viewerId: number;
  /** Sender names matter only where more than two can speak. */
  showNames: boolean;
}

/** What the conversation shows, top to bottom: by day, service lines and grouped bubbles. */
export function toDays(
  messages: readonly MessageView[],
  { viewerId, showNames }: ListOptions,
): DayItems[] {
  const entries = gatherAlbums(messages);
  const days: DayItems[] = [];
  for (const [index, entry] of entries.entries()) {
    const [message] = entry;
    const key = dayOf(message.dateMs);
    let day = days.at(-1);
    if (day?.key !== key) {
      day = { key, dateMs: message.dateMs, items: [] };
      days.push(day);
    }
    const { items } = day;
    if (message.service !== undefined) {
      items.push({ kind: 'service', key: `message-${message.id}`, message });
      continue;
    }
    const joinsBefore = isSameGroup(entries[index - 1]?.[0], message);
    const joinsAfter = isSameGroup(message, entries[index + 1]?.[0]);
    const outgoing = message.sender.id === viewerId;
    items.push({
      kind: 'bubble',
      key: `message-${message.id}`,
      messages: entry,
      outgoing,
      position: toPosition(joinsBefore, joinsAfter),
      showName: showNames && !outgoing && !joinsBefore,
    });
  }
  return days;
}
