import type { MessageView, PageEvent } from '../../protocol.js';
import type { GroupChange } from '../../protocol-groups.js';
import { getHistory, postAction, RequestError } from '../lib/http.js';
import { createStore, type Store } from '../lib/store.js';
import { words } from '../lib/words.js';
import { type AppState, type Place, type Session } from './app-state.js';
import { applyEvent, expireAction, expireDraft, toSession } from './apply-event.js';
import { openConnection, type Connection } from './connection.js';
import { followLink } from './follow-link.js';
import { prependOlder, trimHistory } from './history.js';
import { createOwnMessages, type OwnMessages } from './own-messages.js';
import { formatRoute, NOWHERE, parseRoute, type Route } from './route.js';
import { createSheets, type Sheets } from './sheets.js';
import { createTaps } from './taps.js';

/** A draft disappears unless the bot renews it within this time (Bot API 10.3, sendMessageDraft). */
const DRAFT_MS = 30_000;
const TOAST_MS = 4_000;
/** Messages kept while reading the newest; older ones load again on the way up. */
const KEPT_MESSAGES = 200;

export interface Controller {
  readonly store: Store<AppState>;
  /** Opens the stream and follows the address bar. Call once. */
  start(): void;
  /** Goes somewhere; what is not named stays. */
  go(route: Partial<Route>): void;
  /** Writing, sending pictures, editing and deleting. */
  readonly own: OwnMessages;
  tap(message: MessageView, row: number, column: number): void;
  /** Invoices, invites and the wallet. */
  readonly sheets: Sheets;
  act(action: 'join' | 'request-to-join' | 'leave' | 'block' | 'unblock', chatId: number): void;
  /** Puts the beginning of an inline query into the composer of this chat. */
  askInline(chatId: number, query: string): void;
  /** Sends what the bot offered; resolves to whether the server took it. */
  chooseInline(place: Place, queryId: string, resultId: string): Promise<boolean>;
  changeGroup(chatId: number, change: GroupChange): void;
  decideRequest(chatId: number, userId: number, verdict: 'approved' | 'declined'): void;
  stopDraft(chatId: number, draftId: number): void;
  loadOlder(chatId: number): Promise<void>;
  /** This message and all before it in its topic are seen. */
  markRead(message: MessageView): void;
  /** Forgets what is far above; only while nobody looks there. */
  trim(chatId: number): void;
  toast(text: string, tone?: 'plain' | 'error'): void;
  show(
    change: Pick<
      Partial<AppState>,
      'alert' | 'editing' | 'enlarged' | 'prefill' | 'replyingTo' | 'toast'
    >,
  ): void;
}

