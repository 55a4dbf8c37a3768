import type { GateTrouble } from '../domain/membership.js';
import { bold, lines, type MessageView } from './rich-text.js';
import type { Translate } from './translator.js';

/** What is said about a channel when nobody has just asked. */

interface ChannelProps {
  /** As people know it; undefined = nobody knows a name. */
  title: string | undefined;
}

function titleOf(t: Translate, { title }: ChannelProps): string {
  return title ?? t('gate-channel-unnamed');
}

function words(text: string): MessageView {
  return { text, entities: [] };
}

/** To who has left. */
export function keyPausedView(t: Translate, channel: ChannelProps): MessageView {
  return words(t('gate-key-suspended', { channel: titleOf(t, channel) }));
}

/** To who has come back. */
export function keyRenewedView(t: Translate): MessageView {
  return words(t('gate-key-renewed'));
}

export interface AlertProps extends ChannelProps {
  /** As it stands in CHANNEL_ID. */
  channel: string;
}

function remedy(t: Translate, trouble: GateTrouble): string {
  switch (trouble) {
    case 'not_admin':
      return t('gate-alert-not-admin');
    case 'not_there':
      return t('gate-alert-not-there');
    case 'no_channel':
      return t('gate-alert-no-channel');
    default:
      return trouble satisfies never;
  }
}

/** A title says which channel it is; what stands in the configuration says what to look for. */
function nameOf(t: Translate, { title, channel }: AlertProps): string {
  return title === undefined || title === channel
    ? channel
    : t('gate-alert-name', { title, channel });
}

/** To admins: the gate stands open, why, and what to do. */
export function gateOpenAlert(
  t: Translate,
  { trouble, ...channel }: AlertProps & { trouble: GateTrouble },
): MessageView {
  const name = nameOf(t, channel);
  return lines(
    bold(t('gate-alert-title', { channel: name })),
    remedy(t, trouble),
    t('gate-alert-open'),
  );
}

/** To admins: it works again. */
export function gateWorksAlert(t: Translate, channel: AlertProps): MessageView {
  return words(t('gate-alert-works', { channel: nameOf(t, channel) }));
}

/** To admins: people ask to be let in, or would like to, and the bot can't do it. */
export function inviteRightAlert(t: Translate, channel: AlertProps): MessageView {
  return lines(
    bold(t('gate-alert-invite-title', { channel: nameOf(t, channel) })),
    t('gate-alert-invite'),
  );
}

/** To somebody with a banned key who asks to be let in. */
export function joinDeclinedView(t: Translate, channel: ChannelProps): MessageView {
  return words(t('gate-join-declined', { channel: titleOf(t, channel) }));
}
