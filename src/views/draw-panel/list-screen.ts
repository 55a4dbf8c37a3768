import type { InlineKeyboardButton } from 'grammy/types';
import { inRows, pageCount, pageOf, tagOf } from '../paging.js';
import { bold, code, inertButton, keyboard, lines, type MessageView, say } from '../rich-text.js';
import { type DrawList, MAX_PRESETS, modelOf, namesFound } from './draft.js';
import type { ScreenTools } from './screen.js';

const NAMES_PER_ROW = 2;
const FAVOURITE = '★ ';

/** A name's button; what is chosen is green. */
function nameButton({ draft, choices, tap }: ScreenTools, list: DrawList, name: string) {
  const { sampler, loras = {} } = draft.extras;
  const pick = (text: string, isChosen: boolean): InlineKeyboardButton =>
    tap(text, 'pick', tagOf(name), isChosen ? 'success' : undefined);
  switch (list) {
    case 'models': {
      const star = choices.favourites.includes(name) ? FAVOURITE : '';
      return pick(`${star}${name}`, name === modelOf(draft));
    }
    case 'samplers':
      return pick(name, name === sampler);
    case 'loras': {
      const weight = loras[name];
      return pick(weight === undefined ? name : `${name} · ${weight}`, weight !== undefined);
    }
    case 'presets':
      return pick(name, false);
    default:
      return list satisfies never;
  }
}

/** What else can be done with a list, above "Back". */
function extraButtons({ t, draft, choices, tap }: ScreenTools, list: DrawList) {
  switch (list) {
    case 'models': {
      const isFavourite = choices.favourites.some((name) => name === modelOf(draft));
      return [tap(t(isFavourite ? 'draw-button-unstar' : 'draw-button-star'), 'star')];
    }
    case 'samplers':
      // While the list is narrowed, "clear" is the search's.
      return draft.extras.sampler === undefined || draft.search !== undefined
        ? []
        : [tap(t('draw-automatic'), 'clear')];
    case 'loras':
      return [];
    case 'presets':
      return choices.presets.length < MAX_PRESETS
        ? [tap(t('draw-button-save'), 'screen', 'preset-name', 'primary')]
        : [];
    default:
      return list satisfies never;
  }
}

/** A list that may have hundreds of entries: page by page, narrowed by what is typed. */
export function listScreen(tools: ScreenTools, list: DrawList): MessageView {
  const { t, draft, choices, tap, ways } = tools;
  const found = namesFound(list, choices, draft.search);
  const pages = pageCount(found);
  const { page, names } = pageOf(found, draft.page);
  const turn = (text: string, to: number): InlineKeyboardButton =>
    to < 0 || to >= pages ? inertButton('·') : tap(text, 'page', String(to));
  const rows =
    list === 'presets'
      ? names.map((name) => [nameButton(tools, list, name), tap('✕', 'drop', tagOf(name))])
      : inRows(
          names.map((name) => nameButton(tools, list, name)),
          NAMES_PER_ROW,
        );
  return {
    ...lines(
      bold(t(`draw-${list}-title`)),
      t(`draw-${list}-hint`, { count: found.length }),
      draft.search === undefined
        ? undefined
        : say(t, 'draw-search', { search: code(draft.search), count: found.length }),
    ),
    reply_markup: keyboard(
      ...rows,
      pages > 1
        ? [
            turn('‹', page - 1),
            inertButton(t('draw-page', { page: page + 1, pages })),
            turn('›', page + 1),
          ]
        : [],
      draft.search === undefined ? [] : [tap(t('draw-button-show-all'), 'clear')],
      extraButtons(tools, list),
      ways,
    ),
  };
}
