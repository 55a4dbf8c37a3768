import type { EffectiveTier, ReminderKind, TrialStanding } from '../domain/tiers.js';
import { openButton } from './buttons.js';
import {
  bold,
  keyboard,
  lines,
  type MessageView,
  moment,
  type RichText,
  say,
} from './rich-text.js';
import type { Translate } from './translator.js';

export interface ReminderProps {
  kind: ReminderKind;
  /** The tier that ends. */
  then: EffectiveTier;
  /** What the person has now. */
  account: TrialStanding;
  /** Telegram will take the next payment by itself. */
  willRenew: boolean;
}

function endedWords(t: Translate, { then, account }: ReminderProps): RichText {
  const tier = bold(t(`tier-${then.tier}`));
  const now = bold(t(`tier-${account.tier}`));
  if (then.source !== 'trial') return say(t, 'reminder-ended', { tier, now });
  const { trialAvailableAtMs } = account;
  return lines(
    say(t, 'reminder-trial-ended', { tier, now }),
    trialAvailableAtMs === undefined
      ? undefined
      : say(t, 'reminder-trial-again', { time: moment(trialAvailableAtMs) }),
  );
}

function endingWords(t: Translate, { then, willRenew }: ReminderProps): RichText {
  const ending = { tier: bold(t(`tier-${then.tier}`)), until: moment(then.untilMs ?? 0) };
  if (willRenew) return say(t, 'reminder-renews', ending);
  return say(t, then.source === 'paid' ? 'reminder-paid-ends' : 'reminder-ends', ending);
}

/** A few words before a tier ends, or when it has. */
export function reminderView(t: Translate, props: ReminderProps): MessageView {
  return {
    ...(props.kind === 'ended' ? endedWords(t, props) : endingWords(t, props)),
    reply_markup: keyboard([openButton(t, 'premium', 'primary'), openButton(t, 'limits')]),
  };
}
