import { formatNumber } from '../lib/format.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';
import { Stars } from './stars.js';

/** The balance, always in sight; it opens the wallet. */
export function WalletButton({ stars }: { stars: number }) {
  const { sheets } = useController();
  return (
    <button
      type="button"
      class="pill-button wallet-button"
      aria-label={words.openWallet(formatNumber(stars))}
      onClick={sheets.openWallet}
    >
      <Stars count={stars} />
    </button>
  );
}
