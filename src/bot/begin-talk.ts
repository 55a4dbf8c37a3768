import type { Talk, TalkSettings } from '../domain/talk.js';
import { chatEngineAwayView } from '../views/chat-replies.js';
import type { MessageView } from '../views/rich-text.js';
import { firstSettings, loadChatModels } from './chat-settings.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { placeOf } from './place.js';

export interface BeginTalkOptions {
  /** Undefined = what the person talked with last. */
  settings?: TalkSettings | undefined;
  /** Undefined = as the person decided in /privacy. */
  keep?: boolean | undefined;
}

/** `refused`: nothing is known of any model, and the view says so. */
export type BegunTalk = { status: 'begun'; talk: Talk } | { status: 'refused'; view: MessageView };

export type BeginTalk = (ctx: AppContext, options?: BeginTalkOptions) => Promise<BegunTalk>;

/**
 * Begins a talk and opens it where the person is.
 * @throws StoreError
 */
export function createBeginTalk({ talks, api }: Pick<BotDeps, 'talks' | 'api'>): BeginTalk {
  return async (ctx, options = {}) => {
    const place = placeOf(ctx);
    if (place === undefined) throw new Error('A talk needs a person and a chat.');
    const { record } = ctx.person;
    const settings = options.settings ?? firstSettings(record, await loadChatModels(api, ctx.log));
    if (settings === undefined) return { status: 'refused', view: chatEngineAwayView(ctx.t) };
    const keep = options.keep ?? record.keepTalks ?? true;
    return { status: 'begun', talk: await talks.begin(place.userId, settings, { keep, place }) };
  };
}
