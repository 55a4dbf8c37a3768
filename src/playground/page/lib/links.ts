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

const TELEGRAM_HOST = /^(www\.)?(t|telegram)\.me$/i;

export type LinkTarget =
  | { kind: 'bot'; startPayload: string | undefined }
  | { kind: 'chat'; chatId: number }
  | { kind: 'invoice'; link: string }
  | { kind: 'invite'; link: string }
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
  if (!TELEGRAM_HOST.test(url.hostname)) return undefined;
  const name = url.pathname.split('/')[1];
  return name === undefined || name === '' ? undefined : { name, start };
}

/** The part after t.me/ or tg://: `$slug` and `invoice/slug`, `+hash` and `joinchat/hash`. */
function parseHashLink(url: URL): LinkTarget | undefined {
  const invoice = (slug: string): LinkTarget => ({
    kind: 'invoice',
    link: `https://t.me/$${slug}`,
  });
  const invite = (hash: string): LinkTarget => ({ kind: 'invite', link: `https://t.me/+${hash}` });
  if (url.protocol === 'tg:') {
    const slug = url.searchParams.get('slug');
    if (url.host === 'invoice' && slug !== null) return invoice(slug);
    const hash = url.searchParams.get('invite');
    return url.host === 'join' && hash !== null ? invite(hash) : undefined;
  }
  if (!TELEGRAM_HOST.test(url.hostname)) return undefined;
  const [, mark, word] = /^\/(\$|\+|invoice\/|joinchat\/)([\w-]+)$/.exec(url.pathname) ?? [];
  if (mark === undefined || word === undefined) return undefined;
  return mark === '$' || mark === 'invoice/' ? invoice(word) : invite(word);
}

/** Where a link leads: Telegram's own links to this world's bot and chats stay inside the page. */
export function toLinkTarget(address: string, { bot, chats }: Neighbourhood): LinkTarget {
  const href = toSafeHref(address);
  if (href === undefined) return { kind: 'refused' };
  const hashed = parseHashLink(new URL(href));
  if (hashed !== undefined) return hashed;
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
