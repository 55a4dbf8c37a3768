import { z } from 'zod';
import { CHAT_PARAMETERS } from '../domain/creativity.js';
import { TalkSettingsSchema } from '../store/talk-schemas.js';
import { CHAT_SCREENS, type ChatDraft } from '../views/chat-card/draft.js';

const ChatDraftSchema = z.object({
  screen: z.enum(CHAT_SCREENS),
  settings: TalkSettingsSchema,
  keep: z.boolean(),
  page: z.number(),
  search: z.string().exactOptional(),
  talk: z
    .object({
      id: z.string(),
      title: z.string().exactOptional(),
      model: z.string(),
      keep: z.boolean(),
      isUsed: z.boolean(),
    })
    .exactOptional(),
  parameter: z.enum(CHAT_PARAMETERS).exactOptional(),
  own: z.string().exactOptional(),
  newName: z.string().exactOptional(),
  loss: z.object({ pictures: z.number(), turns: z.number() }).exactOptional(),
}) satisfies z.ZodType<ChatDraft>;

/** A talk that is being put together, or changed, and the one message that shows it. */
export const ChatSessionSchema = z.object({ draft: ChatDraftSchema, cardMessageId: z.number() });
export type ChatSession = z.output<typeof ChatSessionSchema>;

/** A talk that is to be given another title, and the message that asks for it. */
export const RenamingSchema = z.object({ talkId: z.string(), messageId: z.number() });
export type Renaming = z.output<typeof RenamingSchema>;
