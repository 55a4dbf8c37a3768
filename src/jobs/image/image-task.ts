import type { Translate } from '../../views/translator.js';
import type { ChatImageJob, ImageJob, InlineImageJob } from './image-job.js';
import type { WorkedJob } from '../job-worker.js';

export type JobRun = Omit<WorkedJob<ImageJob>, 'payload'>;

/** The job as it stands now, the language it speaks and what it runs under. */
interface TaskOf<Job extends ImageJob> {
  job: Job;
  readonly run: JobRun;
  readonly t: Translate;
}
export type ChatTask = TaskOf<ChatImageJob>;
export type InlineTask = TaskOf<InlineImageJob>;
export type Task = ChatTask | InlineTask;

export function toTask(job: ImageJob, run: JobRun, t: Translate): Task {
  return job.target === 'inline' ? { job, run, t } : { job, run, t };
}

export function isInlineTask(task: Task): task is InlineTask {
  return task.job.target === 'inline';
}

/** Moves a task on, for this run at once and for the next one as soon as it is written down. */
export async function keep(
  task: ChatTask,
  changes: Partial<Pick<ChatImageJob, 'chatId' | 'messageId' | 'album'>>,
): Promise<void> {
  task.job = { ...task.job, ...changes };
  await task.run.keep(task.job);
}

/** Moves a task to its person's private chat, where an album begins anew. */
export async function moveHome(task: ChatTask, messageId: number): Promise<void> {
  const job = { ...task.job, chatId: task.job.userId, messageId };
  delete job.threadId;
  delete job.album;
  task.job = job;
  await task.run.keep(job);
}

/** Moves on a task that is shown in an inline message, likewise. */
export async function keepInline(
  task: InlineTask,
  changes: Partial<Pick<InlineImageJob, 'staged' | 'privateMessageId'>>,
): Promise<void> {
  task.job = { ...task.job, ...changes };
  await task.run.keep(task.job);
}
