import { notInCatalogue, type CatalogueKind } from './errors.js';

/** The catalogue's own spelling of a name, which may be typed in another case. */
function spelled(names: readonly string[], name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return names.find((each) => each.toLowerCase() === wanted);
}

/**
 * The name as the catalogue spells it.
 * @param listedAt where the API lists what there is, if not where pictures' names are listed
 * @throws GatewayError when the catalogue does not have it
 */
export function catalogueName(
  kind: CatalogueKind,
  names: readonly string[],
  name: string,
  listedAt?: string,
): string {
  const found = spelled(names, name);
  if (found === undefined) throw notInCatalogue(kind, name, listedAt);
  return found;
}
