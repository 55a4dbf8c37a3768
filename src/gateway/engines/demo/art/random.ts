/** A stream of pseudo-random numbers that a text decides for ever: the same on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  between(min: number, max: number): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** Bell-shaped around 0, about -1 to 1. */
  spread(): number;
  /** An independent stream: drawing more from one part of a picture leaves the others as they are. */
  fork(label: string): Random;
}

/** xmur3: spreads a text over 32 bits; each call gives the next. */
function createHash(text: string): () => number {
  let state = 1_779_033_703 ^ text.length;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 3_432_918_353);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = Math.imul(state ^ (state >>> 16), 2_246_822_507);
    state = Math.imul(state ^ (state >>> 13), 3_266_489_909);
    state ^= state >>> 16;
    return state >>> 0;
  };
}

export function createRandom(seed: string): Random {
  const hash = createHash(seed);
  let [a, b, c, d] = [hash(), hash(), hash(), hash()];

  /** sfc32: small, fast, passes the usual test batteries. */
  function next(): number {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  return {
    next,
    between: (min, max) => min + (max - min) * next(),
    int: (min, max) => min + Math.floor((max - min + 1) * next()),
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    spread: () => (next() + next() + next()) / 1.5 - 1,
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}
