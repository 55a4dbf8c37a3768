import type { MessageView } from './rich-text.js';
import type { Translate } from './translator.js';

/**
 * Why the bot can't answer in a group, in the words of a Telegram failure; or that what was made for
 * its topic, which is gone, comes to its person.
 */
export const SILENCES = ['no-rights', 'topic-closed', 'flood', 'brought-here'] as const;
export type Silence = (typeof SILENCES)[number];

export interface SilencedProps {
  /** Its title; undefined where it is not known. */
  group: string | undefined;
  why: Silence;
}

/** In private, to who asked in that group. */
export function silencedView(t: Translate, { group, why }: SilencedProps): MessageView {
  const text = t(`silenced-${why}`, { group: group ?? t('silenced-group-unnamed') });
  return { text, entities: [] };
}
