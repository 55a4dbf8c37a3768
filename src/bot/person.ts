import { z } from 'zod';
import { CHART_THEMES } from '../domain/chart.js';
import type { OwnPersona } from '../domain/personas.js';
import { TalkSettingsSchema } from '../store/talk-schemas.js';
import type { UpdateState } from '../store/update-state.js';
import { DrawExtrasSchema, DrawSettingsSchema } from './draw-settings.js';

const OwnPersonaSchema = z.object({
  name: z.string(),
  prompt: z.string(),
}) satisfies z.ZodType<OwnPersona>;

/** What the bot remembers of a person wherever they write from, for good. */
const PersonRecordSchema = z.object({
  /** Chosen in /language; absent = as Telegram says. */
  language: z.string().exactOptional(),
  /** As Telegram last told it, for what is said to them of the bot's own accord. */
  spokenLanguage: z.string().exactOptional(),
  /** They are in the book of everybody who can be written to (store/user-book/user-book.ts). */
  isInBook: z.boolean().exactOptional(),
  /** What they drew with last, offered first the next time. */
  image: DrawSettingsSchema.extend({
    /** Absent in records of the bot's first days. */
    extras: DrawExtrasSchema.default({}),
  }).exactOptional(),
  /** What they animated with last. */
  gif: z.object({ extras: DrawExtrasSchema }).exactOptional(),
  /** Models, the newest first. */
  favourites: z.array(z.string()).exactOptional(),
  presets: z.array(z.object({ name: z.string(), settings: DrawSettingsSchema })).exactOptional(),
  /** How they talked last. */
  chat: TalkSettingsSchema.exactOptional(),
  /** Chat models, the newest first. */
  chatFavourites: z.array(z.string()).exactOptional(),
  /** Their own, in the order made. */
  personas: z.array(OwnPersonaSchema).exactOptional(),
  /** What becomes of their plain text where no talk is open; absent = they are asked. */
  plainText: z.enum(['picture', 'talk', 'ask']).exactOptional(),
  /** Decided in /privacy; absent = yes. */
  keepTalks: z.boolean().exactOptional(),
  /** An admin's; absent = the light one. */
  chartTheme: z.enum(CHART_THEMES).exactOptional(),
  /** Their replies to the bot may be meant for the admins. */
  wroteToSupport: z.boolean().exactOptional(),
  /** Of an admin: whether new posts of the channel are offered; absent = yes. */
  offersPosts: z.boolean().exactOptional(),
  /** Of an admin: their time, for what is to be sent later. */
  utcOffsetMinutes: z.number().int().exactOptional(),
});
export type PersonRecord = z.output<typeof PersonRecordSchema>;
/** What the panel keeps for its person. */
export type DrawMemory = Pick<PersonRecord, 'favourites' | 'presets'>;

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
