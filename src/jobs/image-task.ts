import type { Translate } from '../views/translator.js';
import type { ImageJob } from './image-job.js';

export interface JobRun {
  /** The person no longer wants the picture. */
  cancelled: AbortSignal;
  /** This process must let go of the job; another one will take it. */
  stopped: AbortSignal;
  /** 1 = first. */
  attempt: number;
  /** Writes down how far the job is; calls are written in their order. */
  keep: (job: ImageJob) => Promise<void>;
}

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
