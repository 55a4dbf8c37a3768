import type { BotApiMethod } from './method.js';
import { chatMethods } from './methods/chats.js';
import { editMethods } from './methods/edit.js';
import { ephemeralMethods } from './methods/ephemeral.js';
import { fileMethods } from './methods/files.js';
import { mediaMethods } from './methods/media.js';
import { inviteMethods } from './methods/invites.js';
import { messageMethods } from './methods/messages.js';
import { paymentMethods } from './methods/payments.js';
import { profileMethods } from './methods/profile.js';
import { queryMethods } from './methods/queries.js';
import { richMethods } from './methods/rich.js';
import { textMethods } from './methods/text.js';
import { transferMethods } from './methods/transfer.js';
import { updateMethods } from './methods/updates.js';

/** Every method the playground has, by the name Telegram spells. */
export const METHODS: ReadonlyMap<string, BotApiMethod> = new Map(
  [
    updateMethods,
    textMethods,
    richMethods,
    mediaMethods,
    editMethods,
    ephemeralMethods,
    messageMethods,
    transferMethods,
    queryMethods,
    chatMethods,
    inviteMethods,
    paymentMethods,
    profileMethods,
    fileMethods,
  ]
    .flat()
    .map((method) => [method.name, method]),
);
