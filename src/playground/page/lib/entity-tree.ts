import type { EntityView } from '../../protocol.js';

export type TextNode =
  | { kind: 'text'; text: string }
  | { kind: 'entity'; entity: EntityView; text: string; children: TextNode[] };

const BLOCKS: ReadonlySet<string> = new Set(['pre', 'blockquote', 'expandable_blockquote']);

function byPlace(a: EntityView, b: EntityView): number {
  return a.offset - b.offset || b.length - a.length;
}

function build(text: string, entities: EntityView[], start: number, end: number): TextNode[] {
  const nodes: TextNode[] = [];
  const waiting = entities.toSorted(byPlace);
  let cursor = start;
  const addText = (to: number): void => {
    if (to > cursor) nodes.push({ kind: 'text', text: text.slice(cursor, to) });
    cursor = Math.max(cursor, to);
  };
  for (let entity = waiting.shift(); entity !== undefined; entity = waiting.shift()) {
    const from = Math.max(entity.offset, cursor);
    const to = Math.min(entity.offset + entity.length, end);
    if (from >= to) continue;
    addText(from);
    // What begins inside is a child; the part of it that sticks out follows after this entity.
    const inner: EntityView[] = [];
    while (waiting[0] !== undefined && waiting[0].offset < to) {
      const child = waiting.shift();
      if (child === undefined) break;
      inner.push(child);
      const childEnd = child.offset + child.length;
      if (childEnd > to) {
        waiting.push({ ...child, offset: to, length: childEnd - to });
        waiting.sort(byPlace);
      }
    }
    nodes.push({
      kind: 'entity',
      entity,
      text: text.slice(from, to),
      children: build(text, inner, from, to),
    });
    cursor = to;
  }
  addText(end);
  return nodes;
}

/** A block makes its own line break, so the newline that follows it in the text is left out. */
function withoutBreakAfterBlock(nodes: TextNode[]): TextNode[] {
  return nodes.flatMap((node, index): TextNode[] => {
    const before = nodes[index - 1];
    const afterBlock = before?.kind === 'entity' && BLOCKS.has(before.entity.type);
    if (node.kind !== 'text' || !afterBlock || !node.text.startsWith('\n')) return [node];
    return node.text.length === 1 ? [] : [{ kind: 'text', text: node.text.slice(1) }];
  });
}

/** Nests Telegram's flat entities; partly overlapping ones are split at the border. */
export function toEntityTree(text: string, entities: readonly EntityView[]): TextNode[] {
  return withoutBreakAfterBlock(build(text, [...entities], 0, text.length));
}
