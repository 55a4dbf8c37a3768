import { z } from 'zod';
import {
  CHAT_ROLES,
  MAX_CHAT_MESSAGES,
  MAX_CHAT_PARTS,
  type ChatMessage,
  type ChatPart,
  type ChatToolCall,
} from '../../domain/chat-parameters.js';
import { readDataUrl, readDataUrlOrBase64, type PictureReading } from '../data-picture.js';

/** Calls that one message may carry. OpenAI's limit for the tools of a request, too. */
export const MAX_TOOLS = 128;
/** UTF-16 units of all texts of a request: a model that reads 250 000 tokens is full before. */
const MAX_TEXT_CHARS = 1_048_576;

type Path = readonly PropertyKey[];

/** `messages[0].content[1].text`; of a part's path that part of it, `[1].text`. */
function placeOf(path: Path): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place === '' ? String(key) : `${place}.${String(key)}`;
  }, '');
}

interface PlacedIssue {
  path?: Path | undefined;
  input?: unknown;
}

/** "messages[0].role must be …", and "… is required" of what is not there. */
function must(be: string) {
  return ({ path = [], input }: PlacedIssue): string =>
    `${placeOf(path)} ${input == null ? 'is required' : `must be ${be}`}`;
}

function atMost(count: number, things: string) {
  return ({ path = [] }: PlacedIssue) => `${placeOf(path)} must have 1 to ${count} ${things}`;
}

const PartSchema = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('text'), text: z.string({ error: must('a string') }) }),
    z.object({
      type: z.literal('image_url'),
      // Ollama's clients send the address itself.
      image_url: z
        .union([z.string(), z.object({ url: z.string() })], {
          error: must('an object with a url'),
        })
        .transform((address) => (typeof address === 'string' ? address : address.url))
        .meta({ description: 'A data: URL with a PNG, JPEG, WebP or GIF picture.' }),
    }),
  ],
  {
    error: ({ path = [] }) =>
      `${placeOf(path)} must be a part of type "text" or "image_url"`.replace(
        '.type must',
        ' must',
      ),
  },
);

const ContentSchema = z
  .union(
    [
      z.string(),
      z
        .array(PartSchema)
        .min(1, { error: atMost(MAX_CHAT_PARTS, 'parts') })
        .max(MAX_CHAT_PARTS, { error: atMost(MAX_CHAT_PARTS, 'parts') }),
    ],
    {
      // Of a list it says what is wrong in it, not that it is no text.
      error({ path = [], input, errors }) {
        const first = errors[1]?.[0];
        return Array.isArray(input) && first
          ? `${placeOf(path)}${first.message}`
          : must('text or a list of parts')({ path, input });
      },
    },
  )
  .nullish();

const ToolCallSchema = z.object(
  {
    id: z.string({ error: must('a string') }),
    function: z.object(
      {
        name: z.string({ error: must('a string') }),
        arguments: z.string({ error: must('JSON in a string') }),
      },
      { error: must('an object') },
    ),
  },
  { error: must('an object') },
);

const optionalString = z.string({ error: must('a string') }).nullish();

const MessageSchema = z.object(
  {
    role: z.enum(CHAT_ROLES, { error: must(`one of ${CHAT_ROLES.join(', ')}`) }),
    content: ContentSchema,
    name: optionalString,
    tool_calls: z
      .array(ToolCallSchema, { error: must('a list') })
      .max(MAX_TOOLS, { error: atMost(MAX_TOOLS, 'calls') })
      .nullish(),
    tool_call_id: optionalString,
    image: optionalString.meta({
      description: 'A picture beside the content, as old clients send it: a data: URL or base64.',
    }),
  },
  { error: must('an object') },
);

export const MessagesSchema = z
  .array(MessageSchema, { error: must('a list of messages') })
  .min(1, { error: atMost(MAX_CHAT_MESSAGES, 'messages') })
  .max(MAX_CHAT_MESSAGES, { error: atMost(MAX_CHAT_MESSAGES, 'messages') })
  .meta({ description: `The conversation so far, up to ${MAX_CHAT_MESSAGES} messages.` });

type WireMessage = z.output<typeof MessageSchema>;

/** Tells of something wrong at a place inside `messages`. */
type Complain = (path: Path, problem: string) => void;

/** Characters of text in a message. */
function textChars({ content, toolCalls = [] }: ChatMessage): number {
  const texts =
    typeof content === 'string'
      ? content.length
      : content.reduce((sum, part) => sum + (part.type === 'text' ? part.text.length : 0), 0);
  return toolCalls.reduce((sum, { argumentsJson }) => sum + argumentsJson.length, texts);
}

function toParts({ content, image }: WireMessage, path: Path, complain: Complain): ChatPart[] {
  function pictures(reading: PictureReading, ...place: Path): ChatPart[] {
    if (reading.ok) return [reading.picture];
    complain([...path, ...place], reading.reason);
    return [];
  }
  const parts: ChatPart[] =
    typeof content === 'string'
      ? [{ type: 'text', text: content }]
      : (content ?? []).flatMap((part, index): ChatPart[] =>
          part.type === 'text'
            ? [{ type: 'text', text: part.text }]
            : pictures(readDataUrl(part.image_url), 'content', index, 'image_url'),
        );
  if (image != null && image !== '') parts.push(...pictures(readDataUrlOrBase64(image), 'image'));
  return parts;
}

function toToolCalls(calls: WireMessage['tool_calls']): ChatToolCall[] {
  return (calls ?? []).map(({ id, function: { name, arguments: argumentsJson } }) => ({
    id,
    name,
    argumentsJson,
  }));
}

function toChatMessage(message: WireMessage, path: Path, complain: Complain): ChatMessage {
  const { role, name, tool_call_id: toolCallId } = message;
  const toolCalls = role === 'assistant' ? toToolCalls(message.tool_calls) : [];
  if (message.content == null && !message.image && toolCalls.length === 0) {
    complain([...path, 'content'], 'is required');
  }
  if (role === 'tool' && !toolCallId) complain([...path, 'tool_call_id'], 'is required');
  const parts = toParts(message, path, complain);
  const [first] = parts;
  // One text is sent as such: some servers take nothing else.
  const isPlain = parts.length <= 1 && first?.type !== 'picture';
  return {
    role,
    content: isPlain ? (first?.text ?? '') : parts,
    ...(name && { name }),
    ...(toolCalls.length > 0 && { toolCalls }),
    ...(role === 'tool' && toolCallId && { toolCallId }),
  };
}

/**
 * The messages as engines take them, pictures read and checked. What is wrong with one is told to
 * the schema's context, by its place.
 */
export function toChatMessages(
  messages: readonly WireMessage[],
  context: z.RefinementCtx,
): ChatMessage[] {
  const complain: Complain = (path, problem) => {
    context.addIssue({ code: 'custom', path: [...path], message: `${placeOf(path)} ${problem}` });
  };
  const converted = messages.map((message, index) =>
    toChatMessage(message, ['messages', index], complain),
  );
  if (converted.reduce((sum, message) => sum + textChars(message), 0) > MAX_TEXT_CHARS) {
    complain(['messages'], `must have at most ${MAX_TEXT_CHARS} characters of text in all`);
  }
  return converted;
}
