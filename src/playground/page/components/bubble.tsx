import { memo } from 'preact/compat';
import type { MessageView } from '../../protocol.js';
import { hueOf } from '../lib/hue.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';
import type { BubbleItem } from '../state/list-items.js';
import { Avatar } from './avatar.js';
import { BubbleMeta } from './bubble-meta.js';
import { BubbleTools } from './bubble-tools.js';
import { Icon } from './icon.js';
import { InlineKeyboard } from './inline-keyboard.js';
import { Media } from './media.js';
import { bubbleStyle } from './media-frame.js';
import { MessageText } from './message-text.js';
import { ReplyQuote } from './reply-quote.js';

export type BubbleProps = Omit<BubbleItem, 'kind' | 'key'> & {
  showAvatar: boolean;
  isNew: boolean;
  canReply: boolean;
  canChange: boolean;
};

/** Messages are replaced, never changed, so the same objects mean the same picture. */
function isSame(before: Readonly<BubbleProps>, after: Readonly<BubbleProps>): boolean {
  return (
    before.position === after.position &&
    before.showName === after.showName &&
    before.showAvatar === after.showAvatar &&
    before.canReply === after.canReply &&
    before.canChange === after.canChange &&
    before.messages.length === after.messages.length &&
    before.messages.every((message, index) => message === after.messages[index])
  );
}

function bubbleClass(message: MessageView, outgoing: boolean): string {
  const hasOnlyMedia = message.media !== undefined && message.text === '';
  return [
    'bubble',
    outgoing ? 'bubble--out' : 'bubble--in',
    hasOnlyMedia && 'bubble--only-media',
    message.media !== undefined && 'bubble--media',
    message.ephemeral !== undefined && 'bubble--alone',
  ]
    .filter(Boolean)
    .join(' ');
}

function BubbleView(props: BubbleProps) {
  const { messages, outgoing, position, showName, showAvatar, isNew, canReply, canChange } = props;
  const controller = useController();
  const [first] = messages;
  // An album shows the one caption that any of its parts has.
  const captioned = messages.find(({ text }) => text !== '') ?? first;
  const hasMedia = first.media !== undefined;
  const isEnd = position === 'single' || position === 'last';
  const media = hasMedia && <Media messages={messages} />;
  const meta = <BubbleMeta message={captioned} />;
  const text = captioned.text !== '' && (
    <div class="bubble__text" dir="auto">
      <MessageText message={captioned} />
      {meta}
    </div>
  );

  return (
    <div
      class={`entry ${outgoing ? 'entry--out' : 'entry--in'}${isNew ? ' entry--new' : ''}`}
      data-position={position}
      data-message-id={first.id}
      onDblClick={() => {
        if (canReply) controller.show({ replyingTo: first });
      }}
    >
      {showAvatar && (
        <span class="entry__avatar">
          {isEnd && (
            <Avatar
              id={first.sender.id}
              name={first.sender.name}
              size={34}
              isBot={first.sender.kind === 'bot'}
            />
          )}
        </span>
      )}
      <div class="entry__body" style={bubbleStyle(messages)}>
        <article class={bubbleClass(captioned, outgoing)} aria-label={first.sender.name}>
          {showName && (
            <p class="bubble__name" style={{ '--hue': hueOf(first.sender.id) }}>
              <bdi>{first.sender.name}</bdi>
            </p>
          )}
          {first.ephemeral !== undefined && (
            <p class="bubble__note bubble__note--alone">
              <Icon name="eye" size={14} />
              <span>{words.onlyYou}</span>
            </p>
          )}
          {first.origin !== undefined && (
            <p class="bubble__note" dir="auto">
              {first.origin.kind === 'via'
                ? words.via(first.origin.name)
                : words.forwarded(first.origin.name)}
            </p>
          )}
          {first.replyTo !== undefined && <ReplyQuote reply={first.replyTo} />}
          {captioned.captionAboveMedia && text}
          {media}
          {!captioned.captionAboveMedia && text}
          {captioned.text === '' && meta}
        </article>
        <InlineKeyboard message={captioned.keyboard.length > 0 ? captioned : first} />
      </div>
      <BubbleTools message={captioned} canReply={canReply} canChange={canChange} parts={messages} />
    </div>
  );
}

export const Bubble = memo(BubbleView, isSame);
