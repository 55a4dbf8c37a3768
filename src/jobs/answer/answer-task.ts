import { isPrivatePlace } from '../../domain/talk.js';
import type { LiveText } from '../../telegram/live-text/live-text.js';
import type { Translate } from '../../views/translator.js';
import type { AnswerJob } from './answer-job.js';
import type { AnswerPapers, AnswerProgress } from './answer-papers.js';

export interface AnswerRun {
  /** The person pressed Stop. */
  cancelled: AbortSignal;
  /** This process must let go of the job; another one will take it. */
  stopped: AbortSignal;
  /** 1 = first. */
  attempt: number;
}

/** A question while it is answered: what is asked, how far it is, where it shows. */
export interface AnswerTask {
  readonly job: AnswerJob;
  readonly run: AnswerRun;
  readonly t: Translate;
  readonly live: LiveText;
  /** The person wants it as rich messages. */
  readonly isRich: boolean;
  progress: AnswerProgress;
}

/** Moves a task on, for this run at once and for the next one as soon as it is written down. */
export async function keepProgress(
  papers: Pick<AnswerPapers, 'keep'>,
  task: Pick<AnswerTask, 'job' | 'progress'>,
  changes: Partial<Omit<AnswerProgress, 'v'>>,
): Promise<void> {
  task.progress = { ...task.progress, ...changes };
  await papers.keep(task.job.jobId, task.progress);
}

/** It can't be shown where it was asked, and there is a place where it can. */
export function isTopicGone({ job: { place }, live }: AnswerTask): boolean {
  return live.forbiddenBy === 'topic-closed' && !isPrivatePlace(place);
}
