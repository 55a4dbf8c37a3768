import type { InlineKeyboardButton } from 'grammy/types';
import type { CampaignState } from '../domain/campaign.js';
import type { PostLook } from '../domain/post.js';
import { FEATURES } from './buttons.js';
import { type PostName, showButton, toPostArg } from './campaign-buttons.js';
import { excerptOf, excerptQuote, lookWords } from './campaign-words.js';
import { bold, callbackButton, keyboard, lines, type MessageView } from './rich-text.js';
import type { Translate } from './translator.js';

/** Where broadcasts begin: a new post in the channel, and the list of all. */

export interface OfferProps {
  post: PostName;
  look: PostLook;
  channel: string | undefined;
  text: string;
  /** More of it may come yet. */
  isAlbum: boolean;
}

function postButton(
  text: string,
  action: 'prepare' | 'decline',
  post: PostName,
  style?: 'primary',
): InlineKeyboardButton {
  const data = { feature: FEATURES.broadcast, action, arg: toPostArg(post) };
  return callbackButton(text, data, style);
}

function offersButton(t: Translate, areOn: boolean): InlineKeyboardButton {
  const [label, arg] = areOn
    ? [t('broadcast-button-offers-off'), 'off']
    : [t('broadcast-button-offers-on'), 'on'];
  return callbackButton(label, { feature: FEATURES.broadcast, action: 'offers', arg });
}

/** Asks whether a new post is for everybody. */
export function offerView(
  t: Translate,
  { post, look, channel, text, isAlbum }: OfferProps,
): MessageView {
  const what = isAlbum ? t('broadcast-offer-album') : lookWords(t, look, 1);
  return {
    ...lines(
      bold(t('broadcast-offer-title')),
      channel === undefined ? what : t('broadcast-kind-from', { what, channel }),
      excerptQuote(text),
    ),
    reply_markup: keyboard(
      [
        postButton(t('broadcast-button-prepare'), 'prepare', post, 'primary'),
        postButton(t('broadcast-button-not-now'), 'decline', post),
      ],
      [offersButton(t, true)],
    ),
  };
}

export interface ListedCampaign {
  id: string;
  state: CampaignState;
  look: PostLook;
  parts: number;
  text: string;
}

const LISTED_CHARS = 24;

/** A sign for each state, because a button has no room for a sentence. */
const SIGNS: Readonly<Record<CampaignState, string>> = {
  draft: '✏️',
  scheduled: '🕒',
  counting: '▶️',
  running: '▶️',
  paused: '⏸',
  finished: '✅',
  stopped: '⏹',
};

function listButton(t: Translate, campaign: ListedCampaign): InlineKeyboardButton {
  const { id, state, look, parts, text } = campaign;
  const excerpt = excerptOf(text, LISTED_CHARS);
  const name = excerpt === '' ? lookWords(t, look, parts) : excerpt;
  return showButton(`${SIGNS[state]} ${name}`, 'card', id);
}

/** @param campaigns the latest first */
export function campaignListView(
  t: Translate,
  { campaigns, offersOn }: { campaigns: readonly ListedCampaign[]; offersOn: boolean },
): MessageView {
  const command = '/broadcast';
  return {
    ...lines(
      bold(t('broadcast-title')),
      t(offersOn ? 'broadcast-about' : 'broadcast-about-quiet', { command }),
      campaigns.length === 0 ? t('broadcast-none') : undefined,
    ),
    reply_markup: keyboard(...campaigns.map((campaign) => [listButton(t, campaign)]), [
      offersButton(t, offersOn),
    ]),
  };
}

/** In place of a draft that is gone. */
export function cancelledView(t: Translate): MessageView {
  const data = { feature: FEATURES.broadcast, action: 'list', arg: '' };
  return {
    text: t('broadcast-cancelled'),
    entities: [],
    reply_markup: keyboard([callbackButton(t('broadcast-button-list'), data)]),
  };
}

/** In place of an offer; it can still be taken up. */
export function declinedView(t: Translate, post: PostName): MessageView {
  return {
    text: t('broadcast-offer-declined'),
    entities: [],
    reply_markup: keyboard([postButton(t('broadcast-button-prepare'), 'prepare', post)]),
  };
}
