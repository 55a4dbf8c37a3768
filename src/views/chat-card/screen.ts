import type { InlineKeyboardButton } from 'grammy/types';
import { levelOf } from '../../domain/creativity.js';
import type { PersonaChoice } from '../../domain/personas.js';
import type { TalkSettings } from '../../domain/talk.js';
import type { Translate } from '../translator.js';
import type { ChatCardAction, ChatChoices, ChatDraft } from './draft.js';

/** What every screen is made with. */
export interface ScreenTools {
  t: Translate;
  draft: ChatDraft;
  choices: ChatChoices;
  tap: (
    text: string,
    action: ChatCardAction,
    arg?: string,
    style?: 'primary' | 'success' | 'danger',
  ) => InlineKeyboardButton;
  /** "Back" and "Cancel", which end every keyboard. */
  ways: InlineKeyboardButton[];
  /** In a group the answer has to be a reply, or the bot does not see it. */
  asksForReply: boolean;
}

export function personaName(t: Translate, persona: PersonaChoice): string {
  return persona.kind === 'own' ? persona.name : t(`persona-name-${persona.id}`);
}

export function creativityName(t: Translate, settings: TalkSettings): string {
  return t(`chat-creativity-${levelOf(settings) ?? 'own'}`);
}
