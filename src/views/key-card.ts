import type { Tier } from '../domain/limits.js';
import { FEATURES, deepLink, OPEN_ACTION } from './buttons.js';
import {
  bold,
  callbackButton,
  code,
  day,
  keyboard,
  lines,
  type MessageView,
  quote,
  say,
  styled,
  urlButton,
} from './rich-text.js';
import type { Translate } from './translator.js';

export const KEY_ACTIONS = { show: 'show', example: 'example' } as const;

export interface KeyCardProps {
  key: string;
  /** Enough of the key to recognise it. */
  hint: string;
  tier: Tier;
  createdAtMs: number;
  lastUsedAtMs?: number | undefined;
  /** Made just now, so the rules have not been read yet. */
  isNew: boolean;
  /** Whether the key depends on being in a channel. */
  isGated: boolean;
}

/** Languages of the ready-made calls. The labels are names, the same in every language. */
const EXAMPLES = {
  curl: { label: 'curl', language: 'bash' },
  python: { label: 'Python', language: 'python' },
  js: { label: 'JavaScript', language: 'javascript' },
} as const;
export type ExampleName = keyof typeof EXAMPLES;

export function isExampleName(name: string): name is ExampleName {
  return Object.hasOwn(EXAMPLES, name);
}

function keyButton(text: string, action: string, arg = '') {
  return callbackButton(text, { feature: FEATURES.key, action, arg });
}

function copyButton(t: Translate, key: string) {
  return { text: t('key-button-copy'), copy_text: { text: key }, style: 'primary' as const };
}

function exampleButtons() {
  return Object.entries(EXAMPLES).map(([name, { label }]) =>
    keyButton(label, KEY_ACTIONS.example, name),
  );
}

/** The card of `/key`, for private chats only. */
export function keyCard(t: Translate, props: KeyCardProps): MessageView {
  const { key, hint, tier, createdAtMs, lastUsedAtMs, isNew, isGated } = props;
  return {
    ...lines(
      bold(t(isNew ? 'key-title-new' : 'key-title')),
      code(hint),
      '',
      say(t, 'key-tier', { tier: t(`tier-${tier}`) }),
      say(t, 'key-created', { date: day(createdAtMs) }),
      lastUsedAtMs === undefined
        ? t('key-never-used')
        : say(t, 'key-last-used', { date: day(lastUsedAtMs) }),
      quote(isGated ? `${t('key-rules')} ${t('key-rules-channel')}` : t('key-rules')),
    ),
    reply_markup: keyboard(
      [copyButton(t, key), keyButton(t('key-button-show'), KEY_ACTIONS.show)],
      exampleButtons(),
    ),
  };
}

function backToCard(t: Translate) {
  return keyButton(t('button-back'), OPEN_ACTION, 'edit');
}

/** The key in full under a spoiler, which closes again when the chat is left. */
export function shownKeyCard(t: Translate, { key }: { key: string }): MessageView {
  return {
    ...lines(
      bold(t('key-title')),
      styled(key, { type: 'spoiler' }, { type: 'code' }),
      t('key-shown-hint'),
    ),
    reply_markup: keyboard([copyButton(t, key)], [backToCard(t)]),
  };
}

export interface ExampleProps {
  name: ExampleName;
  key: string;
  apiUrl: string;
}

/** A call to paste and run, with the person's own key in it. */
export function keyExampleCard(t: Translate, { name, key, apiUrl }: ExampleProps): MessageView {
  const source = exampleSource(name, { key, url: `${apiUrl.replace(/\/+$/, '')}/sd` });
  return {
    ...lines(
      bold(t('key-example-title', { language: EXAMPLES[name].label })),
      styled(source, { type: 'pre', language: EXAMPLES[name].language }),
      t('key-example-hint'),
    ),
    reply_markup: keyboard(exampleButtons(), [backToCard(t)]),
  };
}

/** The key goes into the body, as the API's documentation of `/sd` has it. */
function exampleSource(name: ExampleName, { key, url }: { key: string; url: string }): string {
  switch (name) {
    case 'curl':
      return [
        `curl ${url} \\`,
        `  -H "Content-Type: application/json" \\`,
        `  -d '{"token": "${key}", "model": "sdxl-base", "prompt": "a red fox in the snow"}' \\`,
        `  --fail-with-body --output fox.png`,
      ].join('\n');
    case 'python':
      return [
        'import requests',
        '',
        `response = requests.post("${url}", json={`,
        `    "token": "${key}",`,
        '    "model": "sdxl-base",',
        '    "prompt": "a red fox in the snow",',
        '})',
        'response.raise_for_status()',
        'with open("fox.png", "wb") as file:',
        '    file.write(response.content)',
      ].join('\n');
    case 'js':
      return [
        "import { writeFile } from 'node:fs/promises';",
        '',
        `const response = await fetch('${url}', {`,
        "  method: 'POST',",
        "  headers: { 'Content-Type': 'application/json' },",
        '  body: JSON.stringify({',
        `    token: '${key}',`,
        "    model: 'sdxl-base',",
        "    prompt: 'a red fox in the snow',",
        '  }),',
        '});',
        'if (!response.ok) throw new Error(await response.text());',
        "await writeFile('fox.png', Buffer.from(await response.arrayBuffer()));",
      ].join('\n');
    default:
      return name satisfies never;
  }
}

/** `/key` in a group: never the key, only the way to it. */
export function keyElsewhereView(t: Translate, botUsername: string): MessageView {
  return {
    text: t('key-private-only'),
    entities: [],
    reply_markup: keyboard([
      urlButton(t('key-button-private'), deepLink(botUsername, 'key'), 'primary'),
    ]),
  };
}
