import type { Membership } from '../domain/membership.js';

/** Where owners of keys stand to the channels; see jobs/membership/key-recheck.ts. */
export interface KeyOwners {
  /** Their key was used. In the background, and now and then, they are looked up again. */
  used(userId: number): void;
  /**
   * Where the owner of a suspended key stands at this moment; who is back has the key renewed.
   * @throws StoreError
   */
  review(userId: number): Promise<Membership>;
}

/** Where nobody has to be in a channel, a key is what its status says. */
export const NO_GATE: KeyOwners = {
  used() {
    // Nobody to look up.
  },
  review: () => Promise.resolve('left'),
};
