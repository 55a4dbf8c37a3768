import type { MessageView } from '../../protocol.js';

/** The messages of one place with what only the viewer sees there, each where it was sent. */
export function withEphemerals(
  messages: readonly MessageView[],
  ephemerals: readonly MessageView[],
): readonly MessageView[] {
  if (ephemerals.length === 0) return messages;
  const replaced = new Set(ephemerals.map(({ ephemeral }) => ephemeral?.replacesMessageId));
  return [...messages.filter(({ id }) => !replaced.has(id)), ...ephemerals].sort(
    (a, b) => a.id - b.id,
  );
}
