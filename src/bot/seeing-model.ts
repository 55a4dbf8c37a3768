import { traitsOf } from '../domain/chat-models.js';
import type { PersonRecord } from './person.js';

/** A model that sees pictures, a favourite where there is one. */
export function findSeeingModel(
  models: readonly string[],
  { chatFavourites = [] }: Pick<PersonRecord, 'chatFavourites'>,
): string | undefined {
  const favourites = chatFavourites.filter((name) => models.includes(name));
  return [...favourites, ...models].find((name) => traitsOf(name).seesPictures);
}