export function createController(): Controller {
  const store = createStore<AppState>({
    connection: 'connecting',
    route: NOWHERE,
    session: undefined,
    taps: new Map(),
    toast: undefined,
    alert: undefined,
    sheet: undefined,
    enlarged: undefined,
    prefill: undefined,
    replyingTo: undefined,
    editing: undefined,
  });
  let connection: Connection | undefined;
  let toastCount = 0;
  const loading = new Set<number>();

  function toast(text: string, tone: 'plain' | 'error' = 'plain'): void {
    toastCount += 1;
    const shown = { id: toastCount, text, tone };
    store.set((state) => ({ ...state, toast: shown }));
    setTimeout(() => {
      store.set((state) => (state.toast === shown ? { ...state, toast: undefined } : state));
    }, TOAST_MS);
  }

  /** Shows why an action failed; resolves to whether it worked. */
  async function attempt(action: Promise<void>): Promise<boolean> {
    try {
      await action;
      return true;
    } catch (error) {
      toast(error instanceof RequestError ? error.message : words.actionFailed, 'error');
      return false;
    }
  }

  const taps = createTaps({
    store,
    attempt,
    toast,
    follow: (address) => followLink(controller, address),
  });

  const sheets = createSheets({
    store,
    attempt,
    toast,
    goTo: (chatId) => {
      controller.go({ chatId, topicId: 0 });
    },
  });

  function changeSession(change: (session: Session) => Session): void {
    store.set((state) => {
      if (state.session === undefined) return state;
      const session = change(state.session);
      return session === state.session ? state : { ...state, session };
    });
  }

  function viewerId(): number {
    return store.get().session?.viewer.id ?? 0;
  }

  function onSnapshot(session: Session): void {
    store.set((state) => ({ ...state, connection: 'live', session }));
    // A first visit, or an address from before a restart: the bot's chat has the Start button.
    if (parseRoute(location.hash).personId !== session.viewer.id) {
      history.replaceState(
        null,
        '',
        formatRoute({ ...NOWHERE, personId: session.viewer.id, chatId: session.viewer.id }),
      );
      followAddress();
    }
  }

  function onEvent(event: PageEvent): void {
    if (event.type === 'snapshot') {
      onSnapshot(toSession(event.snapshot));
      return;
    }
    if (event.type === 'answer') {
      taps.onAnswer(event.answer);
      return;
    }
    if (event.type === 'tap-failed') {
      taps.onFailed(event.tapId);
      return;
    }
    if (event.type === 'payment') {
      sheets.onPayment(event.payment);
      return;
    }
    changeSession((session) => applyEvent(session, event));
    if (event.type === 'action') {
      setTimeout(() => {
        changeSession((session) => expireAction(session, event.action));
      }, event.action.forMs);
    }
    if (event.type === 'draft') {
      setTimeout(() => {
        changeSession((session) => expireDraft(session, event.draft));
      }, DRAFT_MS);
    }
  }

  function connect(personId: number | undefined): void {
    connection?.close();
    store.set((state) => ({ ...state, connection: 'connecting' }));
    connection = openConnection(personId, {
      onEvent,
      onLost() {
        store.set((state) => ({ ...state, connection: 'lost' }));
      },
    });
  }

  function followAddress(): void {
    const route = parseRoute(location.hash);
    const before = store.get().route;
    const moved = before.chatId !== route.chatId || before.topicId !== route.topicId;
    store.set((state) => ({
      ...state,
      route,
      replyingTo: moved ? undefined : state.replyingTo,
      editing: moved ? undefined : state.editing,
    }));
    const shownId = store.get().session?.viewer.id;
    if (
      connection === undefined ||
      (route.personId !== undefined && shownId !== undefined && shownId !== route.personId)
    ) {
      connect(route.personId);
    }
  }

  const controller: Controller = {
    store,
    toast,
    tap: taps.tap,
    sheets,
    own: createOwnMessages({ store, attempt, viewerId }),
    start() {
      addEventListener('hashchange', followAddress);
      followAddress();
    },
    go(route) {
      const hash = formatRoute({ ...store.get().route, ...route });
      if (hash !== location.hash) location.hash = hash;
    },
    act(action, chatId) {
      void attempt(postAction(action, { person: viewerId(), chatId }));
    },
    askInline(chatId, query) {
      const username = store.get().session?.bot.username ?? '';
      const prefill = { chatId, text: `@${username} ${query}` };
      store.set((state) => ({ ...state, prefill }));
    },
    chooseInline(place, queryId, resultId) {
      return attempt(
        postAction('choose-inline', { person: viewerId(), ...place, queryId, resultId }),
      );
    },
    changeGroup(chatId, change) {
      void attempt(postAction('change-group', { person: viewerId(), chatId, change }));
    },
    decideRequest(chatId, userId, verdict) {
      const request = { person: viewerId(), chatId, userId, verdict };
      void attempt(postAction('decide-request', request));
    },
    stopDraft(chatId, draftId) {
      void attempt(postAction('stop-draft', { person: viewerId(), chatId, draftId }));
    },
    async loadOlder(chatId) {
      const oldest = store.get().session?.histories.get(chatId)?.messages[0];
      if (oldest === undefined || loading.has(chatId)) return;
      loading.add(chatId);
      await attempt(
        getHistory({
          person: viewerId(),
          chat: chatId,
          before: oldest.id,
        }).then((page) => {
          changeSession((session) => {
            const loaded = session.histories.get(chatId);
            // Another snapshot may have come meanwhile.
            if (loaded?.messages[0]?.id !== oldest.id) return session;
            const histories = new Map(session.histories).set(chatId, prependOlder(loaded, page));
            return { ...session, histories };
          });
        }),
      );
      loading.delete(chatId);
    },
    markRead({ chatId, topicId, id: messageId }) {
      const chat = store.get().session?.chats.get(chatId);
      if (chat === undefined || (chat.readUpTo[topicId] ?? 0) >= messageId) return;
      const read = { ...chat, readUpTo: { ...chat.readUpTo, [topicId]: messageId } };
      changeSession((session) => ({
        ...session,
        chats: new Map(session.chats).set(chatId, read),
      }));
      void attempt(postAction('read', { person: viewerId(), chatId, topicId, messageId }));
    },
    trim(chatId) {
      changeSession((session) => {
        const loaded = session.histories.get(chatId);
        if (loaded === undefined) return session;
        const trimmed = trimHistory(loaded, KEPT_MESSAGES);
        if (trimmed === loaded) return session;
        return { ...session, histories: new Map(session.histories).set(chatId, trimmed) };
      });
    },
    show(change) {
      store.set((state) => ({ ...state, ...change }));
    },
  };
  return controller;
}
