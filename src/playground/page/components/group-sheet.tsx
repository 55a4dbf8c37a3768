import type { GroupChange, GroupSettingsView } from '../../protocol-groups.js';
import { words } from '../lib/words.js';
import { useAppState, useController } from '../state/context.js';

/** What the switch turns on; a playground's slow mode should be felt, not sat out. */
const SLOW_MODE_SECONDS = 30;

interface Item {
  label: string;
  change: GroupChange;
  isDanger?: boolean;
}

function botItems({ bot }: GroupSettingsView): Item[] {
  const admin: Item = { label: words.promoteBot, change: { kind: 'bot', bot: 'admin' } };
  const member: Item = {
    label: bot === 'out' ? words.addBot : words.demoteBot,
    change: { kind: 'bot', bot: 'member' },
  };
  const out: Item = { label: words.kickBot, change: { kind: 'bot', bot: 'out' }, isDanger: true };
  switch (bot) {
    case 'out':
      return [member];
    case 'member':
      return [admin, out];
    case 'admin':
      return [member, out];
    default:
      return bot satisfies never;
  }
}

function ruleItems(settings: GroupSettingsView): Item[] {
  const { isSupergroup, slowModeSeconds, membersMayWrite, membersMaySendMedia } = settings;
  const rules: Item[] = [
    {
      label: membersMayWrite ? words.forbidWriting : words.allowWriting,
      change: { kind: 'writing', allowed: !membersMayWrite },
    },
    {
      label: membersMaySendMedia ? words.forbidMedia : words.allowMedia,
      change: { kind: 'media', allowed: !membersMaySendMedia },
    },
  ];
  if (!isSupergroup) return [...rules, { label: words.upgrade, change: { kind: 'upgrade' } }];
  const isSlow = slowModeSeconds > 0;
  return [
    {
      label: isSlow ? words.slowModeOff : words.slowModeOn(SLOW_MODE_SECONDS),
      change: { kind: 'slow-mode', seconds: isSlow ? 0 : SLOW_MODE_SECONDS },
    },
    ...rules,
    {
      label: settings.isAnonymous ? words.speakAsYourself : words.speakAsGroup,
      change: { kind: 'anonymous', isAnonymous: !settings.isAnonymous },
    },
  ];
}

/** What a group's administrator does with it, the topic that is open included. */
export function GroupSheet({ chatId }: { chatId: number }) {
  const controller = useController();
  const chat = useAppState((state) => state.session?.chats.get(chatId));
  const openTopicId = useAppState((state) => state.route.topicId);
  if (chat?.settings === undefined) return <p class="sheet__hint">{words.groupGone}</p>;
  const topic = chat.topics.find(({ id }) => id === openTopicId);
  const topicItems: Item[] =
    topic === undefined
      ? []
      : [
          {
            label: topic.closed ? words.reopenTopic(topic.name) : words.closeTopic(topic.name),
            change: { kind: 'topic', topicId: topic.id, closed: !topic.closed },
          },
          ...(topic.id === 0
            ? []
            : [
                {
                  label: words.deleteTopic(topic.name),
                  change: { kind: 'delete-topic', topicId: topic.id },
                  isDanger: true,
                } as const,
              ]),
        ];
  return (
    <ul class="menu">
      {[...botItems(chat.settings), ...ruleItems(chat.settings), ...topicItems].map((item) => (
        <li key={item.label}>
          <button
            type="button"
            class={item.isDanger === true ? 'menu__one menu__one--danger' : 'menu__one'}
            onClick={() => {
              controller.changeGroup(chatId, item.change);
              controller.sheets.close();
            }}
          >
            {item.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
