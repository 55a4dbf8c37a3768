import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** The rooms that speak to people. */
const ROOMS = ['bot', 'views', 'jobs', 'notices'];

/** Files that are about words which nobody reads as a message: a program's source, a model's prompt. */
const OTHER_WORDS = [
  'views/key-examples.ts',
  'jobs/answer/answer-plan.ts',
  // Says to the model, within the question, whose words were forwarded.
  'bot/read-message.ts',
];

/** Calls that take words for operators and programmers, by the last name of what is called. */
const NOT_FOR_PEOPLE = new Set([
  // A call to Redis, or a courtesy that may fail, with the name it has in the log.
  'storeCall',
  'politely',
  'Symbol',
  // Looks for words in what somebody else's program said.
  'includes',
  // What one types, such as `--no blurry`.
  'code',
]);

const LOG = /(^|\.)(log|logger)\b/;

function isForPeople(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isThrowStatement(parent)) return false;
  if (ts.isNewExpression(parent) && parent.expression.getText().endsWith('Error')) return false;
  if (ts.isCallExpression(parent) && parent.expression !== node) {
    const called = parent.expression.getText();
    if (LOG.test(called) || NOT_FOR_PEOPLE.has(called.split('.').at(-1) ?? '')) return false;
  }
  // What a function inside such a call says is its own affair again.
  return ts.isSourceFile(parent) || ts.isFunctionLike(parent) || isForPeople(parent);
}

/** Two words with a space between them; what has none is an identifier of some kind. */
const WORDS = /\p{L}{2,} \p{L}{2,}/u;

function wordsIn(path: string): string[] {
  const source = readFileSync(`src/${path}`, 'utf8');
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  function visit(node: ts.Node): void {
    const isWritten = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    if (isWritten && WORDS.test(node.text) && isForPeople(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`src/${path}:${line + 1} ${node.text}`);
    }
    ts.forEachChild(node, visit);
  }
  visit(file);
  return found;
}

const paths = ROOMS.flatMap((room) =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${room}/${path}`),
);

it('words for people stand nowhere but in locales/', () => {
  const words = paths.filter((path) => !OTHER_WORDS.includes(path)).flatMap(wordsIn);
  expect(words, 'say them through t() or say(), or log them').toEqual([]);
});

it('the search for such words finds some where there are any', () => {
  expect(OTHER_WORDS.every((path) => wordsIn(path).length > 0)).toBe(true);
});
