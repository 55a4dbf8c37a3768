import type { InlineKeyboardButton } from 'grammy/types';
import type { Drawing } from '../domain/drawing.js';
import type { Recipe } from '../domain/recipe.js';
import {
  IMAGE_FEATURE,
  imageButton,
  type ImageCard,
  resultCaption,
  resultCard,
} from './image-card.js';
import { failureWords, type ImageFailure } from './image-failure.js';
import { callbackButton, concat, keyboard, lines, type MessageView, styled } from './rich-text.js';
import type { Translate } from './translator.js';

/** Why an album has fewer pictures than were asked for. */
export type AlbumShortfall = ImageFailure | { reason: 'cancelled' };

export interface AlbumProps {
  /** Of all of it; each picture has one of its own. */
  recipeId: string;
  /** With the seed of the first picture, if the API told. */
  drawing: Drawing;
  /** Recipe ids of the pictures that are there, in the order shown. */
  pictures: readonly string[];
  /** How many were asked for. */
  count: number;
  elapsedSeconds: number;
  /** False with an API that does not tell its seeds. */
  reproducible: boolean;
  shortfall: AlbumShortfall | undefined;
}

function shortfallWords(t: Translate, { pictures, count, shortfall }: AlbumProps) {
  if (shortfall === undefined || pictures.length === count) return undefined;
  const reason =
    shortfall.reason === 'cancelled'
      ? t('image-album-cancelled')
      : failureWords(t, 'image', shortfall);
  return concat(reason, ` ${t('image-album-short', { drawn: pictures.length, count })}`);
}

/** A picture by its number; a tap shows it by itself, with everything that can be made of it. */
function numberButton(recipeId: string, index: number): InlineKeyboardButton {
  const data = { feature: IMAGE_FEATURE, action: 'show', arg: recipeId };
  return callbackButton(String(index + 1), data);
}

/** The message below an album: its facts, and the buttons that an album itself can't have. */
export function albumCard(t: Translate, props: AlbumProps): ImageCard {
  const { recipeId, drawing, pictures, elapsedSeconds, reproducible } = props;
  return {
    ...lines(resultCaption(t, { ...drawing, elapsedSeconds }), shortfallWords(t, props)),
    reply_markup: keyboard(
      pictures.map(numberButton),
      [
        imageButton(t, 'again', recipeId, 'primary'),
        ...(reproducible ? [imageButton(t, 'vary', recipeId)] : []),
        imageButton(t, 'edit', recipeId),
      ],
      [imageButton(t, 'delete', recipeId, 'danger')],
    ),
  };
}

/**
 * One picture of an album by itself, as if it had been drawn alone: the caption under its file, or,
 * where the file is lost, a message that says so.
 */
export function albumPictureCard(
  t: Translate,
  { recipeId, recipe }: { recipeId: string; recipe: Recipe },
  { isLost }: { isLost: boolean },
): MessageView {
  const reproducible = recipe.parameters.seed !== undefined;
  const card = resultCard(t, { ...recipe, recipeId, delivery: 'photo', reproducible });
  if (!isLost) return card;
  const lost = styled(t('history-lost', { kind: recipe.kind }), { type: 'italic' });
  return { ...card, ...lines(lost, '', card) };
}
