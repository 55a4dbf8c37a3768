import { words } from '../lib/words.js';
import { useAppState, useController } from '../state/context.js';
import type { InvoiceSheet as InvoiceSheetState } from '../state/sheets.js';
import { Stars } from './stars.js';
import { TopUp } from './top-up.js';

/** What a bot sells, what it costs, and what the person has for it. */
export function InvoiceSheet({ sheet }: { sheet: InvoiceSheetState }) {
  const { sheets } = useController();
  const balance = useAppState((state) => state.session?.wallet.stars ?? 0);
  const { offer, paymentId, problem } = sheet;
  const waits = paymentId !== undefined;
  return (
    <>
      <div class="invoice">
        <h3 dir="auto">{offer.title}</h3>
        <p dir="auto">{offer.description}</p>
      </div>
      <dl class="facts">
        <div>
          <dt>{offer.isMonthly ? words.pricePerMonth : words.price}</dt>
          <dd>
            <Stars count={offer.stars} />
          </dd>
        </div>
        <div>
          <dt>{words.balance}</dt>
          <dd>
            <Stars count={balance} />
          </dd>
        </div>
      </dl>
      {problem !== undefined && (
        <p class="sheet__problem" role="alert" dir="auto">
          {problem}
        </p>
      )}
      {balance < offer.stars ? (
        <TopUp missing={offer.stars - balance} />
      ) : (
        <button type="button" class="big-button" aria-busy={waits} onClick={sheets.pay}>
          {offer.isMonthly ? words.subscribeFor(offer.stars) : words.payStars(offer.stars)}
          {waits && <span class="spinner" role="status" aria-label={words.waiting} />}
        </button>
      )}
      <p class="sheet__hint">{offer.isMonthly ? words.monthlyHint : words.payHint}</p>
    </>
  );
}
