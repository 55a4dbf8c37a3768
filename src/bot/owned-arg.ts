/**
 * What the buttons of a panel or card carry that only its owner may tap: the owner's id, then what
 * the button is about.
 */
export function parseOwnedArg(arg: string): { ownerId: number; rest: string } | undefined {
  const [, ownerId, rest] = /^(\d{1,16}):(.*)$/.exec(arg) ?? [];
  return ownerId === undefined || rest === undefined
    ? undefined
    : { ownerId: Number(ownerId), rest };
}
