import type { Translate } from '../../views/translator.js';
import type { ImageJob } from './image-job.js';
import type { WorkedJob } from '../job-worker.js';

export type JobRun = Omit<WorkedJob<ImageJob>, 'payload'>;

/** The job as it stands now, the language it speaks and what it runs under. */
export interface Task {
  job: ImageJob;
  readonly run: JobRun;
  readonly t: Translate;
}

/** Moves a task on, for this run at once and for the next one as soon as it is written down. */
export async function keep(
  task: Task,
  changes: Partial<Pick<ImageJob, 'messageId' | 'album'>>,
): Promise<void> {
  task.job = { ...task.job, ...changes };
  await task.run.keep(task.job);
}
