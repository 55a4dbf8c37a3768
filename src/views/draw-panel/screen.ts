import type { InlineKeyboardButton } from 'grammy/types';
import type { Translate } from '../translator.js';
import type { DrawAction, DrawChoices, DrawDraft } from './draft.js';

/** What every screen is made with. */
export interface ScreenTools {
  t: Translate;
  draft: DrawDraft;
  choices: DrawChoices;
  tap: (
    text: string,
    action: DrawAction,
    arg?: string,
    style?: 'primary' | 'success' | 'danger',
  ) => InlineKeyboardButton;
  /** "Back" and "Cancel", which end every keyboard. */
  ways: InlineKeyboardButton[];
}
