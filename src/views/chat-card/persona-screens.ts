import {
  OWN_PERSONA_LIMITS,
  type OwnPersona,
  PERSONA_IDS,
  type PersonaChoice,
} from '../../domain/personas.js';
import { inRows, tagOf } from '../paging.js';
import {
  bold,
  inertButton,
  keyboard,
  lines,
  type MessageView,
  quote,
  say,
  styled,
} from '../rich-text.js';
import type { ScreenTools } from './screen.js';

const BUILT_IN_PER_ROW = 2;

function isChosen(current: PersonaChoice, name: string): boolean {
  return current.kind === 'own' && current.name === name;
}

/** The built-in ones with what they do, then the person's own. */
export function personasScreen({ t, draft, choices, tap, ways }: ScreenTools): MessageView {
  const { persona } = draft.settings;
  const builtIn = PERSONA_IDS.map((id) => {
    const isCurrent = persona.kind === 'built-in' && persona.id === id;
    return tap(t(`persona-name-${id}`), 'pick', id, isCurrent ? 'success' : undefined);
  });
  const own = choices.personas.map(({ name }) => [
    tap(name, 'pick', tagOf(name), isChosen(persona, name) ? 'success' : undefined),
    tap('✎', 'own', tagOf(name)),
  ]);
  const hasRoom = choices.personas.length < OWN_PERSONA_LIMITS.count;
  return {
    ...lines(
      bold(t('chat-personas-title')),
      ...PERSONA_IDS.map((id) =>
        say(t, 'chat-persona-line', {
          name: bold(t(`persona-name-${id}`)),
          about: t(`persona-about-${id}`),
        }),
      ),
      '',
      t('chat-personas-hint', { count: choices.personas.length }),
    ),
    reply_markup: keyboard(
      ...inRows(builtIn, BUILT_IN_PER_ROW),
      ...own,
      [
        hasRoom
          ? tap(t('chat-button-new-persona'), 'screen', 'persona-name')
          : inertButton(t('chat-personas-full')),
      ],
      ways,
    ),
  };
}

/** One of the person's own. */
export function personaScreen({ t, tap, ways }: ScreenTools, persona: OwnPersona): MessageView {
  return {
    ...lines(bold(persona.name), styled(persona.prompt, { type: 'expandable_blockquote' })),
    reply_markup: keyboard(
      [tap(t('chat-button-use-persona'), 'pick', tagOf(persona.name), 'primary')],
      [
        tap(t('chat-button-rename'), 'screen', 'persona-name'),
        tap(t('chat-button-instructions'), 'screen', 'persona-prompt'),
      ],
      [tap(t('chat-button-delete'), 'drop', '', 'danger')],
      ways,
    ),
  };
}

function askScreen({ ways, asksForReply }: ScreenTools, view: MessageView): MessageView {
  return {
    ...view,
    reply_markup: { ...keyboard(ways), ...(asksForReply && { force_reply: true }) },
  };
}

export function personaNameScreen(tools: ScreenTools): MessageView {
  const { t, draft } = tools;
  return askScreen(
    tools,
    lines(
      bold(draft.own ?? t('chat-persona-new')),
      t('chat-persona-name-hint', { max: OWN_PERSONA_LIMITS.nameChars }),
    ),
  );
}

export function personaPromptScreen(tools: ScreenTools): MessageView {
  const { t, draft, choices } = tools;
  const current = choices.personas.find(({ name }) => name === draft.own)?.prompt;
  return askScreen(
    tools,
    lines(
      bold(draft.own ?? draft.newName ?? t('chat-persona-new')),
      current === undefined ? undefined : quote(current),
      t('chat-persona-prompt-hint', { max: OWN_PERSONA_LIMITS.promptChars }),
    ),
  );
}
