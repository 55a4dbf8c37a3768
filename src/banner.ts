/** One replaceable part of the program and what fills its place in this run. */
export interface BannerPart {
  name: string;
  kind: 'real' | 'embedded';
  description: string;
}

export interface Banner {
  role: string;
  parts: readonly BannerPart[];
  /** What an operator should know before relying on this run. */
  warnings: readonly string[];
  /** Where a person goes next. */
  address: string | undefined;
}

/** Renders the start banner: which parts are real, which are embedded stand-ins. */
export function toBannerText({ role, parts, warnings, address }: Banner): string {
  const nameWidth = Math.max(...parts.map((part) => part.name.length));
  const lines = parts.map(
    (part) => `  ${part.name.padEnd(nameWidth)}  ${part.kind.padEnd(8)}  ${part.description}`,
  );
  return [
    '',
    `VisionCraft bot, role ${role}`,
    ...lines,
    ...warnings.map((warning) => `  ! ${warning}`),
    ...(address === undefined ? [] : ['', `Open ${address}`]),
    '',
    '',
  ].join('\n');
}
