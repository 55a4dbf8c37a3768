import { useController } from '../state/context.js';
import { followLink } from '../state/follow-link.js';

/** Follows a link that stays inside the playground; false when it leads outside. */
export function useFollowLink(): (address: string) => boolean {
  const controller = useController();
  return (address) => followLink(controller, address);
}
