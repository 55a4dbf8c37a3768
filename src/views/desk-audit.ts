import type { AuditEntry } from '../domain/audit.js';
import { backToMenu, deskButton } from './desk-menu.js';
import {
  bold,
  code,
  keyboard,
  lines,
  type MessageView,
  moment,
  type RichText,
  say,
} from './rich-text.js';
import type { Translate } from './translator.js';

export interface AuditScreenProps {
  /** The latest first. */
  acts: readonly (AuditEntry & { atMs: number })[];
  /** To begin the next page behind; undefined: this is the last one. */
  next: string | undefined;
  isFirstPage: boolean;
  /** Answers to support today, by admin; on the first page. */
  answers: ReadonlyMap<number, number>;
}

function whoOf(t: Translate, adminId: AuditEntry['adminId']): RichText | string {
  return adminId === 'operator' ? t('audit-operator') : code(String(adminId));
}

function actLine(t: Translate, entry: AuditScreenProps['acts'][number]): RichText {
  const { act, adminId, userId, subject, atMs } = entry;
  const what = [
    ...(userId === undefined ? [] : [String(userId)]),
    ...(subject === undefined ? [] : [subject]),
  ].join(' · ');
  return say(t, what === '' ? 'audit-line' : 'audit-line-of', {
    ...{ time: moment(atMs), admin: whoOf(t, adminId), act: t(`audit-${act}`) },
    what: code(what),
  });
}

/** A page of what admins did. */
export function auditScreen(
  t: Translate,
  { acts, next, isFirstPage, answers }: AuditScreenProps,
): MessageView {
  const counted = [...answers].map(([adminId, count]) =>
    say(t, 'audit-answers', { admin: code(String(adminId)), count }),
  );
  return {
    ...lines(
      bold(t('desk-button-audit')),
      ...(acts.length === 0 ? [t('audit-empty')] : acts.map((entry) => actLine(t, entry))),
      ...(isFirstPage ? counted : []),
    ),
    reply_markup: keyboard(
      [
        ...(isFirstPage ? [] : [deskButton(t('audit-button-latest'), 'audit')]),
        ...(next === undefined ? [] : [deskButton(t('audit-button-older'), 'audit', next)]),
      ],
      [backToMenu(t)],
    ),
  };
}
