import type { ServerResponse } from 'node:http';
import type { User } from 'grammy/types';
import type { PageEvent } from '../protocol.js';
import type { World } from '../world/world.js';
import { toSnapshot, type PersonalState } from './chat-view.js';
import { openEventStream, type EventStream } from './event-stream.js';
import { toScreenNews } from './page-events.js';

interface Screen {
  viewer: User;
  stream: EventStream;
  /** A snapshot is on its way; several reasons for one make one. */
  isStale: boolean;
}

export interface Screens {
  /** Starts a person's event stream: a snapshot, then the news as they come. */
  open(viewer: User, response: ServerResponse): void;
  /** To every window of one person. */
  tell(personId: number, event: PageEvent): void;
  /** Sends the person's windows a new snapshot. */
  refresh(personId: number): void;
  /** Ends every stream and takes no more news. */
  close(): void;
}

export function createScreens(world: World, personal: PersonalState): Screens {
  const screens = new Set<Screen>();

  /** Later in this turn: a change made of several events is shown once, whole. */
  function sendSnapshotSoon(screen: Screen): void {
    if (screen.isStale) return;
    screen.isStale = true;
    setImmediate(() => {
      screen.isStale = false;
      if (!screens.has(screen)) return;
      const snapshot = toSnapshot(world, screen.viewer, personal);
      screen.stream.send({ type: 'snapshot', snapshot });
    });
  }

  const stopListening = world.subscribe((event) => {
    for (const screen of screens) {
      const news = toScreenNews(world, event, screen.viewer, personal);
      if (news === 'everything') sendSnapshotSoon(screen);
      else for (const item of news) screen.stream.send(item);
    }
  });

  return {
    open(viewer, response) {
      const stream = openEventStream(response, () => screens.delete(screen));
      const screen: Screen = { viewer, stream, isStale: false };
      // In this order and in one turn: no event can fall between the snapshot and the news.
      stream.send({ type: 'snapshot', snapshot: toSnapshot(world, viewer, personal) });
      screens.add(screen);
    },
    tell(personId, event) {
      for (const { viewer, stream } of screens) if (viewer.id === personId) stream.send(event);
    },
    refresh(personId) {
      for (const screen of screens) if (screen.viewer.id === personId) sendSnapshotSoon(screen);
    },
    close() {
      stopListening();
      for (const { stream } of screens) stream.close();
      screens.clear();
    },
  };
}
