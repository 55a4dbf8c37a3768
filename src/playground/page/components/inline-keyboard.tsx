import type { MessageView } from '../../protocol.js';
import { tapKey } from '../state/app-state.js';
import { KeyboardButton } from './keyboard-button.js';

export function InlineKeyboard({ message }: { message: MessageView }) {
  if (message.keyboard.length === 0) return null;
  return (
    <div class="keyboard">
      {message.keyboard.map((row, rowIndex) => (
        <div key={rowIndex} class="keyboard__row">
          {row.map((button, column) => (
            <KeyboardButton
              key={column}
              button={button}
              message={message}
              row={rowIndex}
              column={column}
              tapKey={tapKey(message.chatId, message.id, rowIndex, column)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
