import { memo } from 'preact/compat';
import type { MessageView } from '../../protocol.js';
import { serviceWords } from '../lib/words.js';

export const ServiceLine = memo(function ServiceLine({ message }: { message: MessageView }) {
  if (message.service === undefined) return null;
  return (
    <p class="service">
      <span class="hint-pill" dir="auto">
        {serviceWords(message.sender.name, message.service)}
      </span>
    </p>
  );
});
