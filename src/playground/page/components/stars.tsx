import { formatNumber } from '../lib/format.js';

/** So many Telegram Stars. Their sign is the Star's own, not one of the page's line icons. */
export function Stars({ count }: { count: number }) {
  return (
    <span class="stars">
      <svg class="stars__sign" viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true">
        <path d="M12 2.800l2.830 5.880 6.370.860-4.660 4.480 1.150 6.430L12 17.350l-5.690 3.100 1.150-6.430L2.800 9.540l6.370-.860z" />
      </svg>
      {formatNumber(count)}
    </span>
  );
}
