import type { RecipientOutcome } from '../../src/domain/campaign.js';
import { createCampaignPeople } from '../../src/store/broadcast/campaign-people.js';
import type { Campaign } from '../../src/store/broadcast/campaign-record.js';
import type { FakeMessage } from './fake-chats.js';
import { createTestBot, type TestBot, type TestBotOptions, type TestPerson } from './test-bot.js';

/** Two admins. */
export const OLGA = 9;
export const IVAN = 10;
/** Somebody else. */
export const ANN = 1;
export const CHANNEL = -1001;

/** A channel with two admins, and people who have pressed Start. */
export interface BroadcastScene {
  bot: TestBot;
  olga: TestPerson;
  ivan: TestPerson;
  /** People who have pressed Start, besides those who speak in a test. */
  fillBook(people: number, options?: { language?: string; firstId?: number }): Promise<void>;
  /** @returns the post's id */
  postInChannel(fields: object, chatId?: number): Promise<number>;
  editInChannel(messageId: number, fields: object): Promise<void>;
  /** The latest of the bot's own words: what people get stands below its card. */
  last(chatId: number): FakeMessage;
  cardIn(chatId: number): FakeMessage;
  copiesIn(chatId: number): FakeMessage[];
  theCampaign(): Promise<Campaign>;
  /** A draft in Olga's chat, for everybody in the book. @returns the post's id */
  prepare(people?: number, fields?: object): Promise<number>;
  /** What a worker makes of a campaign that was begun: each of its people comes to one of these. */
  deliver(outcomes: readonly RecipientOutcome[]): Promise<void>;
}

export async function openBroadcastScene(options: TestBotOptions = {}): Promise<BroadcastScene> {
  const bot = await createTestBot({
    adminIds: [OLGA, IVAN],
    channels: [String(CHANNEL)],
    ...options,
  });
  const olga = bot.person(OLGA);
  const people = createCampaignPeople(bot.test);
  let lastPostId = 0;

  const messageOf = (messageId: number, chatId: number, fields: object) => ({
    ...{ message_id: messageId, date: 1, chat: { id: chatId, type: 'channel', title: 'Foxes' } },
    ...fields,
  });

  async function fillBook(
    count: number,
    { language = 'en', firstId = 100 }: { language?: string; firstId?: number } = {},
  ): Promise<void> {
    const ids = Array.from({ length: count }, (_, index) => firstId + index);
    await bot.userBook.note(ids.map((userId) => ({ userId, language })));
  }

  async function postInChannel(fields: object, chatId = CHANNEL): Promise<number> {
    const messageId = ++lastPostId;
    await olga.send({ channel_post: messageOf(messageId, chatId, fields) });
    return messageId;
  }

  function find(chatId: number, isMeant: (message: FakeMessage) => boolean): FakeMessage {
    const found = bot.chats.messagesIn(chatId).findLast(isMeant);
    if (!found) throw new Error(`There is no such message in chat ${chatId}.`);
    return found;
  }

  async function theCampaign(): Promise<Campaign> {
    const [campaign] = await bot.campaigns.list(1);
    if (!campaign) throw new Error('There is no campaign.');
    return campaign;
  }

  return {
    bot,
    olga,
    ivan: bot.person(IVAN),
    fillBook,
    postInChannel,
    async editInChannel(messageId, fields) {
      const message = messageOf(messageId, CHANNEL, fields);
      await olga.send({ edited_channel_post: { ...message, edit_date: 2 } });
    },
    last: (chatId) => find(chatId, ({ copyOf }) => copyOf === undefined),
    cardIn: (chatId) => find(chatId, ({ text }) => text.startsWith('Broadcast:')),
    copiesIn: (chatId) => bot.chats.messagesIn(chatId).filter(({ copyOf }) => copyOf !== undefined),
    theCampaign,
    async prepare(count = 3, fields = { text: 'Foxes are here' }) {
      await fillBook(count);
      const messageId = await postInChannel(fields);
      await olga.tap('Prepare');
      return messageId;
    },
    async deliver(outcomes) {
      const run = await people.open(await theCampaign());
      if (run === undefined) throw new Error('The campaign was not begun.');
      const { ticket } = run;
      await people.write(
        ticket,
        0,
        outcomes.map((_, place) => ({ userId: 100 + place })),
      );
      await people.endCounting(ticket, outcomes.length);
      for (const [index, outcome] of outcomes.entries()) {
        const claim = await people.claim(ticket, index + 1, { most: 1 });
        if (claim.type !== 'claimed') throw new Error(`Nobody was claimed: ${claim.type}`);
        await people.settle(
          ticket,
          claim.people.map((person) => ({ person, outcome })),
        );
      }
      await people.claim(ticket, outcomes.length + 1, { most: 1 });
    },
  };
}
