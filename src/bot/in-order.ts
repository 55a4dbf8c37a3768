import type { NextFunction } from 'grammy';

type Station<C> = (ctx: C, next: NextFunction) => unknown;

/**
 * Middleware one after the other, as a Composer has it. That puts two promises around each, and
 * every update passes some twenty: here a station that lets it pass by `return next()` costs none.
 * No station may call `next` twice.
 */
export function inOrder<C>(
  ...stations: Station<C>[]
): (ctx: C, next: NextFunction) => Promise<void> {
  return (ctx, next) => {
    function passTo(place: number): Promise<void> {
      const station = stations[place];
      if (station === undefined) return next();
      // What a station resolves with is nobody's business; grammY's types leave it open.
      return Promise.resolve(station(ctx, () => passTo(place + 1))) as Promise<void>;
    }
    return passTo(0);
  };
}
