import { type Draft, showDraft } from '../../world/drafts.js';
import { withoutUndefined } from '../../world/objects.js';
import type { WorldState } from '../../world/state.js';
import { badRequest, unsupported } from '../errors.js';
import { finishText, parseText, requireText } from '../formatting/formatted-text.js';
import { method, type BotApiMethod } from '../method.js';
import { send, textContent } from '../send.js';
import { requireInside, requireKnownChat, requireThread } from '../targets.js';

const CHAT_ACTIONS: ReadonlySet<string> = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

interface DraftArgs {
  chat_id: number;
  draft_id: number;
  message_thread_id?: number;
  can_stop?: boolean;
  keep_on_stop?: boolean;
}

/** Shows a draft, of whatever kind, where drafts are shown. */
export function putDraft(
  state: WorldState,
  args: DraftArgs,
  content: Pick<Draft, 'text' | 'entities' | 'rich'>,
): true {
  const record = requireKnownChat(state, args.chat_id);
  if (record.chat.type !== 'private') throw badRequest('TEXTDRAFT_PEER_INVALID');
  requireInside(state, record);
  if (args.message_thread_id !== undefined) throw unsupported('a topic in a private chat');
  if (args.draft_id === 0) throw badRequest('draft_id must be non-zero');
  showDraft(state, {
    chatId: record.chat.id,
    draftId: args.draft_id,
    ...content,
    canStop: args.can_stop === true,
    keepOnStop: args.keep_on_stop === true,
  });
  return true;
}

export const textMethods: readonly BotApiMethod[] = [
  method('sendMessage', (args, call) => {
    const parsed = parseText(args.text, args.parse_mode, args.entities);
    return send(call, args, 'text messages', () => ({
      ...textContent(requireText(finishText(parsed))),
      ...withoutUndefined({ link_preview_options: args.link_preview_options }),
    }));
  }),

  method('sendMessageDraft', (args, { state }) => {
    const parsed = parseText(args.text ?? '', args.parse_mode, args.entities);
    // Unlike a message a draft may be empty: the client shows "Thinking…".
    const finished = finishText(parsed);
    return putDraft(state, args, finished.text === '' ? finished : requireText(finished));
  }),

  method('sendChatAction', (args, { state }) => {
    if (!CHAT_ACTIONS.has(args.action)) throw badRequest('wrong parameter action in request');
    const record = requireKnownChat(state, args.chat_id);
    requireInside(state, record);
    if (record.chat.type === 'channel') throw badRequest("chat actions can't be sent to channels");
    const threadId = requireThread(state, record, args.message_thread_id);
    state.events.emit({
      type: 'chat_action',
      chatId: record.chat.id,
      action: args.action,
      ...(threadId === undefined ? {} : { threadId }),
    });
    return true;
  }),
];
