import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useStore } from '../lib/store.js';
import type { AppState } from './app-state.js';
import type { Controller } from './controller.js';

export const ControllerContext = createContext<Controller | undefined>(undefined);

export function useController(): Controller {
  const controller = useContext(ControllerContext);
  if (controller === undefined) throw new Error('A component stands outside of the App');
  return controller;
}

/** Renders again when what `select` returns is another value; select must not build new objects. */
export function useAppState<Selected>(select: (state: AppState) => Selected): Selected {
  return useStore(useController().store, select);
}
