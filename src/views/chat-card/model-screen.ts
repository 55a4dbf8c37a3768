import type { InlineKeyboardButton } from 'grammy/types';
import { traitsOf } from '../../domain/chat-models.js';
import { pageCount, pageOf, tagOf } from '../paging.js';
import {
  bold,
  code,
  inertButton,
  keyboard,
  lines,
  type MessageView,
  type RichText,
  say,
} from '../rich-text.js';
import type { Translate } from '../translator.js';
import { MODELS_PER_PAGE, modelsFound } from './draft.js';
import type { ScreenTools } from './screen.js';

const FAVOURITE = '★ ';

/** What a model is good at, as far as its name tells: `code, long texts`. */
export function strengthWords(t: Translate, model: string): string {
  return traitsOf(model)
    .strengths.map((strength) => t(`chat-strength-${strength}`))
    .join(', ');
}

function modelLine(t: Translate, model: string): RichText {
  return say(t, 'chat-model-line', { model: code(model), strengths: strengthWords(t, model) });
}

/** All models, page by page, each with what it is good at, narrowed by what is typed. */
export function modelScreen({ t, draft, choices, tap, ways }: ScreenTools): MessageView {
  const { settings, search } = draft;
  const found = modelsFound(choices, search);
  const pages = pageCount(found, MODELS_PER_PAGE);
  const { page, names } = pageOf(found, draft.page, MODELS_PER_PAGE);
  const turn = (text: string, to: number): InlineKeyboardButton =>
    to < 0 || to >= pages ? inertButton('·') : tap(text, 'page', String(to));
  const isFavourite = choices.favourites.includes(settings.model);
  return {
    ...lines(
      bold(t('chat-models-title')),
      t('chat-models-hint', { count: choices.models.length }),
      search === undefined
        ? undefined
        : say(t, 'chat-search', { search: code(search), count: found.length }),
      '',
      ...names.map((name) => modelLine(t, name)),
    ),
    reply_markup: keyboard(
      ...names.map((name) => {
        const star = choices.favourites.includes(name) ? FAVOURITE : '';
        const isChosen = name === settings.model;
        return [tap(`${star}${name}`, 'pick', tagOf(name), isChosen ? 'success' : undefined)];
      }),
      pages > 1
        ? [
            turn('‹', page - 1),
            inertButton(t('chat-page', { page: page + 1, pages })),
            turn('›', page + 1),
          ]
        : [],
      search === undefined ? [] : [tap(t('chat-button-show-all'), 'clear')],
      [tap(t(isFavourite ? 'chat-button-unstar' : 'chat-button-star'), 'star')],
      ways,
    ),
  };
}
