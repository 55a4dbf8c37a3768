const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/**
 * The line that opens the code block in which a text ends, with its language; undefined when it ends
 * in none. What goes on with the text in another message begins with it.
 */
export function openFenceOf(markdown: string): string | undefined {
  let open: { line: string; fence: string } | undefined;
  for (const line of markdown.split(/\r?\n/u)) {
    const [, fence, rest = ''] = FENCE.exec(line) ?? [];
    if (fence === undefined) continue;
    if (open === undefined) {
      // A line of backticks with more of them behind is inline code.
      if (!(fence.startsWith('`') && rest.includes('`'))) open = { line: line.trim(), fence };
    } else if (rest.trim() === '' && fence.startsWith(open.fence)) {
      open = undefined;
    }
  }
  return open?.line;
}
