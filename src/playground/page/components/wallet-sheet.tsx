import type { SubscriptionView } from '../../protocol-sheets.js';
import { formatDate } from '../lib/format.js';
import { words } from '../lib/words.js';
import { useAppState, useController } from '../state/context.js';
import { Stars } from './stars.js';
import { TopUp } from './top-up.js';

function stateWords({ state, endsAtMs, isFinal }: SubscriptionView): string {
  const date = formatDate(endsAtMs);
  switch (state) {
    case 'active':
      return words.renewsOn(date);
    case 'canceled':
      return isFinal ? words.endedByBot(date) : words.holdsUntil(date);
    case 'failed':
      return words.renewalFailed(date);
    case 'ended':
      return words.endedOn(date);
    default:
      return state satisfies never;
  }
}

function Subscription({ subscription }: { subscription: SubscriptionView }) {
  const { sheets } = useController();
  const { id, title, stars, state, isFinal } = subscription;
  const button = (label: string, action: Parameters<typeof sheets.changeSubscription>[0]) => (
    <button
      type="button"
      class="pill-button"
      onClick={() => {
        sheets.changeSubscription(action, id);
      }}
    >
      {label}
    </button>
  );
  return (
    <li class="subscription" data-state={state}>
      <h4 dir="auto">{title}</h4>
      <Stars count={stars} />
      <p>{stateWords(subscription)}</p>
      <div class="subscription__acts">
        {(state === 'active' || state === 'failed') && (
          <>
            {button(words.renewNow, 'renew-subscription')}
            {button(words.cancelSubscription, 'cancel-subscription')}
          </>
        )}
        {state === 'canceled' && !isFinal && button(words.resume, 'resume-subscription')}
      </div>
    </li>
  );
}

/** A person's Stars and what they are subscribed to. */
export function WalletSheet() {
  const wallet = useAppState((state) => state.session?.wallet);
  if (wallet === undefined) return null;
  const { stars, subscriptions } = wallet;
  return (
    <>
      <p class="balance">
        <span>{words.balance}</span>
        <Stars count={stars} />
      </p>
      <TopUp />
      <h3 class="sheet__part">{words.subscriptions}</h3>
      {subscriptions.length === 0 ? (
        <p class="sheet__hint">{words.noSubscriptions}</p>
      ) : (
        <ul class="subscriptions">
          {subscriptions.map((subscription) => (
            <Subscription key={subscription.id} subscription={subscription} />
          ))}
        </ul>
      )}
    </>
  );
}
