import type { FastifyInstance } from 'fastify';
import { toError } from '../../errors.js';
import { PAGE_API } from '../protocol.js';
import {
  OfferQuerySchema,
  PayRequestSchema,
  SubscriptionRequestSchema,
  TopUpRequestSchema,
  type PaymentView,
} from '../protocol-sheets.js';
import type { Offer, PaymentOutcome, World } from '../world/world.js';
import { parseInput, requirePerson } from './actions.js';
import { PageError } from './errors.js';
import type { Screens } from './screens.js';
import { toOfferView, toPaymentView } from './wallet-view.js';

interface InvoicePlace {
  link?: string | undefined;
  chat?: number | undefined;
  message?: number | undefined;
}

/** Leads to what stands behind a link or in a message. Throws PageError when neither is named. */
function atInvoice<Result>(
  { link, chat, message }: InvoicePlace,
  byLink: (link: string) => Result,
  byMessage: (chatId: number, messageId: number) => Result,
): Result {
  if (link !== undefined) return byLink(link);
  if (chat !== undefined && message !== undefined) return byMessage(chat, message);
  throw new PageError('invalid_request', 'link: an invoice is named by a link or a message');
}

/** What the page's people do with their Stars. */
export function registerWallet(
  server: FastifyInstance,
  { world, screens }: { world: World; screens: Screens },
): void {
  function tell(person: number, payment: PaymentView): void {
    screens.tell(person, { type: 'payment', payment });
  }

  server.get(`${PAGE_API}/offer`, (request, reply) => {
    const place = parseInput(OfferQuerySchema, request.query);
    const offer = atInvoice<Offer | undefined>(
      place,
      (link) => world.offer(link),
      (chatId, messageId) => world.messageOffer(chatId, messageId),
    );
    if (offer === undefined) throw new PageError('not_found', 'There is no such invoice');
    return reply.send(toOfferView(offer));
  });

  server.post(`${PAGE_API}/pay`, (request, reply) => {
    const { person, paymentId, ...place } = parseInput(PayRequestSchema, request.body);
    requirePerson(world, person);
    const paying = atInvoice<Promise<PaymentOutcome>>(
      place,
      (link) => world.payLink(person, link),
      (chatId, messageId) => world.payMessage(person, chatId, messageId),
    );
    // The bot has ten seconds for its answer; meanwhile the page listens on the event stream.
    paying.then(
      (outcome) => {
        tell(person, toPaymentView(paymentId, outcome));
      },
      (thrown: unknown) => {
        tell(person, { paymentId, status: 'failed', reason: toError(thrown).message });
      },
    );
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/top-up`, (request, reply) => {
    const { person, stars } = parseInput(TopUpRequestSchema, request.body);
    world.addStars(requirePerson(world, person).id, stars);
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/renew-subscription`, (request, reply) => {
    const { person, id } = parseInput(SubscriptionRequestSchema, request.body);
    world.renewSubscription(person, id);
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/cancel-subscription`, (request, reply) => {
    const { person, id } = parseInput(SubscriptionRequestSchema, request.body);
    world.cancelSubscription(person, id);
    return reply.code(204).send();
  });

  server.post(`${PAGE_API}/resume-subscription`, (request, reply) => {
    const { person, id } = parseInput(SubscriptionRequestSchema, request.body);
    world.reactivateSubscription(person, id);
    return reply.code(204).send();
  });
}
