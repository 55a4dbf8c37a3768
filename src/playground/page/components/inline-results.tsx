import { words } from '../lib/words.js';
import type { InlineAnswer } from './use-inline-answer.js';

export interface InlineResultsProps {
  inline: InlineAnswer;
  onChoose: (queryId: string, resultId: string) => void;
  /** The button over the results leads to the bot. */
  onStart: (payload: string) => void;
}

/** What the bot offers, over the composer. */
export function InlineResults({ inline, onChoose, onStart }: InlineResultsProps) {
  const { answer, problem } = inline.state;
  if (answer === undefined) {
    return (
      <div class="commands inline">
        {problem === undefined ? (
          <span class="spinner" role="status" aria-label={words.waiting} />
        ) : (
          <p class="inline__note">{problem}</p>
        )}
      </div>
    );
  }
  const { queryId, offers, button, nextOffset } = answer;
  return (
    <div class="commands inline">
      {button !== undefined && (
        <button
          type="button"
          class="inline__button"
          dir="auto"
          onClick={() => {
            onStart(button.startPayload);
          }}
        >
          {button.text}
        </button>
      )}
      {offers.length === 0 && button === undefined && (
        <p class="inline__note">{words.nothingOffered}</p>
      )}
      <ul aria-label={words.offers}>
        {offers.map(({ id, title, description, pictureUrl }) => (
          <li key={id}>
            <button
              type="button"
              class="commands__one inline__one"
              onClick={() => {
                onChoose(queryId, id);
              }}
            >
              {pictureUrl === undefined ? (
                <span class="inline__letter" aria-hidden="true">
                  {Array.from(title)[0]}
                </span>
              ) : (
                <img class="inline__picture" src={pictureUrl} alt="" />
              )}
              <span class="inline__words" dir="auto">
                <b>{title}</b>
                {description !== undefined && <span>{description}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {nextOffset !== '' && (
        <button type="button" class="inline__button" onClick={inline.loadMore}>
          {words.showMore}
        </button>
      )}
    </div>
  );
}
