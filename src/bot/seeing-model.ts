import { traitsOf } from '../domain/chat-models.js';
import type { TalkSettings, TurnPicture } from '../domain/talk.js';
import { firstSettings } from './chat-settings.js';
import type { PersonRecord } from './person.js';

/** A model that sees pictures, a favourite where there is one. */
export function findSeeingModel(
  models: readonly string[],
  { chatFavourites = [] }: Pick<PersonRecord, 'chatFavourites'>,
): string | undefined {
  const favourites = chatFavourites.filter((name) => models.includes(name));
  return [...favourites, ...models].find((name) => traitsOf(name).seesPictures);
}

/**
 * What a talk begins with whose model nobody chose: so it may as well be one that sees what is asked
 * about. Where none does, the usual one.
 */
export function settingsFor(
  record: PersonRecord,
  models: readonly string[] | undefined,
  pictures: readonly TurnPicture[],
): TalkSettings | undefined {
  const settings = firstSettings(record, models);
  if (settings === undefined || pictures.length === 0) return settings;
  if (traitsOf(settings.model).seesPictures) return settings;
  const model = findSeeingModel(models ?? [], record) ?? settings.model;
  return { ...settings, model };
}
