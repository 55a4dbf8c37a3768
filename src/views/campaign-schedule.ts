import { UTC_OFFSET, utcOffsetName } from '../domain/group-settings.js';
import { localTimeName, presetTime, SEND_TIME_PRESETS } from '../domain/send-time.js';
import { backRow, campaignButton, showButton } from './campaign-buttons.js';
import { inRows } from './paging.js';
import { bold, keyboard, lines, type MessageView } from './rich-text.js';
import type { Translate } from './translator.js';

/** When a campaign is to be sent, asked in place of its card. */

const PRESET_KEYS = {
  hour: 'broadcast-button-in-an-hour',
  tonight: 'broadcast-button-tonight',
  tomorrow: 'broadcast-button-tomorrow',
} as const;

export interface ClockProps {
  id: string;
  nowMs: number;
  utcOffsetMinutes: number;
}

/** When it is to be sent; “tonight” is left out once the evening is here. */
export function scheduleView(t: Translate, { id, ...clock }: ClockProps): MessageView {
  const { nowMs, utcOffsetMinutes } = clock;
  const zone = utcOffsetName(utcOffsetMinutes);
  const presets = SEND_TIME_PRESETS.filter((preset) => presetTime(preset, clock) !== undefined);
  return {
    ...lines(
      bold(t('broadcast-button-schedule')),
      t('broadcast-schedule-ask', { time: localTimeName(nowMs, utcOffsetMinutes), zone }),
    ),
    reply_markup: keyboard(
      presets.map((preset) =>
        campaignButton(t(PRESET_KEYS[preset]), 'schedule', { id, value: preset }),
      ),
      [campaignButton(t('broadcast-button-type'), 'type', { id })],
      [showButton(t('broadcast-button-zone', { zone }), 'zone', id)],
      backRow(t, id),
    ),
  };
}

const HOUR_MINUTES = 60;
const ZONES_PER_ROW = 3;
/** Zones that are no full hour off: Tehran, Kabul, India, Nepal, Myanmar, Adelaide. */
const ODD_OFFSETS = [210, 270, 330, 345, 390, 570] as const;

function zoneOffsets(): number[] {
  const count = (UTC_OFFSET.max - UTC_OFFSET.min) / HOUR_MINUTES + 1;
  const hours = Array.from({ length: count }, (_, hour) => UTC_OFFSET.min + hour * HOUR_MINUTES);
  return [...hours, ...ODD_OFFSETS].sort((a, b) => a - b);
}

/** Which zone an admin is in, told apart by what the clock shows there. */
export function zoneView(
  t: Translate,
  {
    id,
    nowMs,
    utcOffsetMinutes,
  }: Omit<ClockProps, 'utcOffsetMinutes'> & {
    /** Undefined: nobody has asked them yet. */
    utcOffsetMinutes: number | undefined;
  },
): MessageView {
  return {
    ...lines(bold(t('broadcast-button-schedule')), t('broadcast-zone-ask')),
    reply_markup: keyboard(
      ...inRows(
        zoneOffsets().map((minutes) =>
          campaignButton(
            t('broadcast-button-zone-choice', {
              time: localTimeName(nowMs, minutes),
              zone: utcOffsetName(minutes).replace('UTC', ''),
            }),
            'zone',
            {
              id,
              value: String(minutes),
              style: minutes === utcOffsetMinutes ? 'success' : undefined,
            },
          ),
        ),
        ZONES_PER_ROW,
      ),
      backRow(t, id),
    ),
  };
}

/** Asks for a time in words. */
export function timeAskView(t: Translate, { nowMs, utcOffsetMinutes }: ClockProps): MessageView {
  return {
    text: t('broadcast-time-ask', {
      ...timeExamples(nowMs),
      zone: utcOffsetName(utcOffsetMinutes),
    }),
    entities: [],
    reply_markup: { inline_keyboard: [], force_reply: true },
  };
}

const DAY_MS = 86_400_000;

/** How a time may be written. */
export function timeExamples(nowMs: number): { short: string; long: string } {
  const day = new Date(nowMs + 2 * DAY_MS).toISOString().slice(0, 10);
  return { short: '18:30', long: `${day} 18:30` };
}
