import { z } from 'zod';
import { CHAT_PICTURE_TYPES } from '../domain/chat-parameters.js';
import { PERSONA_IDS } from '../domain/personas.js';
import { ANSWER_ENDS, type TalkSettings, type Turn, type TurnRef } from '../domain/talk.js';

const PersonaSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('built-in'), id: z.enum(PERSONA_IDS) }),
  z.object({ kind: z.literal('own'), name: z.string(), prompt: z.string() }),
]);

export const TalkSettingsSchema = z.object({
  model: z.string(),
  persona: PersonaSchema,
  maxTokens: z.number().exactOptional(),
  temperature: z.number().exactOptional(),
  topP: z.number().exactOptional(),
  topK: z.number().exactOptional(),
  repetitionPenalty: z.number().exactOptional(),
  presencePenalty: z.number().exactOptional(),
  frequencyPenalty: z.number().exactOptional(),
}) satisfies z.ZodType<TalkSettings>;

const MessageIdsSchema = z.array(z.number().int());

const TurnAnswerSchema = z.object({
  text: z.string(),
  finishReason: z.enum(ANSWER_ENDS),
  model: z.string(),
  usage: z.object({ promptTokens: z.number(), completionTokens: z.number() }).exactOptional(),
  messageIds: MessageIdsSchema,
});

/** Also for the data of jobs, which carry the question. */
export const TurnQuestionSchema = z.object({
  text: z.string(),
  pictures: z.array(
    z.object({
      fileId: z.string(),
      contentType: z.enum(CHAT_PICTURE_TYPES),
      sizeBytes: z.number().int(),
    }),
  ),
  messageIds: MessageIdsSchema,
});

export const TurnSchema = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  chatId: z.number().int(),
  question: TurnQuestionSchema,
  answer: TurnAnswerSchema,
  askedAtMs: z.number(),
}) satisfies z.ZodType<Turn>;

export const TurnRefSchema = z.object({
  ownerId: z.number().int(),
  talkId: z.string(),
  turnId: z.string(),
}) satisfies z.ZodType<TurnRef>;
