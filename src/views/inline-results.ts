import type {
  InlineQueryResult,
  InlineQueryResultArticle,
  InlineQueryResultsButton,
} from 'grammy/types';
import type { InlineChoice } from '../domain/inline.js';
import type { Recipe, RecipeFile } from '../domain/recipe.js';
import { FEATURES, INLINE_LINK } from './buttons.js';
import { drawingFacts, shortenPrompt } from './image-card.js';
import { inlineResultCard, type MakeArg, placeholderView } from './inline-card.js';
import { waitWords } from './limit-words.js';
import type { MessageView } from './rich-text.js';
import type { Translate } from './translator.js';

/** What stands above the composer while somebody types `@bot …`. */

/** Telegram shows some 60 characters of a title. */
const MAX_TITLE_GRAPHEMES = 60;

/** A result whose message says this. */
export function messageResult(
  id: string,
  { text, entities, reply_markup: markup }: MessageView,
  shown: { title: string; description?: string },
): InlineQueryResultArticle {
  return {
    type: 'article',
    id,
    ...shown,
    input_message_content: {
      message_text: text,
      entities,
      link_preview_options: { is_disabled: true },
    },
    ...(markup && { reply_markup: markup }),
  };
}

/** Choices as they are offered: with the model that a picture or an answer would come from. */
export type OfferedChoice =
  | { choice: 'image'; model: string; width: number; height: number }
  | { choice: 'gif' }
  | { choice: 'ask'; model: string };

function about(t: Translate, offered: OfferedChoice): string {
  switch (offered.choice) {
    case 'image': {
      const { model, width, height } = offered;
      return t('inline-image-about', { model, size: `${width}×${height}` });
    }
    case 'gif':
      return t('inline-gif-about');
    case 'ask':
      return t('inline-ask-about', { model: offered.model });
    default:
      return offered satisfies never;
  }
}

const TITLES: Readonly<Record<InlineChoice, string>> = {
  image: 'inline-image-title',
  gif: 'inline-gif-title',
  ask: 'inline-ask-title',
};

/** Its message is a placeholder; nothing is made and nothing charged before it is sent. */
export function choiceResult(
  t: Translate,
  words: string,
  offered: OfferedChoice,
  make: Omit<MakeArg, 'choice'>,
): InlineQueryResult {
  const { choice } = offered;
  const placeholder = placeholderView(t, words, { ...make, choice });
  return messageResult(choice, placeholder, {
    title: t(TITLES[choice]),
    description: about(t, offered),
  });
}

/** A picture that Telegram has already, sent as it is. */
export function ownResult(
  t: Translate,
  { recipeId, recipe, file }: { recipeId: string; recipe: Recipe; file: RecipeFile },
  botUsername: string,
): InlineQueryResult {
  const card = inlineResultCard(t, { ...recipe, recipeId, botUsername });
  const common = {
    id: `own.${recipeId}`,
    caption: card.text,
    caption_entities: card.entities,
    reply_markup: card.reply_markup,
  };
  const { kind, fileId } = file;
  const title = shortenPrompt(recipe.parameters.prompt, MAX_TITLE_GRAPHEMES);
  const description = `${t('inline-own-title')} · ${drawingFacts(t, recipe)}`;
  switch (kind) {
    case 'photo':
      return { type: 'photo', photo_file_id: fileId, title, description, ...common };
    case 'animation':
      return { type: 'gif', gif_file_id: fileId, title, ...common };
    case 'document':
      return { type: 'document', document_file_id: fileId, title, description, ...common };
    default:
      return kind satisfies never;
  }
}

/** What the button above the results says, and where in the private chat it leads. */
export type InlineNotice =
  | { reason: 'hint' | 'away' | 'banned' | 'off' }
  | { reason: 'join' | 'open_first' | 'problem'; askId: string }
  | { reason: 'limited'; askId: string; retryAfterMs: number };

export function noticeButton(t: Translate, notice: InlineNotice): InlineQueryResultsButton {
  switch (notice.reason) {
    case 'hint':
      return { text: t('inline-hint'), start_parameter: FEATURES.draw };
    case 'away':
      return { text: t('inline-away'), start_parameter: FEATURES.draw };
    case 'off':
      return { text: t('off-inline'), start_parameter: FEATURES.draw };
    case 'banned':
      return { text: t('inline-banned'), start_parameter: FEATURES.key };
    case 'join':
      return { text: t('inline-join-first'), start_parameter: INLINE_LINK + notice.askId };
    case 'open_first':
      return { text: t('inline-open-first'), start_parameter: INLINE_LINK + notice.askId };
    case 'problem':
      return { text: t('inline-problem'), start_parameter: INLINE_LINK + notice.askId };
    case 'limited': {
      const wait = waitWords(t, notice.retryAfterMs);
      return { text: t('inline-limited', { wait }), start_parameter: INLINE_LINK + notice.askId };
    }
    default:
      return notice satisfies never;
  }
}
