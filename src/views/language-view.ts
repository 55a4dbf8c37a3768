import { FEATURES } from './buttons.js';
import { inRows } from './paging.js';
import { bold, callbackButton, keyboard, type MessageView } from './rich-text.js';
import type { Locale, Translate, Translator } from './translator.js';

export const LANGUAGE_SET_ACTION = 'set';

const LANGUAGES_PER_ROW = 2;

/** Every language by its own name, so that whoever ended up in a wrong one finds the way out. */
export function languageView(
  translator: Translator,
  t: Translate,
  current: Locale | undefined,
): MessageView {
  const buttons = translator.locales.map((locale) =>
    callbackButton(
      translator.t(locale, 'language-name'),
      { feature: FEATURES.language, action: LANGUAGE_SET_ACTION, arg: locale },
      locale === current ? 'success' : undefined,
    ),
  );
  return {
    ...bold(t('language-title')),
    reply_markup: keyboard(...inRows(buttons, LANGUAGES_PER_ROW)),
  };
}
