import { CHAT_RANGES, type ChatParameters } from '../../domain/chat-parameters.js';
import { traitsOf } from '../../domain/chat-models.js';
import {
  budgetOf,
  fitTurns,
  MAX_TURNS_IN_REQUEST,
  picturesToShow,
  type TalkContext,
  toChatMessages,
} from '../../domain/talk-memory.js';
import type { TalkSettings, Turn, TurnQuestion } from '../../domain/talk.js';
import type { Talks } from '../../store/talks.js';
import type { Line, TalkTurns } from '../../store/talk-turns.js';
import { NoAnswerError } from './answer-failures.js';
import type { AnswerJob } from './answer-job.js';
import type { ChatPictures } from './chat-pictures.js';

/** What a model is asked, and what shall become of its answer. */
export interface AnswerPlan {
  parameters: ChatParameters;
  /** The turn that comes of it; absent for a summary. */
  turn?: Pick<Turn, 'parentId' | 'question'>;
  /** The answer that is gone on with. */
  base?: Turn;
  /** Turns that the model does not see, the first time that there are any; else 0. */
  leftOut: number;
  picturesUnseen: boolean;
}

export interface AnswerPlans {
  /**
   * @returns undefined when this job's turn is in the talk already: an earlier run was all but over
   * @throws NoAnswerError, what `ChatPictures.load` throws, StoreError
   */
  make(job: AnswerJob, signal: AbortSignal): Promise<AnswerPlan | undefined>;
}

export interface AnswerPlansDeps {
  talks: Pick<Talks, 'load'>;
  turns: Pick<TalkTurns, 'recentTurns' | 'load'>;
  pictures: ChatPictures;
}

/** Shown to a model at a time, with those of older turns. Ten of our size are some 5 MB. */
const MAX_PICTURES_SHOWN = 10;

/** For the model; the person sees only what comes of them. */
const CONTINUE_PROMPT =
  'Your last answer was cut off. Go on exactly where it ends, in the middle of the word or the code ' +
  'if need be. Repeat nothing, explain nothing, open no code block that is open already.';
const SUMMARY_PROMPT =
  'Summarise this conversation for another model that shall go on with it: who wants what, what was ' +
  'found or decided, names, numbers and wording that matter, what is still open. In the language of ' +
  'the conversation, at most 300 words, nothing but the summary.';

/** What is asked for, whatever the kind of job. */
interface Asked {
  line: Line;
  question: TurnQuestion;
  turn?: AnswerPlan['turn'];
  base?: Turn;
}

function words(text: string): TurnQuestion {
  return { text, pictures: [], messageIds: [] };
}

export function createAnswerPlans({ talks, turns, pictures }: AnswerPlansDeps): AnswerPlans {
  /** One more than a request holds, to know when the first one drops out. */
  function recent(job: AnswerJob, endingWith?: string | null): Promise<Line> {
    const ref = { ownerId: job.place.userId, talkId: job.talkId };
    const options = endingWith === undefined ? {} : { endingWith };
    return turns.recentTurns(ref, MAX_TURNS_IN_REQUEST + 1, options);
  }

  async function known({ place, talkId }: AnswerJob, turnId: string): Promise<Turn> {
    const turn = await turns.load({ ownerId: place.userId, talkId, turnId });
    if (turn === undefined) throw new NoAnswerError({ reason: 'talk_gone' });
    return turn;
  }

  async function askedOf(job: AnswerJob): Promise<Asked> {
    switch (job.kind) {
      case 'ask': {
        const line = await recent(job, job.parentId);
        const { question } = job;
        return { line, question, turn: { parentId: line.turns.at(-1)?.id ?? null, question } };
      }
      case 'regenerate': {
        const { parentId, question } = await known(job, job.turnId);
        return { line: await recent(job, parentId), question, turn: { parentId, question } };
      }
      case 'continue': {
        const base = await known(job, job.turnId);
        return { line: await recent(job, base.id), question: words(CONTINUE_PROMPT), base };
      }
      case 'summarise':
        return { line: await recent(job, job.turnId), question: words(SUMMARY_PROMPT) };
      default:
        return job satisfies never;
    }
  }

  return {
    async make(job, signal) {
      const talk = await talks.load({ ownerId: job.place.userId, talkId: job.talkId });
      if (talk === undefined) throw new NoAnswerError({ reason: 'talk_gone' });
      const asked = await askedOf(job);
      const { line, question, turn, base } = asked;
      if (line.turns.at(-1)?.id === job.jobId) return undefined;
      const settings = withModel(talk.settings, job);
      const context: TalkContext = {
        settings,
        ...(line.summary !== undefined && { summary: line.summary }),
        turns: line.turns,
        question,
      };
      const traits = traitsOf(settings.model);
      const budget = budgetOf(settings, traits);
      const fitted = fitTurns(context, budget);
      if (fitted.outcome === 'too_long') throw new NoAnswerError({ reason: 'too_long' });
      const shown = { ...context, turns: fitted.turns };
      const seen = traits.seesPictures
        ? await pictures.load(picturesToShow(shown, MAX_PICTURES_SHOWN), {
            needed: question.pictures,
            signal,
          })
        : undefined;
      return {
        parameters: {
          ...settings,
          messages: toChatMessages(shown, seen),
          maxTokens: Math.max(budget.reserveTokens, CHAT_RANGES.maxTokens.min),
        },
        ...(turn && { turn }),
        ...(base && { base }),
        leftOut: isNews(context, line) ? fitted.leftOut : 0,
        picturesUnseen: seen === undefined && question.pictures.length > 0,
      };

      /** Whether the model saw all there was when it was last asked. */
      function isNews({ turns: before }: TalkContext, { olderLeft }: Line): boolean {
        const last = before.at(-1);
        if (olderLeft || last === undefined || job.kind !== 'ask') return false;
        const earlier = { ...context, turns: before.slice(0, -1), question: last.question };
        const then = fitTurns(earlier, budget);
        return then.outcome === 'fits' && then.leftOut === 0;
      }
    },
  };
}

function withModel(settings: TalkSettings, job: AnswerJob): TalkSettings {
  const model = job.kind === 'summarise' ? job.model : undefined;
  return model === undefined ? settings : { ...settings, model };
}
