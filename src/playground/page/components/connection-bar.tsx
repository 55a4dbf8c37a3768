import { words } from '../lib/words.js';
import { useAppState } from '../state/context.js';

/** Says when what is shown may be old. Quiet while the first moments of connecting pass. */
export function ConnectionBar() {
  const connection = useAppState((state) => state.connection);
  const hasSession = useAppState((state) => state.session !== undefined);
  if (connection === 'live') return null;
  if (connection === 'connecting' && hasSession) return null;
  return (
    <p class="connection-bar" role="status">
      <span class="spinner" aria-hidden="true" />
      {connection === 'lost' ? words.reconnecting : words.connecting}
    </p>
  );
}
