import type { SwitchName } from '../domain/switches.js';
import type { MessageView } from './rich-text.js';
import type { Translate } from './translator.js';

/** What a person can meet in Telegram; developers are told by the gateway. */
export type PersonalSwitch = Exclude<SwitchName, `gateway-${string}`>;

/** The operator keeps it back for the moment, which is nobody's fault who asks for it. */
export function switchedOffView(t: Translate, name: PersonalSwitch): MessageView {
  return { text: t(`off-${name}`), entities: [] };
}
