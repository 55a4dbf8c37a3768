import type { Audience } from '../domain/audience.js';
import { TIERS } from '../domain/limits.js';
import { NEWS_CATEGORIES } from '../domain/news.js';
import { backRow, changeButton, showButton } from './campaign-buttons.js';
import type { CampaignReach } from './campaign-props.js';
import { audienceWords, durationWords, languageName } from './campaign-words.js';
import { inRows } from './paging.js';
import { bold, keyboard, lines, type MessageView } from './rich-text.js';
import type { Translate } from './translator.js';

/** Whom a campaign is for and what it is, asked in place of its card. */

export interface ChoiceProps {
  id: string;
  audience: Audience;
}

const chosen = (isIn: boolean) => (isIn ? ('success' as const) : undefined);

function peopleLine(t: Translate, { people: count, durationMs }: CampaignReach): string {
  if (count === 0) return t('broadcast-nobody');
  return t('broadcast-people', { count, duration: durationWords(t, durationMs) });
}

export function audienceView(
  t: Translate,
  { id, audience, reach }: ChoiceProps & { reach: CampaignReach },
): MessageView {
  const { languages, tiers, activeWithinDays } = audience;
  const isActive = activeWithinDays !== undefined;
  const isEverybody = languages === undefined && tiers === undefined && !isActive;
  return {
    ...lines(
      bold(t('broadcast-button-audience')),
      t('broadcast-audience-ask'),
      audienceWords(t, audience),
      peopleLine(t, reach),
    ),
    reply_markup: keyboard(
      [
        changeButton(
          t('broadcast-button-everybody'),
          { what: 'everybody' },
          { id, style: chosen(isEverybody) },
        ),
        showButton(
          t('broadcast-button-languages'),
          'languages',
          id,
          chosen(languages !== undefined),
        ),
      ],
      TIERS.map((tier) => {
        const isIn = tiers?.includes(tier) === true;
        return changeButton(
          t(`tier-${tier}`),
          { what: 'tier', tier, isIn: !isIn },
          { id, style: chosen(isIn) },
        );
      }),
      [
        changeButton(
          t('broadcast-button-active'),
          { what: 'active', isOn: !isActive },
          { id, style: chosen(isActive) },
        ),
      ],
      backRow(t, id),
    ),
  };
}

/** More are spoken by so few that each has a handful of people. */
const SHOWN_LANGUAGES = 24;
const LANGUAGES_PER_ROW = 2;

/** @param counts how many people each language reaches, the most spoken first */
export function languagesView(
  t: Translate,
  { id, audience, counts }: ChoiceProps & { counts: ReadonlyMap<string, number> },
): MessageView {
  const { languages = [] } = audience;
  const offered = [...new Set([...counts.keys()].slice(0, SHOWN_LANGUAGES).concat(languages))];
  return {
    ...lines(bold(t('broadcast-button-languages')), t('broadcast-languages-ask')),
    reply_markup: keyboard(
      ...inRows(
        offered.map((language) => {
          const isIn = languages.includes(language);
          const count = counts.get(language) ?? 0;
          return changeButton(
            t('broadcast-button-language', { language: languageName(t, language), count }),
            { what: 'language', language, isIn: !isIn },
            { id, style: chosen(isIn) },
          );
        }),
        LANGUAGES_PER_ROW,
      ),
      backRow(t, id, 'audience'),
    ),
  };
}

export function categoryView(t: Translate, { id, audience }: ChoiceProps): MessageView {
  return {
    ...lines(bold(t('broadcast-button-category')), t('broadcast-category-ask')),
    reply_markup: keyboard(
      NEWS_CATEGORIES.map((category) =>
        changeButton(
          t(`broadcast-button-${category}`),
          { what: 'category', category },
          { id, style: chosen(category === audience.category) },
        ),
      ),
      backRow(t, id),
    ),
  };
}
