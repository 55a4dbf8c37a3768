import { LRUCache } from 'lru-cache';
import {
  packOffer,
  type PremiumOffer,
  STARS_CURRENCY,
  SUBSCRIPTION_PERIOD_SECONDS,
} from '../../../domain/premium.js';
import { toError } from '../../../errors.js';
import type { AppContext } from '../../context.js';

/** Links don't end, but what is said behind them may change with a release. */
const REMEMBERED_MS = 60 * 60 * 1_000;
/** About 2 MB when full. */
const REMEMBERED_LINKS = 10_000;

export interface InvoiceLinks {
  /**
   * Where a person pays for a month and all that follow, in their language. A link is remembered by
   * this process, so that a card costs no call each time.
   * @returns undefined where Telegram gives none now
   */
  linkFor(ctx: AppContext, offer: PremiumOffer): Promise<string | undefined>;
}

export function createInvoiceLinks(): InvoiceLinks {
  const links = new LRUCache<string, string>({ max: REMEMBERED_LINKS, ttl: REMEMBERED_MS });

  function createLink({ api, t }: AppContext, offer: PremiumOffer): Promise<string> {
    const tier = t(`tier-${offer.tier}`);
    return api.createInvoiceLink(
      t('premium-invoice-title', { tier }),
      t('premium-invoice-description', { tier }),
      packOffer(offer),
      // Stars need no payment provider.
      '',
      STARS_CURRENCY,
      [{ label: t('premium-invoice-title', { tier }), amount: offer.stars }],
      { subscription_period: SUBSCRIPTION_PERIOD_SECONDS },
    );
  }

  return {
    async linkFor(ctx, offer) {
      const name = `${ctx.locale} ${packOffer(offer)}`;
      const known = links.get(name);
      if (known !== undefined) return known;
      try {
        const link = await createLink(ctx, offer);
        links.set(name, link);
        return link;
      } catch (thrown) {
        ctx.log.warn({ err: toError(thrown), tier: offer.tier }, 'no invoice link was made');
        return undefined;
      }
    },
  };
}
