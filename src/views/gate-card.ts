import type { InlineKeyboardButton } from 'grammy/types';
import type { Membership } from '../domain/membership.js';
import { FEATURES } from './buttons.js';
import {
  bold,
  callbackButton,
  inertButton,
  keyboard,
  lines,
  type MessageView,
  urlButton,
} from './rich-text.js';
import type { Translate } from './translator.js';

/** One channel a person has to be in, and how they stand to it. */
export interface GateChannel {
  /** Its title, else its `@name`; undefined where neither is known. */
  title: string | undefined;
  /** Where to join; undefined when there is no link. */
  url: string | undefined;
  membership: Membership;
}

export const GATE_CHECK_ACTION = 'check';

export function channelTitle(t: Translate, { title }: Pick<GateChannel, 'title'>): string {
  return title ?? t('gate-channel-unnamed');
}

function channelRow(t: Translate, channel: GateChannel): InlineKeyboardButton[] {
  const title = channelTitle(t, channel);
  if (channel.membership !== 'left') {
    return [inertButton(t('gate-channel-joined', { channel: title }), 'success')];
  }
  const join = t('gate-channel-join', { channel: title });
  return [channel.url === undefined ? inertButton(join) : urlButton(join, channel.url, 'primary')];
}

export interface GateCardProps {
  /** The only person whose tap counts. */
  userId: number;
  channels: readonly GateChannel[];
}

/** A row per channel, missing or joined, and "I've joined" below. */
export function gateCard(t: Translate, { userId, channels }: GateCardProps): MessageView {
  const check = { feature: FEATURES.gate, action: GATE_CHECK_ACTION, arg: String(userId) };
  return {
    ...lines(bold(t('gate-title')), t('gate-about', { count: channels.length })),
    reply_markup: keyboard(...channels.map((channel) => channelRow(t, channel)), [
      callbackButton(t('gate-button-check'), check),
    ]),
  };
}

/** The same card once every channel is joined. */
export function openGateCard(
  t: Translate,
  { channels, resumes }: { channels: readonly GateChannel[]; resumes: boolean },
): MessageView {
  return {
    ...lines(bold(t('gate-open-title')), t(resumes ? 'gate-open-resuming' : 'gate-open')),
    reply_markup: keyboard(...channels.map((channel) => channelRow(t, channel))),
  };
}
