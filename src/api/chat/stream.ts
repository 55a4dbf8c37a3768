import { z } from 'zod';
import type { ChatUsage } from '../../domain/chat-answer.js';
import { createToolCalls, type ChatToolCallPiece } from '../../domain/chat-tool-calls.js';
import { createEventStreamParser } from '../../domain/event-stream-parser.js';
import { readWhole, type OpenReply } from '../attempt.js';
import { toStreamedError, toToldError, type ReplyHead } from '../error-reply.js';
import { ApiConnectionError, type ApiError } from '../errors.js';
import { badReply } from '../parse-reply.js';
import { TEXT_FIELDS, toChatAnswer, toChatEnding, toTexts, UsageSchema } from './answer.js';
import type { ChatDelta } from './answer.js';

const ToolCallPieceSchema = z
  .object({
    index: z.number().default(0),
    id: z.string().nullish(),
    function: z.object({ name: z.string().nullish(), arguments: z.string().nullish() }).nullish(),
  })
  .transform(({ index, id, function: called }): ChatToolCallPiece => ({
    index,
    id: id ?? undefined,
    name: called?.name ?? undefined,
    argumentsJson: called?.arguments ?? '',
  }));

const ChunkSchema = z.object({
  model: z.string().optional(),
  choices: z.array(
    z.object({
      delta: z
        .object({ ...TEXT_FIELDS, tool_calls: z.array(ToolCallPieceSchema).nullish() })
        .nullish(),
      finish_reason: z.string().nullish(),
    }),
  ),
  usage: UsageSchema,
  /** What has one is an error, whatever else it has. */
  error: z.null().optional(),
});

type Chunk = z.output<typeof ChunkSchema>;

const DONE = '[DONE]';

async function* eventsOf(body: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined> {
  const parser = createEventStreamParser();
  for await (const bytes of body) yield* parser.push(bytes);
  yield* parser.end();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws ApiError that the event tells of, or ApiBadReplyError */
function toChunk(event: string, head: ReplyHead): Chunk {
  const body = parseJson(event);
  const parsed = ChunkSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const told = toToldError(body);
  throw told
    ? toStreamedError(told, head)
    : badReply(head, 'The stream has a piece of another shape than documented.');
}

/** What the pieces tell besides their words. */
function createGathering(askedModel: string) {
  let model = askedModel;
  let finishReason: string | undefined;
  let usage: ChatUsage | undefined;
  let begun = false;
  const toolCalls = createToolCalls();

  return {
    add(chunk: Chunk): void {
      begun = true;
      const [choice] = chunk.choices;
      model = chunk.model ?? model;
      usage = chunk.usage ?? usage;
      finishReason = choice?.finish_reason ?? finishReason;
      for (const piece of choice?.delta?.tool_calls ?? []) toolCalls.add(piece);
    },
    /** @param done The server said that the answer is whole, which counts without a reason, too. */
    end(done: boolean, head: ReplyHead): ChatDelta {
      const word = finishReason ?? (begun && done ? 'stop' : undefined);
      if (word === undefined) throw brokenOff(begun, head);
      const calls = toolCalls.inOrder();
      return {
        type: 'end',
        ...toChatEnding({ finishReason: word, toolCalls: calls, usage, model, head }),
      };
    },
  };
}

function brokenOff(begun: boolean, head: ReplyHead): ApiError {
  return begun
    ? new ApiConnectionError('The stream ended before the answer did.', { status: head.status })
    : badReply(head, 'The stream has no answer.');
}

/** From an API that knows no streams. */
async function* wholeAnswer(reply: OpenReply, askedModel: string): AsyncGenerator<ChatDelta> {
  const { text, reasoning, ...ending } = toChatAnswer(await readWhole(reply), askedModel);
  if (reasoning !== undefined) yield { type: 'reasoning', text: reasoning };
  if (text !== '') yield { type: 'text', text };
  yield { type: 'end', ...ending };
}

/**
 * The pieces of an answer, as they come in. After `end` nothing more is read. Leaving the loop
 * destroys the connection.
 * @throws ApiError from the iteration, at any point of it
 */
export async function* readChatStream(
  reply: OpenReply,
  askedModel: string,
): AsyncGenerator<ChatDelta, void, undefined> {
  const contentType = String(reply.headers['content-type'] ?? '');
  if (!contentType.startsWith('text/event-stream')) {
    yield* wholeAnswer(reply, askedModel);
    return;
  }
  const gathering = createGathering(askedModel);
  let done = false;
  for await (const event of eventsOf(reply.body)) {
    done = event === DONE;
    if (done) break;
    const chunk = toChunk(event, reply);
    gathering.add(chunk);
    const { text, reasoning } = toTexts(chunk.choices[0]?.delta ?? {});
    if (reasoning !== '') yield { type: 'reasoning', text: reasoning };
    if (text !== '') yield { type: 'text', text };
  }
  yield gathering.end(done, reply);
}
