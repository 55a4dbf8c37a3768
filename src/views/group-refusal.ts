import type { GroupObstacle, GroupUse } from '../domain/group-settings.js';
import { deepLink, type OpenableFeature } from './buttons.js';
import { keyboard, type MessageView, say, timeOf, urlButton } from './rich-text.js';
import type { Translate } from './translator.js';

export type RefusalReason =
  | GroupObstacle
  /** Of the person in this group, of all members together, and of whoever pays for them. */
  | { reason: 'person-full' | 'pool-full' | 'pool-dry'; untilMs: number }
  /** Whoever pays may not ask for anything any more. */
  | { reason: 'pool-barred' };

export interface GroupRefusalProps {
  use: GroupUse;
  why: RefusalReason;
  botUsername: string;
}

const FEATURE_OF: Record<GroupUse, OpenableFeature> = { image: 'draw', gif: 'gif', chat: 'chat' };

/** Why a group does not get what somebody there asked for; in private it may be had at once. */
export function groupRefusalView(
  t: Translate,
  { use, why, botUsername }: GroupRefusalProps,
): MessageView {
  const { reason } = why;
  const values = 'untilMs' in why ? { time: timeOf(why.untilMs) } : {};
  const words =
    reason === 'off'
      ? say(t, `group-refused-off-${use}`, values)
      : say(t, `group-refused-${reason}`, values);
  const link = deepLink(botUsername, FEATURE_OF[use]);
  return { ...words, reply_markup: keyboard([urlButton(t('group-ask-in-private'), link)]) };
}
