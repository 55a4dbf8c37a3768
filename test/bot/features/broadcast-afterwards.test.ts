import { beforeEach, describe, expect, it } from 'vitest';
import type { RecipientOutcome } from '../../../src/domain/campaign.js';
import {
  type BroadcastScene,
  IVAN,
  OLGA,
  openBroadcastScene,
} from '../../helpers/broadcast-scene.js';
import { createCampaignDesk } from '../../../src/store/broadcast/campaign-desk.js';
import { labelsOf } from '../../helpers/test-bot.js';

const SENT: RecipientOutcome = { type: 'sent', messageIds: [5] };
const FAILED: RecipientOutcome = { type: 'failed', code: 'server' };
const UNCERTAIN: RecipientOutcome = { type: 'uncertain' };

let scene: BroadcastScene;

beforeEach(async () => {
  scene = await openBroadcastScene();
  return () => scene.bot.test.close();
});

/** A post that was sent, with what became of each, and its card as it is then. */
async function broadcast(outcomes: readonly RecipientOutcome[], fields?: object): Promise<void> {
  await scene.prepare(outcomes.length, fields);
  await scene.olga.tap('Send now');
  await scene.deliver(outcomes);
  await showCard();
}

async function showCard(): Promise<void> {
  const { id } = await scene.theCampaign();
  const { messageId } = scene.cardIn(OLGA);
  await scene.olga.tapData(`broadcast:show:v1:${id}:card`, { messageId });
}

describe('a broadcast that is over', () => {
  it('says what became of everybody, and what can be done', async () => {
    await broadcast([SENT, SENT, { type: 'blocked' }, FAILED, UNCERTAIN]);
    const { text } = scene.cardIn(OLGA);
    expect(text).toContain('Broadcast: done');
    expect(text).toContain('Reached: 2\nBlocked me: 1\nFailed: 1\nUncertain: 1');
    expect(text).not.toContain('Left');
    expect(labelsOf(scene.cardIn(OLGA))).toEqual([
      'Edit everywhere',
      'Delete everywhere',
      'Send again to failed: 1',
      'Send again to uncertain: 1',
      'List as a file',
    ]);
  });

  it('is deleted everywhere once that is confirmed, with the count', async () => {
    await broadcast([SENT, SENT]);
    await scene.olga.tap('Delete everywhere');
    expect(scene.last(OLGA).text).toBe('Delete it at 2 people? That can’t be undone.');
    await scene.olga.tap('Yes, delete 2 messages');
    expect((await scene.theCampaign()).pass).toMatchObject({ number: 2, kind: 'delete' });
    expect(scene.bot.broadcasts.at(-1)?.pass.kind).toBe('delete');
  });

  it('is sent again to those who failed; whoever may have it is a choice of its own', async () => {
    await broadcast([SENT, FAILED, UNCERTAIN]);
    await scene.olga.tap('Send again to uncertain: 1');
    expect(scene.last(OLGA).text).toContain('may get it twice');
    await scene.olga.tap('Back');
    await scene.olga.tap('Send again to failed: 1');
    await scene.olga.tap('Yes');
    expect((await scene.theCampaign()).pass).toMatchObject({ kind: 'resend', whom: 'failed' });
  });

  it('is edited everywhere with what the post says now, and with nothing before that', async () => {
    await broadcast([SENT, SENT]);
    await scene.olga.tap('Edit everywhere');
    expect(scene.bot.chats.toasts().at(-1)).toContain('First edit the post');
    await scene.editInChannel(1, { text: 'Foxes were here' });
    expect(scene.cardIn(OLGA).text).toContain('2 people have the old version');
    await scene.olga.tap('Edit everywhere');
    await scene.olga.tap('Yes, edit 2 messages');
    const { pass } = await scene.theCampaign();
    expect(pass.kind).toBe('edit');
    expect(pass.content?.parts[0]?.text).toBe('Foxes were here');
    await showCard();
    expect(scene.cardIn(OLGA).text).not.toContain('old version');
  });

  it('can’t be edited where copies can’t be', async () => {
    await broadcast([SENT], { poll: { type: 'regular' } });
    expect(labelsOf(scene.cardIn(OLGA))).not.toContain('Edit everywhere');
  });

  it('is not begun anew by a button of its draft', async () => {
    await broadcast([SENT]);
    const { id } = await scene.theCampaign();
    await scene.ivan.tapData(`broadcast:send:v1:${id}`);
    expect(scene.bot.broadcasts).toHaveLength(1);
    expect((await scene.theCampaign()).state).toBe('finished');
  });

  it('is what the offer leads to, not a second one of the same post', async () => {
    await broadcast([SENT]);
    await scene.ivan.tap('Prepare');
    expect(scene.cardIn(IVAN).text).toContain('Broadcast: done');
    expect(await scene.bot.campaigns.list(10)).toHaveLength(1);
  });

  it('is sent once more by whoever asks for that in words', async () => {
    const part = { text: 'Foxes' };
    const messageId = await scene.olga.post(part);
    const chat = { id: OLGA, type: 'private' };
    const command = {
      text: '/broadcast',
      entities: [{ type: 'bot_command', offset: 0, length: '/broadcast'.length }],
      reply_to_message: { message_id: messageId, date: 1, chat, ...part },
    };
    await scene.olga.post(command);
    await scene.olga.tap('Send now');
    await scene.deliver([SENT]);
    await scene.olga.post(command);
    expect((await scene.theCampaign()).state).toBe('draft');
    expect(await scene.bot.campaigns.list(10)).toHaveLength(2);
  });
});

describe('a post that is edited while it is sent', () => {
  it('is counted at those who have it already, and nothing else changes', async () => {
    await scene.prepare(2);
    await scene.olga.tap('Send now');
    await scene.deliver([SENT, SENT]);
    await scene.editInChannel(1, { text: 'Foxes were here' });
    expect(scene.cardIn(OLGA).text).toContain('2 people have the old version');
    const desk = createCampaignDesk(scene.bot.test);
    const { id } = await scene.theCampaign();
    // Others have come since, and with a first comment Telegram tells of the same edit again.
    await desk.noteOldCopies(id, 1);
    await scene.editInChannel(1, { text: 'Foxes were here', views: 7 });
    expect((await desk.load(id))?.oldCopies).toBe(1);
  });

  it('changes nothing where Telegram tells of an edit that is none', async () => {
    await scene.prepare(2);
    await scene.olga.tap('Send now');
    await scene.deliver([SENT, SENT]);
    await scene.editInChannel(1, { text: 'Foxes are here', views: 7 });
    await showCard();
    expect(scene.cardIn(OLGA).text).not.toContain('old version');
  });
});
