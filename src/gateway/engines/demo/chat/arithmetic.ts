/** Longer ones are nobody's question; the bound keeps the recursion shallow, too. */
const MAX_EXPRESSION_CHARS = 200;

const WORDS: readonly [RegExp, string][] = [
  [/\s(?:plus|плюс)\s/giu, '+'],
  [/\s(?:minus|минус)\s/giu, '-'],
  [/\s(?:times|multiplied by|умножить на|умножить)\s/giu, '*'],
  [/\s(?:divided by|over|разделить на|делить на)\s/giu, '/'],
  [/\s(?:to the power of|в степени)\s/giu, '^'],
  // Thousands, then decimal commas.
  [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
  [/(?<=\d),(?=\d)/g, '.'],
  [/[×·]|(?<=\d\s*)[xх](?=\s*\d)/g, '*'],
  [/÷/g, '/'],
  [/[−–—]/g, '-'],
  [/\*\*/g, '^'],
];

/** Dates and telephone numbers. */
const NO_QUESTION = /^\s*\d+(?:[-/.]\d+){2,}\s*$/;
const EXPRESSION = /^[\d\s.+\-*/^%()]+$/;
const TOKEN = /\d+(?:\.\d+)?|[+\-*/^%()]/g;

/** The text as an expression, or undefined when it is something else. */
export function toExpression(text: string): string | undefined {
  if (text.length > MAX_EXPRESSION_CHARS || NO_QUESTION.test(text)) return undefined;
  let expression = text;
  for (const [words, sign] of WORDS) expression = expression.replace(words, sign);
  // A number alone (a year, a price) is no question.
  return EXPRESSION.test(expression) && /\d\D*[+\-*/^%]\D*\d/.test(expression)
    ? expression.trim()
    : undefined;
}

class NoExpression extends Error {}

/**
 * The value of an expression of numbers, `+ - * / % ^` and parentheses; not finite after a division
 * by zero. Undefined for what does not parse.
 */
export function evaluate(expression: string): number | undefined {
  if (expression.length > MAX_EXPRESSION_CHARS) return undefined;
  const tokens = expression.match(TOKEN) ?? [];
  if (tokens.join('') !== expression.replaceAll(/\s/g, '')) return undefined;
  let at = 0;

  function take(...wanted: string[]): string | undefined {
    const token = tokens[at];
    if (token === undefined || !wanted.includes(token)) return undefined;
    at += 1;
    return token;
  }

  function atom(): number {
    if (take('(') !== undefined) {
      const value = sum();
      if (take(')') === undefined) throw new NoExpression();
      return value;
    }
    const token = tokens[at] ?? '';
    if (!/^\d/.test(token)) throw new NoExpression();
    at += 1;
    return Number(token);
  }

  /** Right to left, and before a sign: -2^2 is -4. */
  function power(): number {
    const base = atom();
    return take('^') === undefined ? base : base ** signed();
  }

  function signed(): number {
    const sign = take('+', '-');
    if (sign === undefined) return power();
    return sign === '-' ? -signed() : signed();
  }

  function product(): number {
    let value = signed();
    for (let sign = take('*', '/', '%'); sign !== undefined; sign = take('*', '/', '%')) {
      const next = signed();
      if (sign === '*') value *= next;
      else if (sign === '/') value /= next;
      else value %= next;
    }
    return value;
  }

  function sum(): number {
    let value = product();
    for (let sign = take('+', '-'); sign !== undefined; sign = take('+', '-')) {
      value += sign === '+' ? product() : -product();
    }
    return value;
  }

  try {
    const value = sum();
    return at === tokens.length ? value : undefined;
  } catch (thrown) {
    if (thrown instanceof NoExpression) return undefined;
    throw thrown;
  }
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function toNumberText(value: number): string {
  return String(Number(value.toPrecision(12)));
}
