/** What the address bar says: `#/<person>/<chat>/<topic>`, so that a reload and Back keep the place. */
export interface Route {
  readonly personId: number | undefined;
  readonly chatId: number | undefined;
  readonly topicId: number;
}

export const NOWHERE: Route = { personId: undefined, chatId: undefined, topicId: 0 };

function toId(part: string | undefined): number | undefined {
  return part !== undefined && /^-?\d{1,16}$/.test(part) ? Number(part) : undefined;
}

export function parseRoute(hash: string): Route {
  const [person, chat, topic] = hash.replace(/^#\/?/, '').split('/');
  return { personId: toId(person), chatId: toId(chat), topicId: toId(topic) ?? 0 };
}

export function formatRoute({ personId, chatId, topicId }: Route): string {
  if (personId === undefined) return '#/';
  if (chatId === undefined) return `#/${personId}`;
  return topicId === 0 ? `#/${personId}/${chatId}` : `#/${personId}/${chatId}/${topicId}`;
}
