import { LRUCache } from 'lru-cache';
import { type InlinePage, inlinePage, matchesWords, startOfPage } from '../../../domain/inline.js';
import type { Recipe, RecipeFile } from '../../../domain/recipe.js';
import { isBlank } from '../../../domain/visible-text.js';
import type { BotDeps } from '../../deps.js';

/** A picture that Telegram has, and what drew it. */
export interface OwnPicture {
  recipeId: string;
  recipe: Recipe;
  file: RecipeFile;
}

/** Recipes read at a time: most queries are answered from the newest few. */
const CHUNK = 50;
/** A recipe hardly ever changes; of one that is removed the picture is offered a minute longer. */
const REMEMBERED = { max: 10_000, ttl: 60_000 };

export interface OwnPictures {
  /**
   * A person's pictures of which every typed word stands in the prompt, the newest first.
   * @param ids of all of them, in that order
   * @throws StoreError
   */
  page(
    ids: readonly string[],
    words: string,
    offset: string,
    size: number,
  ): Promise<InlinePage<OwnPicture>>;
}

export function createOwnPictures({ recipes }: Pick<BotDeps, 'recipes'>): OwnPictures {
  const known = new LRUCache<string, OwnPicture>(REMEMBERED);

  async function load(recipeId: string): Promise<OwnPicture | undefined> {
    const remembered = known.get(recipeId);
    if (remembered) return remembered;
    const recipe = await recipes.load(recipeId);
    if (recipe?.file === undefined) return undefined;
    const picture = { recipeId, recipe, file: recipe.file };
    known.set(recipeId, picture);
    return picture;
  }

  return {
    async page(ids, words, offset, size) {
      const wanted = startOfPage(offset) + size;
      const found: OwnPicture[] = [];
      // One more than is shown says whether there is a next page.
      for (let at = 0; at < ids.length && found.length <= wanted; at += CHUNK) {
        const loaded = await Promise.all(ids.slice(at, at + CHUNK).map(load));
        const present = loaded.filter((picture) => picture !== undefined);
        const fits = ({ recipe }: OwnPicture): boolean =>
          isBlank(words) || matchesWords(recipe.parameters.prompt, words);
        found.push(...present.filter(fits));
      }
      return inlinePage(found, offset, size);
    },
  };
}
