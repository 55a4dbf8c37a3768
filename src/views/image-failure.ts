import type { DrawingKind } from '../domain/drawing.js';
import { limitFailureWords } from './limit-words.js';
import type { RichText } from './rich-text.js';
import type { Translate } from './translator.js';

/** Why nothing came, as far as a person can do something about it. */
export type ImageFailure =
  | { reason: 'engine_busy' }
  | { reason: 'engine_away' }
  | { reason: 'engine_failed' }
  | { reason: 'timeout' }
  /** The API refused the request; `param` is the parameter it named, on the wire. */
  | { reason: 'refused'; param: string | undefined }
  | { reason: 'limit_reached'; untilMs: number | undefined }
  | { reason: 'key_banned' }
  /** The API does not take this person's key, for a reason it keeps to itself. */
  | { reason: 'key_refused' }
  /** The chat does not let the bot send pictures or files. */
  | { reason: 'not_allowed_here' }
  /** Telegram takes no file of that size. */
  | { reason: 'too_big' }
  /** It is drawn, and nothing can be shown in inline messages at the moment. */
  | { reason: 'no_way_here' }
  /** It could only come in private, and the person has never opened that chat, or closed it. */
  | { reason: 'no_private_chat' }
  /** Nothing the person could change; the operator finds it in the log. */
  | { reason: 'service' }
  | { reason: 'unknown' };

export function failureWords(
  t: Translate,
  kind: DrawingKind,
  failure: ImageFailure,
): RichText | string {
  switch (failure.reason) {
    case 'engine_busy':
      return t('image-failed-engine-busy', { kind });
    case 'engine_away':
      return t('image-failed-engine-away');
    case 'timeout':
      return t('image-failed-timeout', { kind });
    case 'refused':
      return t('image-failed-refused', { param: failure.param ?? 'request' });
    case 'limit_reached':
      return limitFailureWords(t, `image-failed-limit-${kind}`, failure.untilMs);
    case 'engine_failed':
      return t('image-failed-engine-failed', { kind });
    case 'key_refused':
      return t('image-failed-key-refused');
    case 'not_allowed_here':
      return t('image-failed-not-allowed-here', { kind });
    case 'too_big':
      return t('image-failed-too-big', { kind });
    case 'no_way_here':
      return t('image-failed-no-way-here');
    case 'no_private_chat':
      return t('image-failed-no-private-chat');
    case 'key_banned':
      return t('image-failed-key-banned');
    case 'service':
      return t('image-failed-service');
    case 'unknown':
      return t('image-failed-unknown', { kind });
    default:
      return failure satisfies never;
  }
}
