import { richMessageToPlain } from '../../world/rich-text.js';
import { readRichMessage } from '../formatting/rich-message.js';
import { method, type BotApiMethod } from '../method.js';
import { send } from '../send.js';
import { putDraft } from './text.js';

/** Rich messages (Bot API 10.1). Their edits are editMessageText's. */
export const richMethods: readonly BotApiMethod[] = [
  method('sendRichMessage', (args, call) => {
    const rich = readRichMessage(args.rich_message);
    return send(call, args, 'text messages', () => ({ rich_message: rich }));
  }),

  method('sendRichMessageDraft', (args, { state }) => {
    const rich = readRichMessage(args.rich_message);
    return putDraft(state, args, { text: richMessageToPlain(rich), entities: [], rich });
  }),
];
