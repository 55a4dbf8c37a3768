/** What a model is good at, the most telling first; the words for it are the locales'. */
export const CHAT_STRENGTHS = [
  'pictures',
  'code',
  'reasoning',
  'roleplay',
  'writing',
  'long',
  'fast',
  'general',
] as const;
export type ChatStrength = (typeof CHAT_STRENGTHS)[number];

/** What can be known of a model by nothing but its name, which is all that the API tells. */
export interface ChatModelTraits {
  /** Tokens of question, history and answer together. */
  contextTokens: number;
  seesPictures: boolean;
  /** Few, the most telling first; never empty. */
  strengths: readonly ChatStrength[];
}

/** Of a name that says nothing: what nearly every model has, so that no request is too long for it. */
const CAREFUL_CONTEXT_TOKENS = 4_096;
/** A button or a line has room for so many. */
const MAX_STRENGTHS = 3;
const LONG_CONTEXT_TOKENS = 100_000;

/**
 * Families by how their names begin or what they contain, from their model cards. The first that
 * fits counts, so the newer and the derived stand before what they contain.
 */
const CONTEXT_TOKENS: readonly (readonly [RegExp, number])[] = [
  [/gpt-?4\.1/, 1_000_000],
  [/gpt-?(4o|4-turbo|oss)|chatgpt/, 128_000],
  [/gpt-?5/, 272_000],
  [/gpt-?4/, 8_192],
  [/gpt-?3\.5/, 16_385],
  [/\bo[134](-|$)/, 128_000],
  [/claude/, 200_000],
  [/gemini-(1\.0|pro$)/, 30_720],
  [/gemini/, 1_000_000],
  [/gemma-?(3|4)/, 32_768],
  [/gemma/, 8_192],
  [/pixtral|ministral|mistral-(nemo|small|medium|large)|magistral|devstral/, 32_768],
  [/codestral/, 32_768],
  [/dolphin.*mixtral/, 16_384],
  [/mixtral-8x22b/, 65_536],
  [/mixtral/, 32_768],
  [/llava|bakllava|vicuna|mythomax|mythalion|lzlv|llama-?2(?![.\d])/, 4_096],
  [/mistral.*v0?\.[23]/, 32_768],
  [/mistral|zephyr|openchat|openhermes/, 8_192],
  [/code-?llama/, 16_384],
  [/llama-?(4|3\.[1-9])/, 131_072],
  [/llama-?3/, 8_192],
  [/deepseek-(r1|v[23]|chat|reasoner)/, 65_536],
  [/deepseek|starcoder|wizardcoder|phind/, 16_384],
  [/qwq|qwen-?[23]/, 32_768],
  [/qwen/, 8_192],
  [/command-?(r|a)/, 131_072],
  [/phi-?4/, 16_384],
  [/phi-?[12]|falcon|moondream|tinyllama/, 2_048],
];

/** `-32k`, `_128k-`, `200K`: the name says it. */
const CONTEXT_IN_NAME = /(?:^|[^a-z0-9])(\d{1,4})k(?:[^a-z0-9]|$)/;

const SEES_PICTURES =
  /llava|vision|pixtral|moondream|gpt-?(4o|4-turbo|4\.1|5)|chatgpt|claude-?(3|.*-[4-9])|gemini|gemma-?(3(?!n|.*-1b)|4)|llama-?4|internvl|minicpm-v|[-_.\d]vl(?![a-z])|\bo[134](?!-mini)(-|$)|o4-mini/;

const STRENGTHS: readonly (readonly [ChatStrength, RegExp])[] = [
  ['code', /code|coder|codestral|devstral|starcoder|phind/],
  ['reasoning', /[-_]r1|\bo[134](-|$)|qwq|reason|think|math|magistral|gpt-?(5|oss)/],
  ['roleplay', /lzlv|mytho|euryale|pygmalion|noromaid|dolphin|rose|role-?play|samantha/],
  ['writing', /claude|lzlv|wizardlm|(?:^|[-_])(65|70|72|120|123|180|405)b|large|opus|gpt-?4/],
];

/** Up to 9 billion parameters, or sold as the small one. `8x7b` is not small. */
const FAST =
  /(?:^|[-_ ])[1-9](?:\.\d+)?b(?![a-z])|mini(?!stral|cpm)|nano|tiny|flash|haiku|turbo|small|lite|phi-?[1-4]/;

/** A name as people write it; whoever hosts a model puts a path before it. */
function plainName(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1).toLowerCase();
}

function contextTokensOf(name: string): number {
  const thousands = Number(CONTEXT_IN_NAME.exec(name)?.[1] ?? 0);
  if (thousands > 0) return thousands * 1_024;
  return CONTEXT_TOKENS.find(([family]) => family.test(name))?.[1] ?? CAREFUL_CONTEXT_TOKENS;
}

/** Total: a name that nobody knows gets careful defaults. */
export function traitsOf(model: string): ChatModelTraits {
  const name = plainName(model);
  const contextTokens = contextTokensOf(name);
  const seesPictures = SEES_PICTURES.test(name);
  const strengths: ChatStrength[] = seesPictures ? ['pictures'] : [];
  for (const [strength, names] of STRENGTHS) if (names.test(name)) strengths.push(strength);
  if (contextTokens >= LONG_CONTEXT_TOKENS) strengths.push('long');
  if (FAST.test(name)) strengths.push('fast');
  return {
    contextTokens,
    seesPictures,
    strengths: strengths.length === 0 ? ['general'] : strengths.slice(0, MAX_STRENGTHS),
  };
}

/** A model with one of these as its first strength is for those who look for it. */
const SPECIALTIES: ReadonlySet<ChatStrength | undefined> = new Set(['code', 'roleplay']);

/** For who has not chosen yet: the first that is no specialist. Undefined: there is none at all. */
export function defaultModelOf(models: readonly string[]): string | undefined {
  return models.find((model) => !SPECIALTIES.has(traitsOf(model).strengths[0])) ?? models[0];
}
