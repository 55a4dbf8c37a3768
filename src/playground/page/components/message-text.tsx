import type { MessageView } from '../../protocol.js';
import { RichBlocks } from './rich-blocks.js';
import { RichText } from './rich-text.js';

/** The words of a message or draft, in whichever of Telegram's two forms they came. */
export function MessageText({
  message: { text, entities, rich },
}: {
  message: Pick<MessageView, 'text' | 'entities' | 'rich'>;
}) {
  return rich === undefined ? (
    <RichText text={text} entities={entities} />
  ) : (
    <RichBlocks blocks={rich} />
  );
}
