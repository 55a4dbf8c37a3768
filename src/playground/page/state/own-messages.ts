import type { MessageView } from '../../protocol.js';
import { toBase64 } from '../lib/base64.js';
import { postAction } from '../lib/http.js';
import type { Store } from '../lib/store.js';
import type { AppState, Place } from './app-state.js';

/** Each resolves to whether the server took it; a refusal is shown as a toast. */
export interface OwnMessages {
  send(place: Place, text: string): Promise<boolean>;
  /** Several pictures go as one album, under one caption. */
  sendPictures(place: Place, pictures: readonly File[], caption: string): Promise<boolean>;
  /** Changes a text, or what stands below a picture. */
  edit(message: MessageView, text: string): Promise<boolean>;
  remove(messages: readonly MessageView[]): Promise<boolean>;
}

export interface OwnMessagesDeps {
  store: Store<AppState>;
  attempt: (action: Promise<void>) => Promise<boolean>;
  viewerId: () => number;
}

/** What the viewer writes, shows, changes and takes back. */
export function createOwnMessages({ store, attempt, viewerId }: OwnMessagesDeps): OwnMessages {
  /** What the next message answers; it does so once. */
  function takeReply(): { replyToMessageId?: number } {
    const { replyingTo } = store.get();
    store.set((state) => ({ ...state, replyingTo: undefined }));
    return replyingTo === undefined ? {} : { replyToMessageId: replyingTo.id };
  }

  async function postPictures(
    place: Place,
    files: readonly File[],
    caption: string,
  ): Promise<void> {
    const reply = takeReply();
    const pictures = await Promise.all(files.map(toBase64));
    await postAction('send-pictures', {
      person: viewerId(),
      ...place,
      caption,
      pictures,
      ...reply,
    });
  }

  return {
    send: (place, text) =>
      attempt(postAction('send', { person: viewerId(), ...place, text, ...takeReply() })),
    sendPictures: (place, pictures, caption) => attempt(postPictures(place, pictures, caption)),
    edit({ chatId, id: messageId }, text) {
      store.set((state) => ({ ...state, editing: undefined }));
      return attempt(postAction('edit', { person: viewerId(), chatId, messageId, text }));
    },
    async remove(messages) {
      const [first] = messages;
      if (first === undefined) return true;
      const messageIds = messages.map(({ id }) => id);
      return attempt(
        postAction('delete', { person: viewerId(), chatId: first.chatId, messageIds }),
      );
    },
  };
}
