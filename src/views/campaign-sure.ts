import type { InlineKeyboardButton } from 'grammy/types';
import { backRow, campaignButton, type CampaignAction } from './campaign-buttons.js';
import { keyboard, lines, type MessageView } from './rich-text.js';
import type { Translate } from './translator.js';

/** What is asked once more before it is done. */
export const SURE_SCREENS = ['send', 'stop', 'edit', 'delete', 'failed', 'uncertain'] as const;
export type SureScreen = (typeof SURE_SCREENS)[number];

const SURE_ACTIONS: Readonly<Record<SureScreen, { action: CampaignAction; value?: string }>> = {
  send: { action: 'send', value: 'sure' },
  stop: { action: 'stop' },
  edit: { action: 'edit' },
  delete: { action: 'delete' },
  failed: { action: 'resend', value: 'failed' },
  uncertain: { action: 'resend', value: 'uncertain' },
};

export interface SureProps {
  id: string;
  /** How many it concerns. */
  count: number;
  /** What it costs; 0 = nothing. */
  stars?: number;
  /** Older than Telegram lets a bot delete for certain. */
  isLate?: boolean;
}

function sureLines(t: Translate, screen: SureScreen, { count, stars = 0, isLate }: SureProps) {
  switch (screen) {
    case 'send':
      return [
        t('broadcast-send-ask', { count }),
        stars > 0 ? t('broadcast-send-ask-turbo', { stars }) : undefined,
      ];
    case 'stop':
      return [t('broadcast-stop-ask')];
    case 'edit':
      return [t('broadcast-edit-ask', { count })];
    case 'delete':
      return [
        t('broadcast-delete-ask', { count }),
        isLate === true ? t('broadcast-delete-late') : undefined,
      ];
    case 'failed':
    case 'uncertain':
      return [t(`broadcast-resend-${screen}-ask`, { count })];
    default:
      return screen satisfies never;
  }
}

function sureLabel(t: Translate, screen: SureScreen, count: number): string {
  switch (screen) {
    case 'send':
    case 'edit':
    case 'delete':
      return t(`broadcast-button-${screen}-sure`, { count });
    case 'stop':
      return t('broadcast-button-stop-sure');
    case 'failed':
    case 'uncertain':
      return t('broadcast-button-sure');
    default:
      return screen satisfies never;
  }
}

export function sureView(t: Translate, screen: SureScreen, props: SureProps): MessageView {
  const { id, count } = props;
  const { action, ...value } = SURE_ACTIONS[screen];
  const style = screen === 'stop' || screen === 'delete' ? 'danger' : 'primary';
  const sure: InlineKeyboardButton[] = [
    campaignButton(sureLabel(t, screen, count), action, { id, ...value, style }),
  ];
  return {
    ...lines(...sureLines(t, screen, props)),
    reply_markup: keyboard(sure, backRow(t, id)),
  };
}
