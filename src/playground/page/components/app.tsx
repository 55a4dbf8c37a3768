import type { Controller } from '../state/controller.js';
import { ControllerContext } from '../state/context.js';
import { Shell } from './shell.js';

export function App({ controller }: { controller: Controller }) {
  return (
    <ControllerContext.Provider value={controller}>
      <Shell />
    </ControllerContext.Provider>
  );
}
