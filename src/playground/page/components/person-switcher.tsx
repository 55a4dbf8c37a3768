import type { PersonView } from '../../protocol.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';
import { Avatar } from './avatar.js';

export interface PersonSwitcherProps {
  people: readonly PersonView[];
  viewerId: number;
}

/** Who one is in the playground. Real radio buttons, so that arrow keys work. */
export function PersonSwitcher({ people, viewerId }: PersonSwitcherProps) {
  const controller = useController();
  const choose = (personId: number): void => {
    const { chatId } = controller.store.get().route;
    const inPrivate = chatId === undefined || chatId === viewerId;
    // A private chat belongs to its person: the next one has a private chat of their own.
    controller.go({
      personId,
      chatId: inPrivate ? (chatId === undefined ? undefined : personId) : chatId,
      ...(inPrivate && { topicId: 0 }),
    });
  };
  return (
    <fieldset class="people">
      <legend>{words.youAre}</legend>
      <div class="people__row">
        {people.map((person) => (
          <label key={person.id} class="people__one">
            <input
              type="radio"
              name="person"
              class="visually-hidden"
              checked={person.id === viewerId}
              onChange={() => {
                choose(person.id);
              }}
            />
            <Avatar id={person.id} name={person.name} size={30} />
            <span class="people__name">
              <bdi>{person.name.split(' ')[0]}</bdi>
              {person.isAdmin && <small>{words.admin}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
