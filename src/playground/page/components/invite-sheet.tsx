import type { InviteView } from '../../protocol-sheets.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';
import { Avatar } from './avatar.js';

function acceptWords({ kind, asks }: InviteView): string {
  if (asks) return words.requestToJoin;
  return kind === 'channel' ? words.joinChannel : words.joinGroup;
}

/** The chat behind an invite link, before one enters it. */
export function InviteSheet({ invite }: { invite: InviteView }) {
  const { sheets } = useController();
  const { chatId, title, kind, members, asks } = invite;
  return (
    <>
      <div class="invite">
        <Avatar id={chatId} name={title} size={72} />
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p>{kind === 'channel' ? words.subscribers(members) : words.members(members)}</p>
      </div>
      <button type="button" class="big-button" onClick={sheets.acceptInvite}>
        {acceptWords(invite)}
      </button>
      {asks && <p class="sheet__hint">{words.requestHint}</p>}
    </>
  );
}
