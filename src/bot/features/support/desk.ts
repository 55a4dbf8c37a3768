import type { Message } from 'grammy/types';
import { hasPriority } from '../../../domain/support.js';
import { toError } from '../../../errors.js';
import type { MessagePlace } from '../../../store/support-messages.js';
import type { SupportThread } from '../../../store/support-threads.js';
import { supportCard, type SupportCardProps } from '../../../views/support-card.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { editView } from '../../replies.js';
import { type Copied, copyMessage } from './transfer.js';

export type DeskDeps = Pick<
  BotDeps,
  'config' | 'accounts' | 'ledgers' | 'notices' | 'supportThreads' | 'supportMessages'
>;

/** As many payments as a card lists. */
const LISTED_PAYMENTS = 3;

export type Passed =
  { status: 'passed'; copies: MessagePlace[] } | { status: 'unreachable' } | { status: 'refused' };

export interface PassOptions {
  /** It belongs to the message before, which made the sound. */
  isRest: boolean;
  /** Where it is already: the update came before, and its process died. */
  copies: readonly MessagePlace[];
}

/** The admins' side: each of them has a card of a thread, and below it what is said. */
export interface Desk {
  isAdmin(ctx: AppContext): boolean;
  /**
   * Copies a person's message to every admin, below the thread's card. Whom it can't reach it leaves
   * out.
   * @throws what Telegram fails with, when no admin got it
   */
  pass(
    ctx: AppContext,
    thread: SupportThread,
    message: Message,
    options: PassOptions,
  ): Promise<Passed>;
  /** Shows to the other admins what one of them answered. */
  share(
    ctx: AppContext,
    thread: SupportThread,
    message: Message,
    options: { by: string; isRest: boolean },
  ): Promise<MessagePlace[]>;
  /** Has every card tell how the thread stands. */
  refresh(ctx: AppContext, thread: SupportThread): Promise<void>;
}

function fulfilled<T>(results: readonly PromiseSettledResult<T>[]): T[] {
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

export function createDesk(deps: DeskDeps): Desk {
  const { accounts, ledgers, notices, supportThreads: threads, supportMessages: messages } = deps;
  const { adminIds } = deps.config;

  async function toProps(thread: SupportThread): Promise<SupportCardProps> {
    const { status, closedBy, ...facts } = thread;
    const { personId, topic } = thread;
    const [account, ledger] = await Promise.all([
      accounts.load(personId),
      topic === 'payment' ? ledgers.load(personId) : undefined,
    ]);
    return {
      ...facts,
      closedBy: status === 'closed' ? (closedBy ?? '') : undefined,
      tier: account?.tier ?? 'free',
      key: account && {
        hint: account.keyHint,
        status: account.keyStatus,
        banReason: account.banReason,
        bannedAtMs: account.bannedAtMs,
      },
      payments: ledger?.payments.slice(-LISTED_PAYMENTS).reverse(),
    };
  }

  /** @returns undefined when the admin can't be reached */
  async function sendCard(
    adminId: number,
    props: SupportCardProps,
    silent: boolean,
  ): Promise<number | undefined> {
    const card = await notices.tell(adminId, (t) => supportCard(t, props), { silent });
    if (card === undefined) return undefined;
    const { personId } = props;
    await messages.save(card, { personId, side: 'admin', copies: [] });
    await threads.addCard(personId, { adminId, messageId: card.messageId });
    return card.messageId;
  }

  /** One admin's failure keeps nothing from the others. */
  async function forEachAdmin<T>(
    ctx: AppContext,
    ids: readonly number[],
    task: (adminId: number) => Promise<T>,
  ): Promise<PromiseSettledResult<T>[]> {
    const results = await Promise.allSettled(ids.map(task));
    for (const [index, result] of results.entries()) {
      if (result.status === 'fulfilled') continue;
      const err = toError(result.reason);
      ctx.log.warn({ err, adminId: ids[index] }, 'an admin was left out of a support thread');
    }
    return results;
  }

  return {
    isAdmin: ({ address: { userId } }) => userId !== undefined && adminIds.includes(userId),

    async pass(ctx, thread, { chat, message_id: messageId }, { isRest, copies }) {
      const { personId } = thread;
      const props = await toProps(thread);
      const silent = isRest || !hasPriority(props.tier);

      async function passTo(adminId: number): Promise<Copied> {
        const place = copies.find(({ chatId }) => chatId === adminId);
        if (place) return { status: 'copied', place };
        const cardId = thread.cards.get(adminId) ?? (await sendCard(adminId, props, silent));
        if (cardId === undefined) return { status: 'unreachable' };
        const from = { chatId: chat.id, messageId };
        // Where the card is new it has made the sound.
        const isQuiet = silent || !thread.cards.has(adminId);
        const copied = await copyMessage(ctx.api, from, {
          to: adminId,
          silent: isQuiet,
          replyTo: cardId,
        });
        if (copied.status === 'copied') {
          await messages.save(copied.place, { personId, side: 'admin', copies: [] });
        }
        return copied;
      }

      const results = await forEachAdmin(ctx, adminIds, passTo);
      const outcomes = fulfilled(results);
      const places = outcomes.flatMap((outcome) =>
        outcome.status === 'copied' ? [outcome.place] : [],
      );
      if (places.length > 0) return { status: 'passed', copies: places };
      const failure = results.find(({ status }) => status === 'rejected');
      if (failure?.status === 'rejected') throw toError(failure.reason);
      const isRefused = outcomes.some(({ status }) => status === 'refused');
      return { status: isRefused ? 'refused' : 'unreachable' };
    },

    async share(ctx, thread, { chat, message_id: messageId }, { by, isRest }) {
      const others = adminIds.filter((adminId) => adminId !== ctx.address.userId);
      const { personId } = thread;
      const results = await forEachAdmin(ctx, others, async (adminId) => {
        const cardId = thread.cards.get(adminId);
        if (cardId === undefined) return [];
        const heading = isRest
          ? undefined
          : await notices.tell(
              adminId,
              (t) => ({ text: t('support-answered-by', { name: by }), entities: [] }),
              { silent: true, replyTo: cardId },
            );
        const copied = await copyMessage(
          ctx.api,
          { chatId: chat.id, messageId },
          { to: adminId, silent: true, replyTo: heading?.messageId ?? cardId },
        );
        if (copied.status !== 'copied') return [];
        await messages.save(copied.place, { personId, side: 'admin', copies: [] });
        return [copied.place];
      });
      return fulfilled(results).flat();
    },

    async refresh(ctx, thread) {
      const props = await toProps(thread);
      const ids = adminIds.filter((adminId) => thread.cards.has(adminId));
      await forEachAdmin(ctx, ids, async (adminId) => {
        const messageId = thread.cards.get(adminId) ?? 0;
        const t = await notices.translateFor(adminId);
        await editView(ctx, { chatId: adminId, messageId }, supportCard(t, props));
      });
    },
  };
}
