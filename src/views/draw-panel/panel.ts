import type { InlineKeyboardButton } from 'grammy/types';
import { FEATURES, openButton } from '../buttons.js';
import { shortenPrompt } from '../image-card.js';
import {
  bold,
  callbackButton,
  code,
  concat,
  keyboard,
  lines,
  type MessageView,
  quote,
  type RichText,
  say,
} from '../rich-text.js';
import type { Translate } from '../translator.js';
import {
  type DrawChoices,
  type DrawDraft,
  countOf,
  type DrawExtras,
  type DrawScreen,
  isDrawList,
} from './draft.js';
import { listScreen } from './list-screen.js';
import type { ScreenTools } from './screen.js';
import {
  cfgScreen,
  countScreen,
  loraScreen,
  negativeScreen,
  presetNameScreen,
  seedScreen,
  sizeLabel,
  sizesScreen,
  stepsScreen,
} from './value-screens.js';

export interface DrawPanelProps {
  draft: DrawDraft;
  choices: DrawChoices;
  ownerId: number;
  /** In a group the answer has to be a reply, or the bot does not see it. */
  asksForReply: boolean;
}

/** The extras as the options they could have been written as. */
function extrasText({ loras = {}, negativePrompt, ...extras }: DrawExtras): string {
  const { steps, cfgScale, sampler, seed, count } = extras;
  const lora = Object.entries(loras).map(
    ([name, weight]) => ['lora', `${name}:${weight}`] as const,
  );
  const options = [
    ['steps', steps],
    ['cfg', cfgScale],
    ['sampler', sampler],
    ['seed', seed],
    ['n', count === 1 ? undefined : count],
    ...lora,
    ['no', negativePrompt],
  ] as const;
  return options
    .flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${value}`]))
    .join(' ');
}

/** What only pictures let people choose; of GIFs the API decides it. */
function pictureLines({ t, draft }: ScreenTools): RichText[] {
  if (draft.kind === 'gif') return [];
  return [
    say(t, 'draw-model', { model: draft.model }),
    say(t, 'draw-size', { size: sizeLabel(draft) }),
  ];
}

type ToScreen = (screen: DrawScreen, text: string) => InlineKeyboardButton;

function pictureRows({ t, draft }: ScreenTools, to: ToScreen): InlineKeyboardButton[][] {
  if (draft.kind === 'gif') return [];
  const { model, extras } = draft;
  return [
    [to('models', t('draw-button-model', { model }))],
    [
      to('sizes', t('draw-button-size', { size: sizeLabel(draft) })),
      to('count', t('draw-button-count', { value: String(countOf(extras)) })),
    ],
  ];
}

function reviewScreen(tools: ScreenTools): MessageView {
  const { t, draft, choices, tap, ways } = tools;
  const { kind, extras } = draft;
  const loras = Object.keys(extras.loras ?? {}).length;
  const to: ToScreen = (screen, text) => tap(text, 'screen', screen);
  const automatic = t('draw-automatic');
  const negative =
    extras.negativePrompt === undefined ? 'draw-button-negative' : 'draw-button-negative-set';
  const extrasLine = extrasText(extras);
  return {
    ...lines(
      bold(t('draw-title', { kind })),
      quote(shortenPrompt(draft.prompt)),
      ...pictureLines(tools),
      extrasLine === '' ? undefined : code(shortenPrompt(extrasLine)),
      '',
      t('draw-review-hint', { kind }),
    ),
    reply_markup: keyboard(
      ...pictureRows(tools, to),
      [
        to('steps', t('draw-button-steps', { value: String(extras.steps ?? automatic) })),
        to('cfg', t('draw-button-cfg', { value: String(extras.cfgScale ?? automatic) })),
      ],
      [
        to('samplers', t('draw-button-sampler', { value: extras.sampler ?? automatic })),
        to('seed', t('draw-button-seed', { value: String(extras.seed ?? t('draw-random')) })),
      ],
      [
        to('negative', t(negative)),
        ...(kind === 'image' && choices.loras.length > 0
          ? [to('loras', t('draw-button-loras', { count: loras }))]
          : []),
      ],
      [
        ...(kind === 'image' ? [to('presets', t('draw-button-presets'))] : []),
        openButton(t, 'history'),
      ],
      [tap(t('draw-button-go', { kind }), 'go', '', 'primary')],
      ways,
    ),
  };
}

export function drawPanel(t: Translate, props: DrawPanelProps): MessageView {
  const { draft, choices, ownerId, asksForReply } = props;
  const tap: ScreenTools['tap'] = (text, action, arg = '', style) =>
    callbackButton(text, { feature: FEATURES.draw, action, arg: `${ownerId}:${arg}` }, style);
  const cancel = tap(t('button-cancel'), 'cancel', '', 'danger');
  // On the first screen "Back" is there only when there is something to go back to.
  const ways = draft.prompt === '' ? [cancel] : [tap(t('button-back'), 'back'), cancel];
  const tools: ScreenTools = { t, draft, choices, tap, ways };

  function promptScreen(): MessageView {
    return {
      ...lines(
        bold(t('draw-title', { kind: draft.kind })),
        t(asksForReply ? 'draw-ask-prompt-reply' : 'draw-ask-prompt', { kind: draft.kind }),
        draft.prompt === '' ? undefined : quote(shortenPrompt(draft.prompt)),
      ),
      reply_markup: {
        ...keyboard([openButton(t, 'history')], ways),
        ...(asksForReply && { force_reply: true }),
      },
    };
  }

  const { screen } = draft;
  if (isDrawList(screen)) return listScreen(tools, screen);
  switch (screen) {
    case 'prompt':
      return promptScreen();
    case 'review':
      return reviewScreen(tools);
    case 'sizes':
      return draft.kind === 'image' ? sizesScreen(tools, draft) : reviewScreen(tools);
    case 'count':
      return countScreen(tools);
    case 'steps':
      return stepsScreen(tools);
    case 'cfg':
      return cfgScreen(tools);
    case 'negative':
      return negativeScreen(tools);
    case 'seed':
      return seedScreen(tools);
    case 'lora':
      return loraScreen(tools);
    case 'preset-name':
      return presetNameScreen(tools);
    default:
      return screen satisfies never;
  }
}

/** What is left of a panel that was called off. */
export function cancelledPanel(t: Translate, prompt: string): MessageView {
  return {
    ...concat(...(prompt === '' ? [] : [quote(shortenPrompt(prompt)), '\n']), t('draw-cancelled')),
    reply_markup: keyboard(),
  };
}
