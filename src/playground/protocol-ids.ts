import { z } from 'zod';

/** As the Bot API numbers chats, topics and messages. */
export const id = z.number().int();
export const personId = id.positive();
/** The same as a query parameter. */
export const idText = z.coerce.number().int();
