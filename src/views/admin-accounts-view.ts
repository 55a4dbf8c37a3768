import type { AccountCommand, AccountCommandProblem } from '../domain/account-command.js';
import { TIERS, type Tier } from '../domain/limits.js';
import { openButton } from './buttons.js';
import { bold, code, day, keyboard, lines, type MessageView, moment, say } from './rich-text.js';
import { supportButton } from './support-view.js';
import type { Translate } from './translator.js';

/** How each command is written: names and signs, the same in every language. */
const USAGE: Readonly<Record<AccountCommand['name'], string>> = {
  ban: '/ban 123456789 spam',
  unban: '/unban 123456789',
  grant: `/grant 123456789 ${TIERS.join('|')} 30`,
};

/** For an admin whose command can't be carried out as it was written. */
export function accountUsageView(
  t: Translate,
  name: AccountCommand['name'],
  problem: AccountCommandProblem,
): MessageView {
  return lines(
    t(`accounts-problem-${problem}`),
    code(USAGE[name]),
    t(name === 'grant' ? 'accounts-usage-grant' : 'accounts-usage-reply'),
  );
}

/** What an admin is told of an account after a command. */
export interface AccountFacts {
  userId: number;
  hint: string;
  status: 'active' | 'suspended' | 'banned';
  tier: Tier;
  tierUntilMs?: number | undefined;
}

export type AccountOutcome = 'banned' | 'unbanned' | 'granted' | 'unchanged';

/** For the admin: what was done, and how things stand now. */
export function accountView(
  t: Translate,
  outcome: AccountOutcome,
  { userId, hint, status, tier, tierUntilMs }: AccountFacts,
): MessageView {
  return lines(
    bold(t(`accounts-${outcome}`)),
    say(t, 'accounts-person', { id: code(String(userId)), hint: code(hint) }),
    t(`accounts-status-${status}`),
    tierUntilMs === undefined
      ? say(t, 'accounts-tier', { tier: t(`tier-${tier}`) })
      : say(t, 'accounts-tier-until', { tier: t(`tier-${tier}`), until: moment(tierUntilMs) }),
  );
}

export function noAccountView(t: Translate, userId: number): MessageView {
  return say(t, 'accounts-nobody-known', { id: code(String(userId)) });
}

/** For the person. */
export function bannedNotice(t: Translate, reason: string): MessageView {
  return {
    ...lines(
      bold(t('key-banned')),
      t('key-banned-admin'),
      reason === '' ? undefined : say(t, 'accounts-notice-reason', { reason }),
      t('key-banned-appeal'),
    ),
    reply_markup: keyboard([supportButton(t, 'appeal')]),
  };
}

/** For the person. */
export function unbannedNotice(t: Translate): MessageView {
  return {
    ...lines(bold(t('accounts-notice-unbanned')), t('accounts-notice-unbanned-more')),
    reply_markup: keyboard([openButton(t, 'key', 'primary')]),
  };
}

/** For the person; the tier that holds now may be a better one than was granted. */
export function grantedNotice(
  t: Translate,
  { tier, tierUntilMs }: Pick<AccountFacts, 'tier' | 'tierUntilMs'>,
): MessageView {
  const name = bold(t(`tier-${tier}`));
  return {
    ...(tierUntilMs === undefined
      ? say(t, 'accounts-notice-tier', { tier: name })
      : say(t, 'accounts-notice-tier-until', { tier: name, until: day(tierUntilMs) })),
    reply_markup: keyboard([openButton(t, 'limits')]),
  };
}
