import {
  DEFAULT_PERSONA,
  isPersonaId,
  type OwnPersona,
  type PersonaChoice,
  toOwnPersona,
} from '../../../domain/personas.js';
import type { ChatChoices, ChatDraft } from '../../../views/chat-card/draft.js';
import { tagOf } from '../../../views/paging.js';
import { type CardStep, goTo } from './card-step.js';

type Personas = Pick<ChatChoices, 'personas'>;

function withPersona(draft: ChatDraft, persona: PersonaChoice): ChatDraft {
  return { ...draft, settings: { ...draft.settings, persona } };
}

function byTag(tag: string, { personas }: Personas): OwnPersona | undefined {
  return personas.find(({ name }) => tagOf(name) === tag);
}

/** The argument is a built-in one's id, or the tag of one's own. */
export function pickPersona(draft: ChatDraft, arg: string, choices: Personas): CardStep {
  if (isPersonaId(arg)) return goTo(withPersona(draft, { kind: 'built-in', id: arg }), 'home');
  const own = byTag(arg, choices);
  if (own === undefined) return { then: 'outdated' };
  return goTo(withPersona(draft, { kind: 'own', ...own }), 'home');
}

export function showPersona(draft: ChatDraft, tag: string, choices: Personas): CardStep {
  const own = byTag(tag, choices);
  if (draft.screen !== 'personas' || own === undefined) return { then: 'outdated' };
  return goTo(draft, 'persona', { own: own.name });
}

/** Talks that were begun with it keep their copy of its words. */
export function dropPersona(draft: ChatDraft, { personas }: Personas): CardStep {
  const { own, settings } = draft;
  if (draft.screen !== 'persona' || own === undefined) return { then: 'outdated' };
  const isUsed = settings.persona.kind === 'own' && settings.persona.name === own;
  const left = isUsed ? withPersona(draft, DEFAULT_PERSONA) : draft;
  const remember = { personas: personas.filter(({ name }) => name !== own) };
  return { ...goTo(left, 'personas'), remember };
}

/**
 * Keeps a persona. One of the same name makes room for it; the one that it was made of does, too,
 * and where that is chosen, so is the new one.
 */
function save(draft: ChatDraft, typed: OwnPersona, { personas }: Personas): CardStep {
  const { own: before, settings } = draft;
  const place = personas.findIndex(({ name }) => name === before);
  const others = personas.filter(({ name }) => name !== before);
  const same = toOwnPersona(typed, 0);
  const rest = 'persona' in same ? others.filter(({ name }) => name !== same.persona.name) : others;
  const made = toOwnPersona(typed, rest.length);
  if ('refusal' in made) return { then: 'refuse', problem: { code: made.refusal } };
  const { persona } = made;
  const index = place === -1 ? rest.length : Math.min(place, rest.length);
  const remember = { personas: rest.toSpliced(index, 0, persona) };
  const chosen = { kind: 'own', ...persona } as const;
  if (before === undefined) return { ...goTo(withPersona(draft, chosen), 'home'), remember };
  const isUsed =
    settings.persona.kind === 'own' &&
    (settings.persona.name === before || settings.persona.name === persona.name);
  const left = isUsed ? withPersona(draft, chosen) : draft;
  return { ...goTo(left, 'persona', { own: persona.name }), remember };
}

/** Stands for instructions that are still to come, so that the name can be judged before. */
const LATER = '…';

export function onPersonaName(draft: ChatDraft, name: string, choices: Personas): CardStep {
  const { own } = draft;
  if (own !== undefined) {
    const current = choices.personas.find((persona) => persona.name === own);
    return current === undefined
      ? { then: 'outdated' }
      : save(draft, { name, prompt: current.prompt }, choices);
  }
  const made = toOwnPersona({ name, prompt: LATER }, 0);
  if ('refusal' in made) return { then: 'refuse', problem: { code: made.refusal } };
  return goTo(draft, 'persona-prompt', { newName: made.persona.name });
}

export function onPersonaPrompt(draft: ChatDraft, prompt: string, choices: Personas): CardStep {
  const name = draft.own ?? draft.newName;
  return name === undefined ? { then: 'outdated' } : save(draft, { name, prompt }, choices);
}
