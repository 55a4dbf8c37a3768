import type { Audience } from '../../../domain/audience.js';
import { TIERS } from '../../../domain/limits.js';
import { isMutable, NEWS_CATEGORIES } from '../../../domain/news.js';
import type { Campaign, CampaignPlan } from '../../../store/broadcast/campaign-record.js';
import type { CampaignScreen, DraftChange } from '../../../views/campaign-buttons.js';

/** Where a change is shown: on the screen that its button stands on, or the card when that is done. */
export function screenOf({ what }: DraftChange): CampaignScreen {
  switch (what) {
    case 'everybody':
    case 'tier':
    case 'active':
      return 'audience';
    case 'language':
      return 'languages';
    case 'category':
    case 'paid':
      return 'card';
    default:
      return what satisfies never;
  }
}

const ACTIVE_DAYS = 30;

/** Undefined: nothing is left, which means that everybody is meant. */
function toggled<T>(list: readonly T[] = [], item: T, isIn: boolean): readonly T[] | undefined {
  const others = list.filter((each) => each !== item);
  const result = isIn ? [...others, item] : others;
  return result.length === 0 ? undefined : result;
}

type Choices = { [Choice in keyof Audience]?: Audience[Choice] | undefined };

/** A choice that is undefined is left out: it is not there, and everybody is meant. */
function withChoices(
  { category, ...before }: Audience,
  changes: Omit<Choices, 'category'>,
): Audience {
  const { languages, tiers, activeWithinDays } = { ...before, ...changes };
  return {
    category,
    ...(languages && { languages }),
    ...(tiers && { tiers }),
    ...(activeWithinDays !== undefined && { activeWithinDays }),
  };
}

/** What a button makes of a draft's plan; undefined: it is of another time, or made up. */
export function changePlan(
  { audience, content }: Pick<Campaign, 'audience' | 'content'>,
  change: DraftChange,
): Partial<CampaignPlan> | undefined {
  const { category, languages, tiers } = audience;
  switch (change.what) {
    case 'everybody':
      return { audience: { category } };
    case 'language': {
      const chosen = toggled(languages, change.language, change.isIn);
      return { audience: withChoices(audience, { languages: chosen }) };
    }
    case 'tier': {
      const tier = TIERS.find((known) => known === change.tier);
      if (tier === undefined) return undefined;
      return { audience: withChoices(audience, { tiers: toggled(tiers, tier, change.isIn) }) };
    }
    case 'active': {
      const activeWithinDays = change.isOn ? ACTIVE_DAYS : undefined;
      return { audience: withChoices(audience, { activeWithinDays }) };
    }
    case 'category': {
      const chosen = NEWS_CATEGORIES.find((known) => known === change.category);
      if (chosen === undefined) return undefined;
      const hasMute = content.parts.length === 1 && isMutable(chosen);
      return { audience: { ...audience, category: chosen }, content: { ...content, hasMute } };
    }
    case 'paid':
      return { isPaid: change.isOn };
    default:
      return change satisfies never;
  }
}
