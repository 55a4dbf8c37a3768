/** The catalogue's own spelling of a name, which may be typed in another case. */
export function spelled(names: readonly string[], name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return names.find((each) => each.toLowerCase() === wanted);
}
