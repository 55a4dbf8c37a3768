import { FEATURES, openButton } from './buttons.js';
import { bold, callbackButton, code, keyboard, lines, type MessageView, say } from './rich-text.js';
import type { Translate } from './translator.js';

/** What the bot may do in a group, as far as it concerns what it is there for. */
export interface GroupRights {
  maySend: boolean;
  mayDelete: boolean;
}

export interface GroupWelcomeProps {
  rights: GroupRights;
  botUsername: string;
}

/** When the bot has come into a group: what it does there, which rights it needs, and why. */
export function groupWelcomeView(
  t: Translate,
  { rights: { maySend, mayDelete }, botUsername }: GroupWelcomeProps,
): MessageView {
  const settings = { feature: FEATURES.group, action: 'show', arg: 'home' };
  return {
    ...lines(
      bold(t('group-welcome-title')),
      say(t, 'group-welcome-image', { example: code(t('start-example')) }),
      say(t, 'group-welcome-gif', { example: code(t('help-gif-example')) }),
      say(t, 'group-welcome-chat', {
        example: code(t('help-chat-example')),
        name: `@${botUsername}`,
      }),
      t('group-welcome-silent'),
      '',
      bold(t('group-welcome-rights')),
      t(maySend ? 'group-right-send' : 'group-right-send-missing'),
      t(mayDelete ? 'group-right-delete' : 'group-right-delete-missing'),
    ),
    reply_markup: keyboard([
      callbackButton(t('group-button-settings'), settings, 'primary'),
      openButton(t, 'help'),
    ]),
  };
}
