import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** A value that components watch; `set` notifies only when the value is another one. */
export interface Store<State> {
  get(): State;
  set(change: (state: State) => State): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const next = change(state);
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Renders again only when what `select` returns is another value. */
export function useStore<State, Selected>(
  store: Store<State>,
  select: (state: State) => Selected,
): Selected {
  const selected = select(store.get());
  const shown = useRef(selected);
  shown.current = selected;
  const [, renderAgain] = useReducer((count: number, step: number) => count + step, 0);
  useLayoutEffect(() => {
    const look = (): void => {
      if (!Object.is(select(store.get()), shown.current)) renderAgain(1);
    };
    // The value may have changed between this render and this effect.
    look();
    return store.subscribe(look);
  });
  return selected;
}
