import type { BotView, ChatView } from '../../protocol.js';

const OPENABLE: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:', 'tg:']);

/** The address if a browser may open it; undefined for javascript: and the like. */
export function toSafeHref(address: string): string | undefined {
  const candidate = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  try {
    const url = new URL(candidate);
    return OPENABLE.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

export type LinkTarget =
  | { kind: 'bot'; startPayload: string | undefined }
  | { kind: 'chat'; chatId: number }
  | { kind: 'outside'; href: string }
  | { kind: 'refused' };

export interface Neighbourhood {
  bot: BotView;
  chats: Iterable<ChatView>;
}

/** The @name that a t.me or tg: link leads to, and its start payload. */
function parseTelegramLink(url: URL): { name: string; start: string | undefined } | undefined {
  const start = url.searchParams.get('start') ?? undefined;
  if (url.protocol === 'tg:') {
    const domain = url.searchParams.get('domain');
    return domain === null ? undefined : { name: domain, start };
  }
  if (!/^(www\.)?(t|telegram)\.me$/i.test(url.hostname)) return undefined;
  const name = url.pathname.split('/')[1];
  return name === undefined || name === '' ? undefined : { name, start };
}

/** Where a link leads: Telegram's own links to this world's bot and chats stay inside the page. */
export function toLinkTarget(address: string, { bot, chats }: Neighbourhood): LinkTarget {
  const href = toSafeHref(address);
  if (href === undefined) return { kind: 'refused' };
  const telegram = parseTelegramLink(new URL(href));
  if (telegram !== undefined) {
    const wanted = telegram.name.toLowerCase();
    if (wanted === bot.username.toLowerCase()) {
      return { kind: 'bot', startPayload: telegram.start };
    }
    for (const chat of chats) {
      if (chat.username?.toLowerCase() === wanted) return { kind: 'chat', chatId: chat.id };
    }
  }
  return { kind: 'outside', href };
}
