import { DEFAULT_GROUP_SETTINGS, type GroupSettings } from '../domain/group-settings.js';
import { type GroupRecord, GroupRecordSchema } from '../store/group-record.js';
import type { UpdateState } from '../store/update-state.js';
import { isGroup, type UpdateAddress } from '../telegram/update-address.js';

/** The group behind an update. */
export interface Group {
  readonly chatId: number;
  readonly record: Readonly<GroupRecord>;
  readonly settings: Readonly<GroupSettings>;
  /** @throws StoreError */
  remember(changes: GroupRecord): Promise<void>;
}

export interface Groups {
  /**
   * Undefined where the update is of no group.
   * @throws StoreError
   */
  of(address: UpdateAddress): Promise<Group | undefined>;
  /** @throws StoreError */
  load(chatId: number): Promise<Group>;
}

export function createGroups({ state }: { state: Pick<UpdateState, 'storage'> }): Groups {
  const storage = state.storage('group', GroupRecordSchema);

  async function load(chatId: number): Promise<Group> {
    const id = String(chatId);
    let record: GroupRecord = (await storage.read(id)) ?? {};
    return {
      chatId,
      get record() {
        return record;
      },
      get settings() {
        return record.settings ?? DEFAULT_GROUP_SETTINGS;
      },
      async remember(changes) {
        record = { ...record, ...changes };
        await storage.write(id, record);
      },
    };
  }

  return {
    load,
    async of({ chatId, chatType }) {
      return chatId !== undefined && isGroup(chatType) ? load(chatId) : undefined;
    },
  };
}
