import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BotView, ChatView } from '../../protocol.js';
import { words } from '../lib/words.js';
import { toInlineQuery } from '../lib/inline-query.js';
import { matchCommands, toCommandText } from '../lib/commands.js';
import { placeKey, type Place } from '../state/app-state.js';
import { useAppState, useController } from '../state/context.js';
import { AttachButton } from './attach-button.js';
import { COMMAND_MENU_ID, CommandMenu, commandOptionId } from './command-menu.js';
import { ComposerBar } from './composer-bar.js';
import { Icon } from './icon.js';
import { InlineResults } from './inline-results.js';
import { useInlineAnswer } from './use-inline-answer.js';

/** As protocol.ts has it (MAX_TEXT_LENGTH), which the page imports types from only. */
const MAX_LENGTH = 4096;
/** Telegram's album, as protocol-messages.ts has it. */
const MAX_ALBUM = 10;

export interface ComposerProps {
  chat: ChatView;
  bot: BotView;
  place: Place;
  unsent: Map<string, string>;
}

export function Composer({ chat, bot, place, unsent }: ComposerProps) {
  const controller = useController();
  const replyingTo = useAppState((state) => state.replyingTo);
  const editing = useAppState((state) => state.editing);
  const viewerId = useAppState((state) => state.session?.viewer.id ?? 0);
  const key = placeKey(place);
  const [text, setText] = useState(unsent.get(key) ?? '');
  const [chosen, setChosen] = useState(0);
  const [menuClosed, setMenuClosed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const inlineQuery = toInlineQuery(text, bot.username);
  const inline = useInlineAnswer(chat.id, inlineQuery);
  const prefill = useAppState((state) => state.prefill);
  const found = menuClosed ? [] : matchCommands(chat.commands, text);
  const menuOpen = found.length > 0;

  const write = (next: string): void => {
    if (editing === undefined) unsent.set(key, next);
    setText(next);
    setChosen(0);
    setMenuClosed(false);
  };

  // A button of a message began an inline query here.
  useEffect(() => {
    if (prefill?.chatId !== chat.id) return;
    controller.show({ prefill: undefined });
    write(prefill.text);
    field.current?.focus();
  }, [prefill]);

  // Whoever edits sees the words as they are, and gets back what was begun when it is done.
  useEffect(() => {
    setText(editing?.text ?? unsent.get(key) ?? '');
    if (editing !== undefined) field.current?.focus();
  }, [editing]);

  const choose = async (queryId: string, resultId: string): Promise<void> => {
    const before = text;
    write('');
    field.current?.focus();
    if (!(await controller.chooseInline(place, queryId, resultId))) write(before);
  };

  const startBot = (payload: string): void => {
    const toBot = { chatId: viewerId, topicId: 0 };
    controller.go(toBot);
    void controller.own.send(toBot, `/start ${payload}`);
  };

  const send = async (message: string): Promise<void> => {
    if (message.trim() === '') return;
    if (message.length > MAX_LENGTH) {
      controller.toast(words.tooLong(MAX_LENGTH), 'error');
      return;
    }
    if (editing !== undefined) {
      await controller.own.edit(editing, message.trim());
      return;
    }
    write('');
    field.current?.focus();
    // What was refused comes back, unless something else was written meanwhile.
    if (!(await controller.own.send(place, message.trim())) && (unsent.get(key) ?? '') === '') {
      write(message);
    }
  };

  const sendPictures = async (pictures: readonly File[]): Promise<void> => {
    if (pictures.length > MAX_ALBUM) {
      controller.toast(words.tooManyPictures(MAX_ALBUM), 'error');
      return;
    }
    const caption = text.trim();
    write('');
    if (!(await controller.own.sendPictures(place, pictures, caption))) write(caption);
  };

  const pick = (index: number, mode: 'send' | 'complete'): void => {
    const command = found[index];
    if (command === undefined) return;
    const commandText = toCommandText(command.command, chat.kind, bot.username);
    if (mode === 'send') {
      void send(commandText);
      return;
    }
    write(`${commandText} `);
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // An input method's own Enter finishes a word, not the message.
    if (event.isComposing) return;
    if (menuOpen) {
      const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
      const step = steps[event.key];
      if (step !== undefined) {
        event.preventDefault();
        setChosen((chosen + step + found.length) % found.length);
        return;
      }
      if (event.key === 'Tab' && !event.shiftKey) {
        event.preventDefault();
        pick(chosen, 'complete');
        return;
      }
      if (event.key === 'Escape') {
        setMenuClosed(true);
        return;
      }
    }
    if (event.key === 'Escape') controller.show({ replyingTo: undefined, editing: undefined });
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (menuOpen) pick(chosen, 'send');
      else void send(text);
    }
  };

  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);

  // A phone's keyboard should not jump up by itself.
  useEffect(() => {
    if (matchMedia('(hover: hover)').matches) field.current?.focus();
  }, [replyingTo]);

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send(text);
      }}
    >
      {inline !== undefined && (
        <InlineResults
          inline={inline}
          onChoose={(queryId, resultId) => void choose(queryId, resultId)}
          onStart={startBot}
        />
      )}
      {menuOpen && <CommandMenu commands={found} chosen={chosen} onPick={pick} />}
      {replyingTo !== undefined && editing === undefined && (
        <ComposerBar
          message={replyingTo}
          purpose="reply"
          onCancel={() => {
            controller.show({ replyingTo: undefined });
          }}
        />
      )}
      {editing !== undefined && (
        <ComposerBar
          message={editing}
          purpose="edit"
          onCancel={() => {
            controller.show({ editing: undefined });
          }}
        />
      )}
      <div class="composer__row">
        {editing === undefined && (
          <AttachButton onPick={(pictures) => void sendPictures(pictures)} />
        )}
        {chat.commands.length > 0 && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.commands}
            aria-expanded={menuOpen}
            onClick={() => {
              write(text === '/' ? '' : '/');
              field.current?.focus();
            }}
          >
            <Icon name="slash" size={22} />
          </button>
        )}
        <textarea
          ref={field}
          rows={1}
          dir="auto"
          value={text}
          placeholder={words.write}
          aria-label={words.write}
          aria-autocomplete="list"
          aria-controls={menuOpen ? COMMAND_MENU_ID : undefined}
          aria-activedescendant={menuOpen ? commandOptionId(chosen) : undefined}
          enterkeyhint="send"
          onInput={(event) => {
            write(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          class="send-button"
          aria-label={words.send}
          disabled={text.trim() === ''}
        >
          <Icon name="send" size={22} />
        </button>
      </div>
    </form>
  );
}
