import { createPeople } from '../bot/person.js';
import { createNotices, type Notices } from '../notices/notices.js';
import { createSilenced, type Silenced } from '../notices/silenced.js';
import type { Parts } from './parts.js';

/** What every role says of its own accord. */
export function openNotices({
  store,
  telegram,
  translator,
  adminIds,
  logger,
}: Pick<Parts, 'store' | 'telegram' | 'translator' | 'adminIds' | 'logger'>): Notices {
  const people = createPeople({ state: store.updateState });
  return createNotices({
    telegram: telegram.api,
    async languageOf(userId) {
      const { language, spokenLanguage } = (await people.load(userId)).record;
      return language ?? spokenLanguage;
    },
    translator,
    adminIds,
    saidOnce: store.saidOnce,
    logger,
  });
}

/** Why a group gets no answer, for who asked there. */
export function openSilenced({
  store: { saidOnce },
  notices,
  logger,
}: Pick<Parts, 'store' | 'notices' | 'logger'>): Silenced {
  return createSilenced({ notices, saidOnce, logger });
}
