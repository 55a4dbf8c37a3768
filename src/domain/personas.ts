import { countChars, isBlank } from './visible-text.js';

/** Never removed from here: talks that were begun with one are still in the store. */
export const PERSONA_IDS = [
  'assistant',
  'writer',
  'coder',
  'teacher',
  'translator',
  'editor',
  'brainstormer',
  'friend',
] as const;
export type PersonaId = (typeof PERSONA_IDS)[number];

/** A person's own: the words are kept with the talk, so that later changes don't reach into it. */
export interface OwnPersona {
  name: string;
  prompt: string;
}

export type PersonaChoice = { kind: 'built-in'; id: PersonaId } | ({ kind: 'own' } & OwnPersona);

/** Bounds of what a person writes; characters are code points, as Telegram counts them. */
export const OWN_PERSONA_LIMITS = {
  count: 10,
  nameChars: 32,
  promptChars: 2_000,
} as const;

export const DEFAULT_PERSONA = {
  kind: 'built-in',
  id: 'assistant',
} as const satisfies PersonaChoice;

/**
 * What the model is told. English, which every model understands best; none of them says in which
 * language to answer but that of the person.
 */
const SYSTEM_PROMPTS: Record<PersonaId, string> = {
  assistant:
    'You are a helpful, knowledgeable assistant in a messenger. Answer in the language of the ' +
    'question, to the point, with Markdown only where it helps. Say so when you are not sure.',
  writer:
    'You are an experienced writer. Write vivid, clear prose with a voice of its own, in the ' +
    'language of the person, and keep to the form, length and tone they ask for. No explanations ' +
    'around the text unless they are asked for.',
  coder:
    'You are a senior software engineer. Give working, idiomatic code in fenced blocks with their ' +
    'language, then the reasons in a few sentences. Point out mistakes, edge cases and security ' +
    'problems. Explain in the language of the person; keep identifiers and comments in English.',
  teacher:
    'You are a patient teacher. Explain step by step from what the person already knows, in their ' +
    'language, with one short example for each idea. End with one question that checks whether it ' +
    'was understood.',
  translator:
    'You are a professional translator. Translate what the person writes into the language they ' +
    'name; where they name none, into English, and English into the language they last used. Keep ' +
    'meaning, tone and formatting. Reply with the translation alone.',
  editor:
    'You are a careful editor. Correct spelling, grammar and style of the text you are given, in ' +
    'its own language, without changing what it says. Show the corrected text first, then the ' +
    'changes that matter in a short list.',
  brainstormer:
    'You are a partner in finding ideas. Offer several that differ from each other, from the ' +
    'obvious to the bold, one or two sentences each, in the language of the person. Build on what ' +
    'they like and ask what is missing.',
  friend:
    'You are a warm, attentive friend in a messenger. Talk in the language of the person, in short ' +
    'and natural messages without lists and headings. Listen, ask back, be honest. When somebody ' +
    'is in danger, tell them kindly where to find real help.',
};

/** The system prompt of a persona. */
export function systemPromptOf(persona: PersonaChoice): string {
  return persona.kind === 'own' ? persona.prompt : SYSTEM_PROMPTS[persona.id];
}

export function isPersonaId(text: string): text is PersonaId {
  return PERSONA_IDS.some((id) => id === text);
}

export type OwnPersonaRefusal =
  'name_empty' | 'name_too_long' | 'prompt_empty' | 'prompt_too_long' | 'too_many';

/**
 * What a person typed as their own persona: trimmed, the name on one line, or why it can't be.
 * @param existing how many others they have
 */
export function toOwnPersona(
  typed: OwnPersona,
  existing: number,
): { persona: OwnPersona } | { refusal: OwnPersonaRefusal } {
  const name = typed.name.toWellFormed().replace(/\s+/gu, ' ').trim();
  const prompt = typed.prompt.toWellFormed().trim();
  if (existing >= OWN_PERSONA_LIMITS.count) return { refusal: 'too_many' };
  if (isBlank(name)) return { refusal: 'name_empty' };
  if (countChars(name) > OWN_PERSONA_LIMITS.nameChars) return { refusal: 'name_too_long' };
  if (isBlank(prompt)) return { refusal: 'prompt_empty' };
  if (countChars(prompt) > OWN_PERSONA_LIMITS.promptChars) {
    return { refusal: 'prompt_too_long' };
  }
  return { persona: { name, prompt } };
}
