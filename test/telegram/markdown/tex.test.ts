import { describe, expect, it } from 'vitest';
import { texToText } from '../../../src/telegram/markdown/tex.js';

describe('texToText', () => {
  it.each([
    ['x^2 + y_1^{n+1}', 'x² + y₁ⁿ⁺¹'],
    ['10^{-3}', '10⁻³'],
    ['\\frac{a+b}{c}', '(a+b)/c'],
    ['2\\frac{1}{2}\\pi', '2(1/2)π'],
    ['\\sqrt{x+1} = \\sqrt[3]{y}', '√(x+1) = ³√y'],
    ['\\left(a \\leq b\\right.', '(a ≤ b'],
    ['\\sin\\theta \\cdot \\mathbb{R}^n', 'sin θ · ℝⁿ'],
    ['\\text{speed} = 5\\,m', 'speed = 5 m'],
    ['\\sum_{i=1}^n i', '∑ᵢ₌₁ⁿ i'],
    ["f'(x)", 'f′(x)'],
  ])('shows %s in a line', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  it.each([
    ['a power that has no letters', 'e^{-x^2}'],
    ['an index that has no letters', 'x_{ab}'],
    ['a matrix', '\\begin{matrix} a & b \\end{matrix}'],
    ['an unknown command', '\\foo x'],
    ['an open brace', 'x^{2'],
    ['a brace too many', 'x}'],
    ['an end in the middle of a command', 'x \\'],
    ['braces without end', '{'.repeat(5000)],
    ['fractions without end', '\\frac'.repeat(5000)],
    ['powers without end', 'x^'.repeat(5000)],
  ])('gives up on %s', (_what, tex) => {
    expect(texToText(tex)).toBeUndefined();
  });
});
