import { words } from '../lib/words.js';
import type { InlineState } from './use-inline-answer.js';

export interface InlineResultsProps {
  state: InlineState;
  onChoose: (queryId: string, resultId: string) => void;
  /** The button over the results leads to the bot. */
  onStart: (payload: string) => void;
}

/** What the bot offers, over the composer. */
export function InlineResults({
  state: { answer, problem },
  onChoose,
  onStart,
}: InlineResultsProps) {
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
  const { queryId, offers, button } = answer;
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
    </div>
  );
}
