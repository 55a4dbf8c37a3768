import type { InlineKeyboardButton } from 'grammy/types';
import { isEditableLook } from '../domain/post.js';
import { campaignButton, changeButton, showButton } from './campaign-buttons.js';
import type { CampaignCardProps } from './campaign-props.js';
import type { Translate } from './translator.js';

/** Above it “Send now” asks once more. */
export const SURE_ABOVE_PEOPLE = 1_000;
/** Below it the free pace takes no minute, and Stars would buy nothing. */
const TURBO_FROM_PEOPLE = 1_000;

function draftRows(t: Translate, props: CampaignCardProps): InlineKeyboardButton[][] {
  const { id, isPaid, post, reach } = props;
  const people = reach?.people ?? 0;
  const canSend = people > 0 && post.problem === undefined;
  const send = t('broadcast-button-send');
  const style = 'primary' as const;
  const isOfUse = people >= TURBO_FROM_PEOPLE || isPaid;
  return [
    [
      showButton(t('broadcast-button-audience'), 'audience', id),
      showButton(t('broadcast-button-category'), 'category', id),
    ],
    isOfUse
      ? [
          changeButton(
            t(isPaid ? 'broadcast-button-turbo-off' : 'broadcast-button-turbo-on'),
            { what: 'paid', isOn: !isPaid },
            { id },
          ),
        ]
      : [],
    [campaignButton(t('broadcast-button-test'), 'test', { id })],
    canSend
      ? [
          people > SURE_ABOVE_PEOPLE
            ? showButton(send, 'send', id, style)
            : campaignButton(send, 'send', { id, style }),
          showButton(t('broadcast-button-schedule'), 'schedule', id),
        ]
      : [],
    [campaignButton(t('broadcast-button-cancel'), 'cancel', { id })],
  ];
}

function scheduledRows(t: Translate, { id, reach }: CampaignCardProps): InlineKeyboardButton[][] {
  const isMany = (reach?.people ?? 0) > SURE_ABOVE_PEOPLE;
  return [
    [
      isMany
        ? showButton(t('broadcast-button-send'), 'send', id)
        : campaignButton(t('broadcast-button-send'), 'send', { id }),
      showButton(t('broadcast-button-schedule'), 'schedule', id),
    ],
    [campaignButton(t('broadcast-button-unschedule'), 'cancel', { id })],
  ];
}

function resendRow(
  t: Translate,
  whom: 'failed' | 'uncertain',
  { id, count }: { id: string; count: number },
): InlineKeyboardButton[] {
  return count > 0 ? [showButton(t(`broadcast-button-resend-${whom}`, { count }), whom, id)] : [];
}

/** What can be done with copies that are out. */
function afterRows(t: Translate, props: CampaignCardProps): InlineKeyboardButton[][] {
  const { id, kind, state, post, copies, oldCopies = 0 } = props;
  const file = [campaignButton(t('broadcast-button-list-file'), 'file', { id })];
  if (copies === undefined) return [];
  if (kind === 'delete' && state === 'finished') return [file];
  const style = oldCopies > 0 ? ('primary' as const) : undefined;
  const edit = showButton(t('broadcast-button-edit'), 'edit', id, style);
  return [
    copies.sent > 0
      ? [
          ...(isEditableLook(post.look) ? [edit] : []),
          showButton(t('broadcast-button-delete'), 'delete', id),
        ]
      : [],
    resendRow(t, 'failed', { id, count: copies.failed }),
    resendRow(t, 'uncertain', { id, count: copies.uncertain }),
    file,
  ];
}

/** The buttons of a card, by the state that its campaign is in. */
export function campaignRows(t: Translate, props: CampaignCardProps): InlineKeyboardButton[][] {
  const { id, state } = props;
  const stop = showButton(t('broadcast-button-stop'), 'stop', id, 'danger');
  switch (state) {
    case 'draft':
      return draftRows(t, props);
    case 'scheduled':
      return scheduledRows(t, props);
    case 'counting':
    case 'running':
      return [[campaignButton(t('broadcast-button-pause'), 'pause', { id }), stop]];
    case 'paused':
      return [
        [campaignButton(t('broadcast-button-resume'), 'resume', { id, style: 'primary' }), stop],
        [campaignButton(t('broadcast-button-list-file'), 'file', { id })],
      ];
    case 'finished':
    case 'stopped':
      return afterRows(t, props);
    default:
      return state satisfies never;
  }
}
