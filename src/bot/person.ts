import { z } from 'zod';
import type { UpdateState } from '../store/update-state.js';

/** What the bot remembers of a person wherever they write from, for good. */
const PersonRecordSchema = z.object({
  /** Chosen in /language; absent = as Telegram says. */
  language: z.string().exactOptional(),
  /** What they drew with last, offered first the next time. */
  image: z.object({ model: z.string(), width: z.number(), height: z.number() }).exactOptional(),
});
export type PersonRecord = z.output<typeof PersonRecordSchema>;

/** The person behind an update; somebody without an identity has the defaults, for one update. */
export interface Person {
  readonly record: Readonly<PersonRecord>;
  /** @throws StoreError */
  remember(changes: PersonRecord): Promise<void>;
}

export interface People {
  /** @throws StoreError */
  load(userId: number | undefined): Promise<Person>;
}

export const NOBODY: Person = { record: {}, remember: () => Promise.resolve() };

export function createPeople({ state }: { state: Pick<UpdateState, 'storage'> }): People {
  const storage = state.storage('person', PersonRecordSchema);
  return {
    async load(userId) {
      if (userId === undefined) return NOBODY;
      const id = String(userId);
      let record = (await storage.read(id)) ?? {};
      return {
        get record() {
          return record;
        },
        async remember(changes) {
          record = { ...record, ...changes };
          await storage.write(id, record);
        },
      };
    },
  };
}
