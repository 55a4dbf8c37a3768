import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope } from 'grammy/types';
import { classifyTelegramFailure } from '../telegram/failures.js';
import { DEFAULT_LOCALE, type Locale, type Translator } from '../views/translator.js';
import { COMMANDS, type CommandScope } from './commands.js';

/** What is offered to everybody who is in such a chat. */
const TELEGRAM_SCOPES: Record<Exclude<CommandScope, 'admins'>, BotCommandScope> = {
  private: { type: 'all_private_chats' },
  groups: { type: 'all_group_chats' },
  'group-admins': { type: 'all_chat_administrators' },
};

/** Telegram shows who has several of them the most particular one, and nothing of the others. */
const OFFERED: Record<CommandScope, readonly CommandScope[]> = {
  private: ['private'],
  groups: ['groups'],
  'group-admins': ['groups', 'group-admins'],
  admins: ['admins', 'private'],
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
 * An admin who has never pressed Start has no chat yet to offer anything in, and gets theirs with a
 * later release.
 */
async function publishForAdmin(api: Api, translator: Translator, adminId: number): Promise<void> {
  for (const locale of translator.locales) {
    try {
      await api.setMyCommands(commandsFor(translator, locale, 'admins'), {
        scope: { type: 'chat', chat_id: adminId },
        ...languageCodeOf(locale),
      });
    } catch (thrown) {
      const { kind } = classifyTelegramFailure(thrown);
      if (kind === 'chat-gone' || kind === 'blocked') return;
      throw thrown;
    }
  }
}

/**
 * The release step: commands by scope and for each admin, description and short description in every language.
 * Idempotent. One call after the other, because Telegram limits how fast a profile may change.
 */
export async function publishProfile(
  api: Api,
  translator: Translator,
  { adminIds }: { adminIds: readonly number[] },
): Promise<void> {
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
  for (const adminId of adminIds) await publishForAdmin(api, translator, adminId);
  await api.setChatMenuButton({ menu_button: { type: 'commands' } });
}
