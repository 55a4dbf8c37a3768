/** The ranges of `POST /v1/chat/completions`, from the API's documentation (v2, "Text Generation"). */
export const CHAT_RANGES = {
  maxTokens: { min: 128, max: 100_000 },
  temperature: { min: 0, max: 100 },
  topP: { min: 0, max: 1 },
  topK: { min: 0, max: 99_999 },
  repetitionPenalty: { min: 0.01, max: 5 },
  presencePenalty: { min: -2, max: 2 },
  frequencyPenalty: { min: -2, max: 2 },
} as const;

/** What the documentation says a request gets that leaves a parameter out. */
export const CHAT_DEFAULTS = {
  maxTokens: 512,
  temperature: 0.7,
  topP: 0.9,
  topK: 0,
  repetitionPenalty: 1,
  presencePenalty: 0,
  frequencyPenalty: 0,
} as const satisfies Record<keyof typeof CHAT_RANGES, number>;

export const MAX_CHAT_MESSAGES = 256;
/** Parts (texts and pictures) of one message. */
export const MAX_CHAT_PARTS = 16;

/** What a picture in a message may be; engines take these and nothing else. */
export const CHAT_PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
export type ChatPictureType = (typeof CHAT_PICTURE_TYPES)[number];

export type ChatPart =
  | { type: 'text'; text: string }
  /** Bytes, never an address: neither a gateway nor an engine fetches what a client names. */
  | { type: 'picture'; contentType: ChatPictureType; base64: string };

export const CHAT_ROLES = ['system', 'developer', 'user', 'assistant', 'tool'] as const;
export type ChatRole = (typeof CHAT_ROLES)[number];

/** A call of a tool that the model asks for; `argumentsJson` is the model's own text. */
export interface ChatToolCall {
  id: string;
  name: string;
  argumentsJson: string;
}

export interface ChatMessage {
  role: ChatRole;
  /** Empty where an assistant only calls tools. */
  content: string | readonly ChatPart[];
  name?: string;
  toolCalls?: readonly ChatToolCall[];
  /** Of the call that a `tool` message answers. */
  toolCallId?: string;
}

/** One turn of a conversation, as asked for; a parameter that is absent is the API's default. */
export interface ChatParameters {
  model: string;
  messages: readonly ChatMessage[];
  maxTokens?: number;
  temperature?: number;
  topP?: number;
  topK?: number;
  repetitionPenalty?: number;
  presencePenalty?: number;
  frequencyPenalty?: number;
  stop?: readonly string[];
  seed?: number;
}
