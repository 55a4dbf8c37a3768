import type { StagingTrouble } from '../domain/inline.js';
import { bold, lines, type MessageView } from './rich-text.js';
import type { Translate } from './translator.js';

/** What admins are told of the chat through which pictures get into inline messages. */

export function noStagingAlert(t: Translate): MessageView {
  return lines(bold(t('staging-missing-title')), t('staging-missing'));
}

export function stagingTroubleAlert(t: Translate, trouble: StagingTrouble): MessageView {
  return lines(bold(t('staging-trouble-title')), remedy(t, trouble), t('staging-trouble-until'));
}

function remedy(t: Translate, trouble: StagingTrouble): string {
  switch (trouble) {
    case 'missing':
      return t('staging-trouble-missing');
    case 'no_rights':
      return t('staging-trouble-no-rights');
    case 'flooded':
      return t('staging-trouble-flooded');
    case 'refused':
      return t('staging-trouble-refused');
    default:
      return trouble satisfies never;
  }
}
