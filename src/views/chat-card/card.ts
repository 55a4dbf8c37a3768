import type { InlineKeyboardButton } from 'grammy/types';
import type { SwitchLoss } from '../../domain/model-switch.js';
import { FEATURES, OPEN_ACTION, openButton } from '../buttons.js';
import { keptWords } from '../chat-replies.js';
import {
  bold,
  callbackButton,
  code,
  keyboard,
  lines,
  type MessageView,
  type RichText,
  say,
} from '../rich-text.js';
import type { Translate } from '../translator.js';
import { creativityScreen, exactScreen, parameterScreen } from './creativity-screens.js';
import type { ChatChoices, ChatDraft } from './draft.js';
import { modelScreen, strengthWords } from './model-screen.js';
import {
  personaNameScreen,
  personaPromptScreen,
  personaScreen,
  personasScreen,
} from './persona-screens.js';
import { creativityName, personaName, type ScreenTools } from './screen.js';

export interface ChatCardProps {
  draft: ChatDraft;
  choices: ChatChoices;
  ownerId: number;
  asksForReply: boolean;
}

function settingLines(t: Translate, { settings }: Pick<ChatDraft, 'settings'>): RichText[] {
  const { model, persona } = settings;
  return [
    say(t, 'chat-model', { model: code(model), strengths: strengthWords(t, model) }),
    say(t, 'chat-persona', { persona: personaName(t, persona) }),
    say(t, 'chat-creativity', { creativity: creativityName(t, settings) }),
  ];
}

function titleOf(t: Translate, { talk }: ChatDraft): string {
  if (talk === undefined) return t('chat-title-new');
  return talk.title ?? t('chat-title-open');
}

function startRows({ t, draft, tap }: ScreenTools): InlineKeyboardButton[][] {
  if (draft.talk === undefined) return [[tap(t('chat-button-start'), 'start', '', 'primary')]];
  return [
    [tap(t('chat-button-apply'), 'apply', '', 'primary')],
    [tap(t('chat-button-start-new'), 'start')],
  ];
}

function homeScreen(tools: ScreenTools): MessageView {
  const { t, draft, tap, ways, asksForReply } = tools;
  const { settings, keep } = draft;
  const hint = asksForReply ? 'chat-home-hint-reply' : 'chat-home-hint';
  return {
    ...lines(
      bold(titleOf(t, draft)),
      ...settingLines(t, draft),
      keptWords(t, draft.talk?.keep ?? keep),
      '',
      t(draft.talk === undefined ? hint : 'chat-home-hint-open'),
    ),
    reply_markup: keyboard(
      [tap(t('chat-button-model', { model: settings.model }), 'screen', 'models')],
      [
        tap(
          t('chat-button-persona', { persona: personaName(t, settings.persona) }),
          'screen',
          'personas',
        ),
      ],
      [
        tap(
          t('chat-button-creativity', { creativity: creativityName(t, settings) }),
          'screen',
          'creativity',
        ),
      ],
      [tap(t(keep ? 'chat-button-dont-keep' : 'chat-button-keep'), 'keep'), openButton(t, 'talks')],
      ...startRows(tools),
      ways,
    ),
  };
}

/** What another model would not see of what was said. */
function lossLines(t: Translate, { pictures, turns }: SwitchLoss): string[] {
  return [
    ...(pictures > 0 ? [t('chat-loss-pictures', { count: pictures })] : []),
    ...(turns > 0 ? [t('chat-loss-turns', { count: turns })] : []),
  ];
}

function switchScreen({ t, draft, tap, ways }: ScreenTools): MessageView {
  const { settings, loss = { pictures: 0, turns: 0 } } = draft;
  return {
    ...lines(
      bold(t('chat-switch-title')),
      say(t, 'chat-switch-ask', { model: code(settings.model) }),
      ...lossLines(t, loss),
    ),
    reply_markup: keyboard(
      [tap(t('chat-switch-keep'), 'switch', 'keep', 'primary')],
      [tap(t('chat-switch-summarise'), 'switch', 'summarise')],
      [tap(t('chat-switch-new'), 'switch', 'new')],
      ways,
    ),
  };
}

export function chatCard(t: Translate, props: ChatCardProps): MessageView {
  const { draft, choices, ownerId, asksForReply } = props;
  const tap: ScreenTools['tap'] = (text, action, arg = '', style) =>
    callbackButton(text, { feature: FEATURES.chatCard, action, arg: `${ownerId}:${arg}` }, style);
  const close = tap(t('button-close'), 'cancel');
  const ways = draft.screen === 'home' ? [close] : [tap(t('button-back'), 'back'), close];
  const tools: ScreenTools = { t, draft, choices, tap, ways, asksForReply };
  const { screen } = draft;
  switch (screen) {
    case 'home':
      return homeScreen(tools);
    case 'models':
      return modelScreen(tools);
    case 'personas':
      return personasScreen(tools);
    case 'persona': {
      const own = choices.personas.find(({ name }) => name === draft.own);
      return own === undefined ? personasScreen(tools) : personaScreen(tools, own);
    }
    case 'persona-name':
      return personaNameScreen(tools);
    case 'persona-prompt':
      return personaPromptScreen(tools);
    case 'creativity':
      return creativityScreen(tools);
    case 'exact':
      return exactScreen(tools);
    case 'parameter':
      return draft.parameter === undefined
        ? exactScreen(tools)
        : parameterScreen(tools, draft.parameter);
    case 'switch':
      return switchScreen(tools);
    default:
      return screen satisfies never;
  }
}

/** What became of the talk, in the last words of a card. */
export type ChatCardEnd =
  { outcome: 'begun' | 'changed' | 'summarising' } | { outcome: 'kept'; loss: SwitchLoss };

export interface OpenChatProps extends Pick<ChatDraft, 'settings'> {
  end: ChatCardEnd;
  asksForReply: boolean;
}

function settingsButton(t: Translate): InlineKeyboardButton {
  const data = { feature: FEATURES.chat, action: OPEN_ACTION, arg: '' };
  return callbackButton(t('chat-button-settings'), data);
}

/** What a card becomes once its talk is open: the settings, and how to ask. */
export function openChatCard(
  t: Translate,
  { settings, end, asksForReply }: OpenChatProps,
): MessageView {
  const { outcome } = end;
  return {
    ...lines(
      bold(t(`chat-end-${outcome}`)),
      ...settingLines(t, { settings }),
      ...('loss' in end ? lossLines(t, end.loss) : []),
      '',
      t(asksForReply ? 'chat-open-hint-reply' : 'chat-open-hint'),
    ),
    reply_markup: keyboard([settingsButton(t), openButton(t, 'talks')]),
  };
}

/** What is left of a card that was closed. */
export function closedChatCard(t: Translate): MessageView {
  return { text: t('chat-card-closed'), entities: [], reply_markup: keyboard() };
}
