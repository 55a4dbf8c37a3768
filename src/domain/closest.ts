/** Edits (insert, delete, replace, swap two neighbours) that turn one word into the other. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          at(row, column - 1) + 1,
          at(row - 1, column) + 1,
          row > 1 && column > 1 && isSwap ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

/** What people type without the separators and capitals of a name: `SDXL base` for `sdxl-base`. */
function normalize(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, '');
}

/** Longer input is not a mistyped name, and comparing it would cost. */
const MAX_NAME_CHARS = 64;

/** The name that was probably meant, or undefined when none is near enough to suggest. */
export function findClosest(typed: string, names: readonly string[]): string | undefined {
  const wanted = normalize(typed);
  if (wanted === '' || typed.length > MAX_NAME_CHARS) return undefined;
  // One slip in a short word, up to three in a long one.
  const tolerance = Math.min(3, Math.ceil(wanted.length / 4));
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const distance = editDistance(wanted, normalize(name));
    if (distance <= tolerance && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name ?? names.find((name) => normalize(name).startsWith(wanted));
}

/** Case, spaces and separators aside. */
export function findSame(typed: string, names: readonly string[]): string | undefined {
  return (
    names.find((name) => name === typed) ??
    names.find((name) => normalize(name) === normalize(typed))
  );
}
