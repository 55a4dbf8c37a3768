import type { MutableCategory } from '../../domain/news.js';
import type { UserBook } from '../../store/user-book/user-book.js';
import { postKeyboard } from '../../views/campaign-post.js';
import type { Translator } from '../../views/translator.js';
import type { PostKeyboards } from './campaign-ports.js';

export interface PostKeyboardsDeps {
  userBook: Pick<UserBook, 'load'>;
  translator: Pick<Translator, 'forLocale' | 'negotiate'>;
}

/**
 * The buttons below a copy: the post's own, and a row to mute such news in the language of whoever
 * gets it. A later edit shows whoever has muted it meanwhile the way back.
 */
export function createPostKeyboards({ userBook, translator }: PostKeyboardsDeps): PostKeyboards {
  return {
    async of({ audience: { category } }, { keyboard: rows = [], hasMute }, userIds) {
      const toKeyboard = (language: string, muted: readonly MutableCategory[]) => {
        const t = translator.forLocale(translator.negotiate(language));
        return postKeyboard(t, { rows, category, hasMute, muted });
      };
      // Nobody's language matters where there are no words of ours.
      if (!hasMute) return userIds.map(() => toKeyboard('', []));
      const entries = await Promise.all(userIds.map((userId) => userBook.load(userId)));
      return entries.map((entry) => toKeyboard(entry?.language ?? '', entry?.muted ?? []));
    },
  };
}
