import { z } from 'zod';
import type { Range } from '../../domain/image-parameters.js';

/**
 * The fields that request bodies are made of. Each says in the wire's words what is wrong with it,
 * and carries its type, range, default and description into the JSON Schema of its body.
 */
export interface FieldOptions {
  /** One line, for the API's readers. */
  description: string;
}

export interface TextOptions extends FieldOptions {
  /** Code points: so zod counts, and so does the JSON Schema that comes of it. */
  maxChars?: number;
}

/** Old clients send null for what they leave out. */
function nullAsAbsent(value: unknown): unknown {
  return value ?? undefined;
}

/** Old clients send "" for a text they leave out. */
function blankAsAbsent(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? undefined : nullAsAbsent(value);
}

function boundedText(name: string, text: z.ZodString, maxChars: number | undefined): z.ZodString {
  if (maxChars === undefined) return text;
  return text.max(maxChars, { error: `${name} must be at most ${maxChars} characters long` });
}

/** A text with something in it; as it came, the spaces around it included. */
export function requiredText(name: string, { description, maxChars }: TextOptions) {
  const required = `${name} is required`;
  const text = z
    .string({ error: ({ input }) => (input == null ? required : `${name} must be a string`) })
    .min(1, { error: required })
    .refine((value) => value.trim() !== '', { error: required });
  return boundedText(name, text, maxChars).meta({ description });
}

/** Undefined where it is missing, null or blank. */
export function optionalText(name: string, { description, maxChars }: TextOptions) {
  const text = z.string({ error: `${name} must be a string` });
  return z
    .preprocess(blankAsAbsent, boundedText(name, text, maxChars).optional())
    .meta({ description });
}

function ranged(name: string, { min, max }: Range, whole: boolean): z.ZodNumber {
  const error = `${name} must be a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
  return (whole ? z.int({ error }) : z.number({ error })).min(min, { error }).max(max, { error });
}

/** The fallback where it is missing or null. */
export function wholeNumber(
  name: string,
  range: Range,
  { description, fallback }: FieldOptions & { fallback: number },
) {
  return z
    .preprocess(nullAsAbsent, ranged(name, range, true).default(fallback))
    .meta({ description });
}

/** Undefined where it is missing or null. */
export function optionalWholeNumber(name: string, range: Range, { description }: FieldOptions) {
  return z.preprocess(nullAsAbsent, ranged(name, range, true).optional()).meta({ description });
}

/** Like `wholeNumber`, with fractions. */
export function anyNumber(
  name: string,
  range: Range,
  { description, fallback }: FieldOptions & { fallback: number },
) {
  return z
    .preprocess(nullAsAbsent, ranged(name, range, false).default(fallback))
    .meta({ description });
}
