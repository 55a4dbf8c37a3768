import { useController } from '../state/context.js';

/** A tap on a command in a text sends it into the chat that is open. */
export function CommandLink({ command }: { command: string }) {
  const controller = useController();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        const { chatId, topicId } = controller.store.get().route;
        if (chatId !== undefined) void controller.own.send({ chatId, topicId }, command);
      }}
    >
      {command}
    </button>
  );
}
