import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope } from 'grammy/types';
import { DEFAULT_LOCALE, type Locale, type Translator } from '../views/translator.js';
import { COMMANDS, type CommandScope } from './commands.js';

const TELEGRAM_SCOPES: Record<CommandScope, BotCommandScope> = {
  private: { type: 'all_private_chats' },
  groups: { type: 'all_group_chats' },
  'group-admins': { type: 'all_chat_administrators' },
};

/** Telegram shows who has several of them the most particular one, and nothing of the others. */
const OFFERED: Record<CommandScope, readonly CommandScope[]> = {
  private: ['private'],
  groups: ['groups'],
  'group-admins': ['groups', 'group-admins'],
};

/** Bot API: two-letter ISO 639-1. What has no language code is shown to everybody else. */
type LanguageCode = NonNullable<Parameters<Api['setMyName']>[1]>['language_code'];

function isLanguageCode(code: string): code is NonNullable<LanguageCode> {
  return /^[a-z]{2}$/.test(code);
}

/** The default locale speaks to every language there is no locale for. */
function languageCodeOf(locale: Locale): { language_code?: NonNullable<LanguageCode> } {
  const [language = ''] = locale.split('-');
  return locale !== DEFAULT_LOCALE && isLanguageCode(language) ? { language_code: language } : {};
}

function commandsFor(
  translator: Pick<Translator, 't'>,
  locale: Locale,
  scope: CommandScope,
): BotCommand[] {
  const offered = OFFERED[scope];
  return COMMANDS.filter(({ scopes }) => scopes.some((each) => offered.includes(each))).map(
    ({ name }) => ({
      command: name,
      description: translator.t(locale, `command-${name}`),
    }),
  );
}

/**
 * The release step: commands by scope, description and short description in every language.
 * Idempotent. One call after the other, because Telegram limits how fast a profile may change.
 */
export async function publishProfile(api: Api, translator: Translator): Promise<void> {
  for (const locale of translator.locales) {
    const language = languageCodeOf(locale);
    for (const scope of ['private', 'groups', 'group-admins'] as const) {
      await api.setMyCommands(commandsFor(translator, locale, scope), {
        scope: TELEGRAM_SCOPES[scope],
        ...language,
      });
    }
    await api.setMyDescription(translator.t(locale, 'profile-description'), language);
    await api.setMyShortDescription(translator.t(locale, 'profile-short-description'), language);
  }
  await api.setChatMenuButton({ menu_button: { type: 'commands' } });
}
