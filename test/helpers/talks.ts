import type { Place, TalkSettings, Turn } from '../../src/domain/talk.js';

export const SETTINGS: TalkSettings = {
  model: 'Mixtral-8x7B-Instruct-v0.1',
  persona: { kind: 'built-in', id: 'assistant' },
  temperature: 0.7,
};

/** A person's private chat. */
export const HOME: Place = { chatId: 42, threadId: 0, userId: 42 };

/** A turn that was asked and answered at once, in two messages. */
export function aTurn(id: string, parentId: string | null, changes: Partial<Turn> = {}): Turn {
  const number = Number(id.replace(/\D/g, ''));
  return {
    id,
    parentId,
    chatId: HOME.chatId,
    question: { text: `question ${id}`, pictures: [], messageIds: [number * 2 + 1] },
    answer: {
      text: `answer ${id}`,
      finishReason: 'stop',
      model: SETTINGS.model,
      messageIds: [number * 2 + 2],
    },
    askedAtMs: 1_700_000_000_000 + number,
    ...changes,
  };
}
