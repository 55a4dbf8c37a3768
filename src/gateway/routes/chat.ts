import type { FastifyReply } from 'fastify';
import { CHAT_RANGES } from '../../domain/chat-parameters.js';
import type { AdmissionDesk } from '../admission.js';
import { toAdmissionRequest } from '../admission-request.js';
import { createAnswersUnderWay, type AnswersUnderWay } from '../answers-under-way.js';
import type { Authentication } from '../authentication.js';
import { catalogueName } from '../catalogue-names.js';
import { toChatCompletion } from '../chat-completion.js';
import { createChatFrames, type ChatFrames } from '../chat-frames.js';
import { createCanceller, type Canceller } from '../engines/cancellation.js';
import { unendedAnswer } from '../engines/collect-answer.js';
import type { ChatEngine, ChatRequest } from '../engines/engine.js';
import type { FailureReport } from '../error-handler.js';
import { answerBroken, toErrorBody } from '../errors.js';
import { createEventStream, DONE_FRAME, toFrame, type EventStream } from '../event-stream.js';
import type { GatewayApp } from '../gateway-app.js';
import { ChatRequestSchema } from '../schemas/chat-request.js';

/** Pictures are megabytes, a third more in base64. */
const MAX_BODY_BYTES = 20 * 1024 * 1024;
/** For an answer that is not streamed. OpenAI's clients wait as long unless told otherwise. */
const WHOLE_ANSWER_MS = 600_000;
/** On replies to requests whose `max_tokens` was below the documented minimum; what it became. */
const RAISED_HEADER = 'x-max-tokens-adjusted';

export interface ChatRouteDeps {
  authentication: Authentication;
  desk: AdmissionDesk;
  engine: ChatEngine;
  report: FailureReport;
}

/** The request for one of the engine's own models. @throws GatewayError for another one */
async function checkedAgainst(engine: ChatEngine, request: ChatRequest): Promise<ChatRequest> {
  const model = catalogueName('model', await engine.models(), request.model, '/models-llm');
  return { ...request, model };
}

/** One answer to a client, and how it is sent. */
interface StreamedAnswer {
  reply: FastifyReply;
  canceller: Canceller;
  request: ChatRequest;
  events: EventStream;
  frames: ChatFrames;
}

/**
 * Sends an answer as it is made.
 * @returns what broke it off once the reader had a part of it; undefined = it is complete
 * @throws what went wrong before the reader had any of it
 */
async function streamAnswer(
  answer: StreamedAnswer,
  { engine, answers }: { engine: ChatEngine; answers: AnswersUnderWay },
): Promise<unknown> {
  const { request, canceller, events, frames } = answer;
  try {
    await answers.run(answer, () =>
      events.send((write) =>
        engine.stream(request, canceller, { take: (pieces) => write(frames.toFrames(pieces)) }),
      ),
    );
    if (!frames.isComplete) throw unendedAnswer();
    return undefined;
  } catch (thrown) {
    // Whatever an engine does after the end of its answer.
    if (frames.isComplete) return undefined;
    if (!events.hasDelivered) throw thrown;
    return thrown;
  }
}

/**
 * `POST /v1/chat/completions`, in the form of OpenAI's API. A request counts when its answer is
 * complete. One that fails is not counted, unless a part of its answer reached the reader: an engine
 * has worked for that part, and leaving in the middle must not make it free.
 */
export function addChatRoute(
  app: GatewayApp,
  { authentication, desk, engine, report }: ChatRouteDeps,
): void {
  const answers = createAnswersUnderWay(app);
  app.route({
    method: 'POST',
    url: '/v1/chat/completions',
    bodyLimit: MAX_BODY_BYTES,
    schema: { body: ChatRequestSchema },
    preValidation: authentication.check,
    async handler(httpRequest, reply) {
      const { stream, includeUsage, maxTokensRaised } = httpRequest.body;
      const request = await checkedAgainst(engine, httpRequest.body.request);
      if (maxTokensRaised) reply.header(RAISED_HEADER, CHAT_RANGES.maxTokens.min);
      const admission = toAdmissionRequest(httpRequest, { authentication, category: 'llm' });
      const identity = {
        id: `chatcmpl-${httpRequest.id.replaceAll('-', '')}`,
        created: Math.floor(Date.now() / 1000),
        model: request.model,
      };
      const canceller = createCanceller();

      if (!stream) {
        const answer = await desk.admitted(admission, reply, () =>
          answers.run(
            { reply, canceller },
            () => engine.complete(request, canceller),
            WHOLE_ANSWER_MS,
          ),
        );
        return reply.send(toChatCompletion(identity, answer));
      }

      const events = createEventStream(reply, canceller);
      const frames = createChatFrames(identity, { includeUsage });
      try {
        const broken = await desk.admitted(admission, reply, () =>
          streamAnswer({ reply, canceller, request, events, frames }, { engine, answers }),
        );
        if (broken === undefined) {
          events.end(DONE_FRAME);
        } else {
          const error = report(broken, httpRequest);
          const told = error.status >= 500 ? answerBroken(error) : error;
          events.end(toFrame(toErrorBody(told)) + DONE_FRAME);
        }
      } catch (thrown) {
        if (!events.hasBegun) throw thrown;
        events.end(toFrame(toErrorBody(report(thrown, httpRequest))) + DONE_FRAME);
      }
      return reply;
    },
  });
}
