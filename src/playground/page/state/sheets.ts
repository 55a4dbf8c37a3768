import type { PageActions } from '../../protocol.js';
import type { InviteView, OfferView, PaymentView } from '../../protocol-sheets.js';
import { getInvite, getOffer, postAction, type InvoicePlace } from '../lib/http.js';
import type { Store } from '../lib/store.js';
import { words } from '../lib/words.js';
import type { AppState } from './app-state.js';

export interface InvoiceSheet {
  readonly kind: 'invoice';
  readonly place: InvoicePlace;
  readonly offer: OfferView;
  /** Set while the bot is asked for its last word. */
  readonly paymentId?: string;
  /** Why nothing was paid. */
  readonly problem?: string;
}

/** What lies over the page and wants a decision. */
export type Sheet =
  | { readonly kind: 'wallet' }
  | { readonly kind: 'group'; readonly chatId: number }
  | InvoiceSheet
  | { readonly kind: 'invite'; readonly link: string; readonly invite: InviteView };

type SubscriptionAction = 'renew-subscription' | 'cancel-subscription' | 'resume-subscription';

export interface Sheets {
  close: () => void;
  openWallet: () => void;
  openGroup: (chatId: number) => void;
  openInvoice: (place: InvoicePlace) => void;
  openInvite: (link: string) => void;
  /** Confirms the invoice that is open. A second press while the bot is asked does nothing. */
  pay: () => void;
  onPayment: (payment: PaymentView) => void;
  topUp: (stars: number) => void;
  changeSubscription: (action: SubscriptionAction, id: string) => void;
  /** Enters by the invite that is open, or asks to. */
  acceptInvite: () => void;
}

export interface SheetsDeps {
  store: Store<AppState>;
  attempt: (action: Promise<void>) => Promise<boolean>;
  toast: (text: string, tone?: 'plain' | 'error') => void;
  goTo: (chatId: number) => void;
}

/** For when the server itself went away; otherwise it says after 10 s that the bot kept silent. */
const PAYMENT_MS = 20_000;

export function createSheets({ store, attempt, toast, goTo }: SheetsDeps): Sheets {
  function show(sheet: Sheet | undefined): void {
    store.set((state) => ({ ...state, sheet }));
  }

  function personId(): number {
    return store.get().session?.viewer.id ?? 0;
  }

  function openedInvoice(): InvoiceSheet | undefined {
    const { sheet } = store.get();
    return sheet?.kind === 'invoice' ? sheet : undefined;
  }

  function fail({ place, offer }: InvoiceSheet, problem: string): void {
    show({ kind: 'invoice', place, offer, problem });
  }

  function toProblem(payment: Exclude<PaymentView, { status: 'paid' }>): string {
    switch (payment.status) {
      case 'refused':
      case 'failed':
        return payment.reason;
      case 'not-answered':
        return words.paymentNotAnswered;
      case 'too-few-stars':
        return words.tooFewStars(payment.missing);
      default:
        return payment satisfies never;
    }
  }

  return {
    close() {
      show(undefined);
    },
    openWallet() {
      show({ kind: 'wallet' });
    },
    openGroup(chatId) {
      show({ kind: 'group', chatId });
    },
    openInvoice(place) {
      const opening = getOffer(place).then((offer) => {
        show({ kind: 'invoice', place, offer });
      });
      void attempt(opening);
    },
    openInvite(link) {
      const opening = getInvite({ person: personId(), link }).then((invite) => {
        if (invite.isInside) goTo(invite.chatId);
        else show({ kind: 'invite', link, invite });
      });
      void attempt(opening);
    },
    pay() {
      const sheet = openedInvoice();
      if (sheet === undefined || sheet.paymentId !== undefined) return;
      const { place, offer } = sheet;
      const paymentId = crypto.randomUUID();
      const waiting: InvoiceSheet = { kind: 'invoice', place, offer, paymentId };
      show(waiting);
      const request: PageActions['pay'] = { person: personId(), ...place, paymentId };
      void attempt(postAction('pay', request)).then((accepted) => {
        if (!accepted && store.get().sheet === waiting) show({ kind: 'invoice', place, offer });
      });
      setTimeout(() => {
        if (store.get().sheet === waiting) fail(waiting, words.paymentNotAnswered);
      }, PAYMENT_MS);
    },
    onPayment(payment) {
      const sheet = openedInvoice();
      const isShown = sheet?.paymentId === payment.paymentId;
      if (payment.status === 'paid') {
        if (isShown) show(undefined);
        toast(words.paymentDone);
      } else if (isShown) {
        fail(sheet, toProblem(payment));
      } else {
        toast(toProblem(payment), 'error');
      }
    },
    topUp(stars) {
      void attempt(postAction('top-up', { person: personId(), stars }));
    },
    changeSubscription(action, id) {
      void attempt(postAction(action, { person: personId(), id }));
    },
    acceptInvite() {
      const { sheet } = store.get();
      if (sheet?.kind !== 'invite') return;
      const { link, invite } = sheet;
      show(undefined);
      void attempt(postAction('join-by-link', { person: personId(), link })).then((accepted) => {
        if (!accepted) return;
        goTo(invite.chatId);
        if (invite.asks) toast(words.requestSent);
      });
    },
  };
}
