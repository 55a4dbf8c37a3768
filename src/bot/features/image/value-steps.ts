import { type ImageOptionName, readImageOption } from '../../../domain/image-command.js';
import {
  isLoraWeight,
  LORA_WEIGHT_RANGE,
  MAX_PROMPT_CHARS,
} from '../../../domain/image-parameters.js';
import { countChars, isBlank } from '../../../domain/visible-text.js';
import {
  type DrawChoices,
  type DrawDraft,
  type DrawExtras,
  type DrawList,
  type DrawScreen,
  isDrawList,
  MAX_PRESET_NAME_CHARS,
  MAX_PRESETS,
} from '../../../views/draw-panel/draft.js';
import { withOptions } from './draft.js';
import { withLoras } from './list-steps.js';
import { goTo, type PanelStep } from './panel-step.js';

/** Screens whose value is an option of the command line, and means the same when it is typed. */
const OPTIONS: Partial<Record<DrawScreen, ImageOptionName>> = {
  sizes: 'size',
  count: 'n',
  steps: 'steps',
  cfg: 'cfg',
  seed: 'seed',
  negative: 'no',
};

/** What "clear" takes back, by screen. */
const CLEARED: Partial<Record<DrawScreen, keyof DrawExtras>> = {
  steps: 'steps',
  cfg: 'cfgScale',
  seed: 'seed',
  negative: 'negativePrompt',
  samplers: 'sampler',
};

function withOption(draft: DrawDraft, option: ImageOptionName, typed: string): PanelStep {
  const length = countChars(typed);
  if (length > MAX_PROMPT_CHARS) {
    const problem = {
      code: 'prompt_too_long',
      length,
      max: MAX_PROMPT_CHARS,
    } as const;
    return { then: 'refuse', problems: [problem] };
  }
  const read = readImageOption(option, typed, draft.kind);
  if (!read.ok) return { then: 'refuse', problems: [read.problem] };
  return goTo(withOptions(draft, { prompt: '', ...read.options }), 'review');
}

function withoutExtra(draft: DrawDraft, name: keyof DrawExtras): PanelStep {
  const extras = Object.fromEntries(
    Object.entries(draft.extras).filter(([extra]) => extra !== name),
  );
  return goTo(draft, 'review', { extras });
}

function withWeight(draft: DrawDraft, typed: string): PanelStep {
  const { lora } = draft;
  if (lora === undefined) return { then: 'outdated' };
  const weight = /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
  if (!isLoraWeight(weight)) {
    return {
      then: 'refuse',
      problems: [{ code: 'bad_lora', value: typed, range: LORA_WEIGHT_RANGE }],
    };
  }
  const step = withLoras(draft, { [lora]: weight });
  return step.then === 'show' ? goTo(step.draft, 'loras') : step;
}

function withoutLora(draft: DrawDraft): PanelStep {
  const loras = Object.fromEntries(
    Object.entries(draft.extras.loras ?? {}).filter(([name]) => name !== draft.lora),
  );
  return goTo(draft, 'loras', { extras: { ...draft.extras, loras } });
}

/** Keeps the settings on show under a name; the same name again replaces what it stood for. */
function savePreset(draft: DrawDraft, typed: string, { presets }: DrawChoices): PanelStep {
  const name = Array.from(typed.replace(/\s+/g, ' ')).slice(0, MAX_PRESET_NAME_CHARS).join('');
  if (isBlank(name)) return { then: 'need-words' };
  const others = presets.filter((preset) => preset.name !== name);
  if (others.length >= MAX_PRESETS) {
    return { then: 'refuse', problems: [{ code: 'too_many_presets', max: MAX_PRESETS }] };
  }
  // Only pictures have presets.
  if (draft.kind === 'gif') return { then: 'outdated' };
  const { model, width, height } = draft;
  const extras = { ...draft.extras };
  // A seed belongs to one picture.
  delete extras.seed;
  const preset = { name, settings: { model, width, height, extras } };
  const step = goTo(draft, 'presets');
  return step.then === 'show' ? { ...step, remember: { presets: [...others, preset] } } : step;
}

/** A button with a value. */
export function onSet(draft: DrawDraft, arg: string): PanelStep {
  if (draft.screen === 'lora') return withWeight(draft, arg);
  const option = OPTIONS[draft.screen];
  return option === undefined ? { then: 'outdated' } : withOption(draft, option, arg);
}

/** Back to the API's default, or to the whole list. */
export function onClear(draft: DrawDraft): PanelStep {
  const { screen, search } = draft;
  if (screen === 'lora') return withoutLora(draft);
  if (isDrawList(screen) && search !== undefined) return goTo(draft, screen);
  const name = CLEARED[screen];
  return name === undefined ? { then: 'outdated' } : withoutExtra(draft, name);
}

export function onValueText(
  draft: DrawDraft,
  screen: Exclude<DrawScreen, DrawList | 'prompt' | 'review'>,
  text: string,
  choices: DrawChoices,
): PanelStep {
  const typed = text.trim();
  switch (screen) {
    case 'sizes':
    case 'count':
    case 'steps':
    case 'cfg':
    case 'seed':
    case 'negative':
      return onSet(draft, typed);
    case 'lora':
      return withWeight(draft, typed);
    case 'preset-name':
      return savePreset(draft, typed, choices);
    default:
      return screen satisfies never;
  }
}
