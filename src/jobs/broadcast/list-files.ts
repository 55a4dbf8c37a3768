import { InputFile } from 'grammy';
import type { Campaign } from '../../store/broadcast/campaign-record.js';
import type { Campaigns } from '../../store/broadcast/campaigns.js';
import { CAMPAIGN_FILE_HEADER, campaignFileLine } from '../../views/campaign-file.js';

/** Bot API: a bot uploads 50 MB at most; a little less, for what goes around the file. */
const MAX_FILE_BYTES = 45_000_000;
/** An id, an outcome, a code and the commas. */
const LINE_BYTES = 48;
/** Digits and a space: more than message ids of a private chat ever get. */
const MESSAGE_ID_BYTES = 11;

/** Made while it is sent, a page of people after the other. */
async function* linesOf(
  campaigns: Pick<Campaigns, 'outcomes'>,
  id: string,
  { first, end }: { first: number; end: number },
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(CAMPAIGN_FILE_HEADER);
  for await (const page of campaigns.outcomes(id)) {
    const lines = page.filter(({ place }) => place >= first && place < end);
    if (lines.length > 0) yield encoder.encode(lines.map(campaignFileLine).join(''));
    if ((page.at(-1)?.place ?? 0) >= end - 1) return;
  }
}

/**
 * What became of everybody, as CSV; in several files where Telegram would not take one. A call that
 * is tried again reads its part again.
 * @param total recipients
 */
export function toListFiles(
  campaigns: Pick<Campaigns, 'outcomes'>,
  { id, content }: Pick<Campaign, 'id' | 'content'>,
  total: number,
  maxFileBytes = MAX_FILE_BYTES,
): InputFile[] {
  const lineBytes = LINE_BYTES + MESSAGE_ID_BYTES * content.parts.length;
  const perFile = Math.floor(maxFileBytes / lineBytes);
  const count = Math.ceil(total / perFile);
  return Array.from({ length: count }, (_, index) => {
    const range = { first: index * perFile, end: Math.min((index + 1) * perFile, total) };
    const part = count === 1 ? '' : `-${index + 1}`;
    return new InputFile(() => linesOf(campaigns, id, range), `broadcast-${id}${part}.csv`);
  });
}
