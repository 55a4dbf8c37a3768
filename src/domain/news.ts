/** What the bot writes to everybody of its own accord, by what people may want of it. */
export const NEWS_CATEGORIES = ['news', 'offers', 'service'] as const;
export type NewsCategory = (typeof NEWS_CATEGORIES)[number];

/** What a person can do without. `service` is not among it: outages and changed terms reach everybody. */
export const MUTABLE_CATEGORIES = ['news', 'offers'] as const;
export type MutableCategory = (typeof MUTABLE_CATEGORIES)[number];

export function isMutable(category: NewsCategory): category is MutableCategory {
  return category !== 'service';
}
