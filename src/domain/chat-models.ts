/** What a model is good at; the words for it are the locales'. */
export const CHAT_STRENGTHS = [
  'general',
  'writing',
  'roleplay',
  'code',
  'reasoning',
  'pictures',
  'fast',
  'long',
] as const;
export type ChatStrength = (typeof CHAT_STRENGTHS)[number];

/** What can be known of a model by nothing but its name, which is all that the API tells. */
export interface ChatModelTraits {
  /** Tokens of question, history and answer together. */
  contextTokens: number;
  seesPictures: boolean;
  /** The most telling first; never empty. */
  strengths: readonly ChatStrength[];
}
