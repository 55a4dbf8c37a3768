import { z } from 'zod';
import { type GroupSettings, GROUP_USES } from '../domain/group-settings.js';

const HourSchema = z.number().int().min(0).max(23);

const GroupSettingsSchema = z.object({
  off: z.array(z.enum(GROUP_USES)).readonly(),
  audience: z.enum(['everybody', 'admins']),
  perPersonDaily: z.number().int().min(1).exactOptional(),
  pool: z.object({ payerId: z.number().int(), perDay: z.number().int().min(1) }).exactOptional(),
  quiet: z.object({ from: HourSchema, until: HourSchema }).exactOptional(),
  utcOffsetMinutes: z.number().int(),
  language: z.string().exactOptional(),
  keepsContext: z.boolean(),
}) satisfies z.ZodType<GroupSettings>;

/** What the bot remembers of a group, for good. It comes along with every update of the group. */
export const GroupRecordSchema = z.object({
  /** Absent: nobody has changed any. */
  settings: GroupSettingsSchema.exactOptional(),
  /** The supergroup that it has become. */
  movedTo: z.number().int().exactOptional(),
  /** The group that it was, and when the bot heard of it. */
  movedFrom: z.object({ chatId: z.number().int(), atMs: z.number() }).exactOptional(),
  /** The message in which the bot has introduced itself. */
  welcomeId: z.number().int().exactOptional(),
});
export type GroupRecord = z.output<typeof GroupRecordSchema>;
