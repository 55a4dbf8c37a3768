import { FEATURES, OPEN_ACTION } from './buttons.js';
import { bold, callbackButton, keyboard, lines, type MessageView, styled } from './rich-text.js';
import type { Translate } from './translator.js';

export const EXAMPLE_ACTION = 'example';

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

/** A button for each language. */
export function exampleButtons() {
  return Object.entries(EXAMPLES).map(([name, { label }]) =>
    callbackButton(label, { feature: FEATURES.key, action: EXAMPLE_ACTION, arg: name }),
  );
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
    reply_markup: keyboard(exampleButtons(), [
      callbackButton(t('button-back'), {
        feature: FEATURES.key,
        action: OPEN_ACTION,
        arg: 'edit',
      }),
    ]),
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
