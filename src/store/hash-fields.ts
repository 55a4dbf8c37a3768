/** Fields of a Redis hash, from the flat list that a script replies with. */
export function toHashFields(reply: unknown): Record<string, unknown> {
  const flat: unknown[] = Array.isArray(reply) ? reply : [];
  const fields: Record<string, unknown> = {};
  for (let index = 0; index + 1 < flat.length; index += 2) {
    fields[String(flat[index])] = flat[index + 1];
  }
  return fields;
}
