/**
 * What the page and its server say to each other about groups and inline queries. The page imports
 * these as types only.
 */
import { z } from 'zod';
import { id, idText, personId } from './protocol-ids.js';

/** What a group's administrators can change; nobody else is shown it. */
export interface GroupSettingsView {
  /** A supergroup has slow mode, topics and anonymous administrators; a group can become one. */
  isSupergroup: boolean;
  bot: 'admin' | 'member' | 'out';
  /** 0 = off. */
  slowModeSeconds: number;
  membersMayWrite: boolean;
  membersMaySendMedia: boolean;
  /** The viewer speaks as the group. */
  isAnonymous: boolean;
}

export interface InlineOfferView {
  id: string;
  title: string;
  description?: string;
  /** Where its picture is. */
  pictureUrl?: string;
}

/** What the bot offers for what is typed after its name. */
export interface InlineAnswerView {
  queryId: string;
  offers: InlineOfferView[];
  /** '' = that is all. */
  nextOffset: string;
  /** Leads to the bot's private chat. */
  button?: { text: string; startPayload: string };
}

export const InlineQuerySchema = z.object({
  person: idText,
  chat: idText,
  query: z.string().max(1024),
  offset: z.string().max(64).default(''),
});

export const ChooseInlineRequestSchema = z.object({
  person: personId,
  chatId: id,
  topicId: id.nonnegative().default(0),
  queryId: z.string().min(1),
  resultId: z.string().min(1),
});

const SLOWEST_SECONDS = 3600;

export const GroupChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('upgrade') }),
  z.object({ kind: z.literal('bot'), bot: z.enum(['admin', 'member', 'out']) }),
  z.object({
    kind: z.literal('slow-mode'),
    seconds: z.int().nonnegative().max(SLOWEST_SECONDS),
  }),
  z.object({ kind: z.literal('writing'), allowed: z.boolean() }),
  z.object({ kind: z.literal('media'), allowed: z.boolean() }),
  z.object({ kind: z.literal('anonymous'), isAnonymous: z.boolean() }),
  z.object({ kind: z.literal('topic'), topicId: id.nonnegative(), closed: z.boolean() }),
  z.object({ kind: z.literal('delete-topic'), topicId: id.positive() }),
]);
export type GroupChange = z.output<typeof GroupChangeSchema>;

export const ChangeGroupRequestSchema = z.object({
  person: personId,
  chatId: id,
  change: GroupChangeSchema,
});
