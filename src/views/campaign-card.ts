import type { CampaignProgress, PassKind } from '../domain/campaign.js';
import type { PostWarning } from '../domain/post.js';
import { campaignRows } from './campaign-card-rows.js';
import type { CampaignCardProps, CampaignPost, CampaignReach } from './campaign-props.js';
import { audienceWords, durationWords, excerptQuote, lookWords } from './campaign-words.js';
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

type Lines = (string | RichText | undefined)[];

function title(t: Translate, { state, kind }: CampaignCardProps): RichText {
  return bold(
    state === 'running' ? t(`broadcast-state-running-${kind}`) : t(`broadcast-state-${state}`),
  );
}

function postLines(t: Translate, { look, parts, channel, text }: CampaignPost): Lines {
  const what = lookWords(t, look, parts);
  return [
    channel === undefined ? what : t('broadcast-kind-from', { what, channel }),
    excerptQuote(text),
  ];
}

function warningLine(t: Translate, warning: PostWarning, { lostButtons }: CampaignPost): string {
  switch (warning) {
    case 'buttons':
      return t('broadcast-warning-buttons', { count: lostButtons });
    case 'album-mute':
      return t('broadcast-warning-album-mute', { command: '/settings' });
    case 'album-buttons':
    case 'album-part':
    case 'poll':
    case 'edit-kind':
      return t(`broadcast-warning-${warning}`);
    default:
      return warning satisfies never;
  }
}

function warningLines(t: Translate, post: CampaignPost): Lines {
  const { problem, captionChars, warnings } = post;
  if (problem !== undefined) {
    return [`⚠️ ${t(`broadcast-warning-${problem}`, { count: captionChars })}`];
  }
  return warnings.map((warning) => `ℹ️ ${warningLine(t, warning, post)}`);
}

function turboLines(t: Translate, isPaid: boolean, { stars, balance }: CampaignReach): Lines {
  if (!isPaid) return [];
  const isShort = balance !== undefined && balance < stars;
  return [
    t('broadcast-turbo-on', { stars }),
    balance === undefined
      ? t('broadcast-turbo-unknown')
      : t(isShort ? 'broadcast-turbo-short' : 'broadcast-turbo-balance', { balance }),
  ];
}

function reachLines(t: Translate, { isPaid, reach }: CampaignCardProps): Lines {
  if (reach === undefined) return [];
  const { people: count, durationMs } = reach;
  if (count === 0) return [t('broadcast-nobody')];
  return [
    t('broadcast-people', { count, duration: durationWords(t, durationMs) }),
    ...turboLines(t, isPaid, reach),
  ];
}

function planLines(t: Translate, props: CampaignCardProps): Lines {
  const { audience, scheduledForMs, state } = props;
  return [
    audienceWords(t, audience),
    t(`broadcast-as-${audience.category}`),
    ...reachLines(t, props),
    state === 'scheduled' && scheduledForMs !== undefined
      ? say(t, 'broadcast-scheduled-for', { time: moment(scheduledForMs) })
      : undefined,
  ];
}

const BAR_PARTS = 12;

function bar(done: number, total: number): string {
  const full = total === 0 ? 0 : Math.floor((done / total) * BAR_PARTS);
  return '▰'.repeat(full) + '▱'.repeat(BAR_PARTS - full);
}

/** What “reached” is called in a pass. */
const DONE_COUNTS: Readonly<Record<PassKind, 'sent' | 'edited' | 'deleted'>> = {
  send: 'sent',
  resend: 'sent',
  edit: 'edited',
  delete: 'deleted',
};

function countLines(t: Translate, progress: CampaignProgress): Lines {
  const { kind, sent, blocked, failed, deferred, uncertain, left } = progress;
  const optional = { blocked, failed, deferred, uncertain, left };
  return [
    t(`broadcast-count-${DONE_COUNTS[kind]}`, { count: sent }),
    ...(['blocked', 'failed', 'deferred', 'uncertain', 'left'] as const).map((name) =>
      optional[name] > 0 ? t(`broadcast-count-${name}`, { count: optional[name] }) : undefined,
    ),
    uncertain > 0 ? t('broadcast-uncertain-hint') : undefined,
  ];
}

function paceLine(
  t: Translate,
  { state }: CampaignCardProps,
  { perSecond, etaMs, pausedUntilMs, startedAtMs, endedAtMs }: CampaignProgress,
): RichText | string | undefined {
  if (state === 'running' && pausedUntilMs !== undefined) {
    return say(t, 'broadcast-held', { time: moment(pausedUntilMs) });
  }
  if (state === 'running' && etaMs !== undefined) {
    return t('broadcast-rate', {
      count: Math.round(perSecond),
      duration: durationWords(t, etaMs),
    });
  }
  if (startedAtMs === undefined || endedAtMs === undefined) return undefined;
  return t('broadcast-took', { duration: durationWords(t, endedAtMs - startedAtMs) });
}

function progressLines(t: Translate, props: CampaignCardProps): Lines {
  const { progress, trouble, state, oldCopies } = props;
  const isTroubled = state === 'paused' && trouble !== undefined;
  return [
    isTroubled ? `⚠️ ${t(`broadcast-trouble-${trouble}`)}` : undefined,
    ...(progress === undefined ? [] : shownProgress(t, props, progress)),
    oldCopies === undefined || oldCopies === 0
      ? undefined
      : t('broadcast-old-text', { count: oldCopies }),
  ];
}

function shownProgress(t: Translate, props: CampaignCardProps, progress: CampaignProgress): Lines {
  const { total, left } = progress;
  if (props.state === 'counting') return [t('broadcast-counted', { count: total })];
  if (total === 0) return [t('broadcast-nobody')];
  const percent = Math.floor(((total - left) / total) * 100);
  return [
    `${bar(total - left, total)} ${t('broadcast-progress', { percent, total })}`,
    ...countLines(t, progress),
    paceLine(t, props, progress),
  ];
}

/** What an admin has before them of a campaign, from its draft to what is left to do with it. */
export function campaignCard(t: Translate, props: CampaignCardProps): MessageView {
  const isPlanned = props.state === 'draft' || props.state === 'scheduled';
  return {
    ...lines(
      title(t, props),
      ...postLines(t, props.post),
      ...(isPlanned ? warningLines(t, props.post) : []),
      ...(isPlanned ? planLines(t, props) : progressLines(t, props)),
    ),
    reply_markup: keyboard(...campaignRows(t, props)),
  };
}
