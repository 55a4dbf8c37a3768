import { words } from '../lib/words.js';
import { useController } from '../state/context.js';

/** What an app store would sell in one go. */
const PACK = 1000;

/** Offers Stars, as a client does to who has too few; here they cost nothing. */
export function TopUp({ missing = 1 }: { missing?: number }) {
  const { sheets } = useController();
  const stars = Math.ceil(missing / PACK) * PACK;
  return (
    <button
      type="button"
      class="big-button"
      onClick={() => {
        sheets.topUp(stars);
      }}
    >
      {words.getStars(stars)}
    </button>
  );
}
