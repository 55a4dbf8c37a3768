import { type Check, verdictOf } from '../domain/config-check.js';
import { backToMenu, deskButton } from './desk-menu.js';
import {
  bold,
  code,
  concat,
  keyboard,
  lines,
  type MessageView,
  type RichText,
  say,
} from './rich-text.js';
import type { Translate } from './translator.js';

const MARKS = { ok: '✅', note: 'ℹ️', wrong: '❌' } as const;

function checkLine(t: Translate, check: Check): RichText {
  const { about, finding, name = '', count = 0 } = check;
  const found = `${about} ${finding}`.replaceAll(/[ _]/g, '-');
  const words = say(t, `check-${found}`, {
    name: code(name),
    count,
  });
  return concat(`${MARKS[verdictOf(check)]} `, words);
}

/** How everything around the bot stands, and what to do about what is wrong. */
export function checksScreen(t: Translate, checks: readonly Check[]): MessageView {
  const wrong = checks.filter((check) => verdictOf(check) === 'wrong').length;
  return {
    ...lines(
      bold(t('desk-button-checks')),
      wrong === 0 ? t('checks-right') : t('checks-wrong', { count: wrong }),
      '',
      ...checks.map((check) => checkLine(t, check)),
    ),
    reply_markup: keyboard(
      [deskButton(t('checks-button-again'), 'checks', '', 'primary')],
      [backToMenu(t)],
    ),
  };
}

/** While they are made. */
export function checkingScreen(t: Translate): MessageView {
  return {
    ...lines(bold(t('desk-button-checks')), t('checks-under-way')),
    reply_markup: keyboard([backToMenu(t)]),
  };
}
