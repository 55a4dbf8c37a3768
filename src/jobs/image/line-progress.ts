import type { Api } from 'grammy';
import { toRecipe } from '../../domain/recipe.js';
import { toError } from '../../errors.js';
import type { Recipes } from '../../store/recipes.js';
import { classifyTelegramFailure } from '../../telegram/failures.js';
import type { ImageCard } from '../../views/image-card.js';
import type { Translate, Translator } from '../../views/translator.js';
import { type Lead, type LedRounds, type LedRoundsDeps, startLedRounds } from '../led-rounds.js';
import { imageCardsOf, isInGroup, placeOf } from './image-cards.js';
import type { ImageJob } from './image-job.js';
import type { ImageQueue, QueuedJob } from './image-queue.js';
import { createTaskMessage } from './task-message.js';

export interface LineProgressDeps extends Pick<LedRoundsDeps, 'lease' | 'logger' | 'sleep'> {
  queue: Pick<ImageQueue, 'line' | 'standing'>;
  /** For the button under a failure. */
  recipes: Pick<Recipes, 'save'>;
  telegram: Api;
  /** For the links in inline messages. */
  botUsername: string;
  /** For what may be dropped. */
  courtesy: Api;
  translator: Translator;
  now?: () => number;
}

/** So many places are worth following; who is further back has time. */
const FOLLOWED_PLACES = 20;
const ROUND_MS = 5_000;
/** Ten edits a second over all chats: a third of the thirty that Telegram lets a bot send. */
const EDIT_GAP_MS = 100;
/** In a group twenty a minute is all there is, and people's pictures come out of the same budget. */
const GROUP_GAP_MS = 10_000;
/** An edit that takes longer waits out a flood limit, and would say what was true before it. */
const EDIT_TIMEOUT_MS = 2_000;

interface Shown {
  place: number;
  isPaused: boolean;
  atMs: number;
}

/**
 * Moves the places in the cards of those who wait, while the line moves. It is a courtesy: a card
 * that lags says a place that was true a moment ago, and the job itself is none of its business.
 *
 * 1. One process at a time does it, the one with the lease.
 * 2. A round every few seconds shows each card at most once, and each chat one card, because edits
 *    share a chat's budget with messages.
 * 3. Right before an edit the job has to be waiting still. What happens to it while the edit is
 *    under way is shown by whoever it happens to: drawing goes on with its next frame, a picture
 *    can't be overwritten by words. Of the two last words that could be overwritten, "cancelled" and
 *    "failed", the one that holds is said once more.
 */
export function startLineProgress({
  queue,
  recipes,
  telegram,
  botUsername,
  courtesy,
  translator,
  now = Date.now,
  ...rounds
}: LineProgressDeps): LedRounds {
  const { logger } = rounds;
  const message = createTaskMessage({ api: telegram, courtesy, logger });
  /** By job: what its card says, as far as it was said here. */
  const shown = new Map<string, Shown>();
  /** By chat, or inline message: when the next edit may be made. */
  const freeAtMs = new Map<string, number>();

  function isStale({ job, position, isPaused }: QueuedJob): boolean {
    // Its person sees it already, and its last word is the worker's.
    if (job.target === 'chat' && job.album !== undefined) return false;
    const known = shown.get(job.jobId);
    return (known?.place ?? job.place) !== position || (known?.isPaused ?? false) !== isPaused;
  }

  /** One card a chat: the one that has waited longest for its turn, the first in line of several. */
  function pickStale(line: readonly QueuedJob[]): QueuedJob[] {
    const picked = new Map<string, QueuedJob>();
    const shownAtMs = ({ job }: QueuedJob): number => shown.get(job.jobId)?.atMs ?? 0;
    for (const queued of line.filter(isStale)) {
      const place = placeOf(queued.job);
      if ((freeAtMs.get(place) ?? 0) > now()) continue;
      const other = picked.get(place);
      if (other === undefined || shownAtMs(queued) < shownAtMs(other)) picked.set(place, queued);
    }
    return [...picked.values()];
  }

  function forget(line: readonly QueuedJob[]): void {
    const waiting = new Set(line.map(({ job }) => job.jobId));
    for (const jobId of shown.keys()) if (!waiting.has(jobId)) shown.delete(jobId);
    for (const [place, atMs] of freeAtMs) if (atMs <= now()) freeAtMs.delete(place);
  }

  async function edit(job: ImageJob, card: ImageCard, signal: AbortSignal): Promise<void> {
    await message.edit(job, card, AbortSignal.any([signal, AbortSignal.timeout(EDIT_TIMEOUT_MS)]));
  }

  /** Whatever fails here, the next round is another chance; a flood limit is waited out. */
  function afterFailure(job: ImageJob, thrown: unknown): void {
    const { jobId } = job;
    const { kind, retryAfterSeconds = 1 } = classifyTelegramFailure(thrown);
    if (kind === 'flood') {
      freeAtMs.set(placeOf(job), now() + retryAfterSeconds * 1_000);
      // The place is still to be said, when the chat has room.
      shown.delete(jobId);
    }
    logger.debug({ err: toError(thrown), jobId, kind }, 'a place in the line was not shown');
  }

  async function show(queued: QueuedJob, signal: AbortSignal): Promise<void> {
    const { job, position, isPaused } = queued;
    const { jobId, locale } = job;
    if ((await queue.standing(jobId)) !== 'waiting') return;
    const t = translator.forLocale(locale);
    // Kept even if the edit fails: a message that is gone is not tried again for the same place.
    shown.set(jobId, { place: position, isPaused, atMs: now() });
    if (isInGroup(job)) freeAtMs.set(placeOf(job), now() + GROUP_GAP_MS);
    try {
      await edit(job, imageCardsOf(t, job, botUsername).queued(queued), signal);
    } catch (thrown) {
      afterFailure(job, thrown);
    }
    await sayLastWord(t, job, signal);
  }

  /** In case it was said while the edit was under way, and overwritten by it. */
  async function sayLastWord(t: Translate, job: ImageJob, signal: AbortSignal): Promise<void> {
    const standing = await queue.standing(job.jobId);
    const { userId: ownerId, chargeId } = job;
    const cards = imageCardsOf(t, job, botUsername);
    if (standing === 'cancelled') {
      await message.show(job, cards.cancelled(), signal);
    } else if (standing === 'failed') {
      const recipe = toRecipe(job, { ownerId, createdAtMs: now() });
      const recipeId = await recipes.save(recipe, chargeId);
      await message.show(job, cards.failure(recipeId, { reason: 'unknown' }), signal);
    }
  }

  async function round(lead: Lead): Promise<void> {
    const line = await queue.line(FOLLOWED_PLACES);
    forget(line);
    for (const queued of pickStale(line)) {
      await lead.keep();
      await show(queued, lead.signal);
      await lead.sleep(EDIT_GAP_MS);
    }
  }

  return startLedRounds({
    name: 'line-progress',
    restMs: ROUND_MS,
    round,
    // What another process shows is not known here.
    standBy: () => {
      shown.clear();
    },
    ...rounds,
  });
}
