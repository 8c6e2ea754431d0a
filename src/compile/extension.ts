import { z } from 'zod';
import type { Corpus } from '../corpus/corpus.ts';
import { type Place, type Problem, problem } from '../corpus/problem.ts';
import type { OwnRuleName } from '../corpus/rules.ts';
import type { Edition } from '../edition/edition.ts';
import type { Reader } from '../formats/reader.ts';
import type { ProseField } from '../prose/field.ts';
import type { Block } from '../render/blocks/block.ts';
import { BLOCKS } from '../render/explain/blocks.ts';

/** What a rule of an extension looks at. `prose` is every text in the corpus's own words, with its place. */
export interface RuleInput {
  corpus: Corpus;
  edition: Edition;
  prose: readonly ProseField[];
}

/** What a rule found: where, what is wrong, and the one next thing to do. */
export interface Finding {
  at: Place;
  message: string;
  hint: string;
}

/** A rule from outside. */
export interface OwnRule {
  /** Its name in messages. */
  name: OwnRuleName;
  /** What it asks, in a sentence. */
  asks: string;
  check: (input: RuleInput) => readonly Finding[];
}

/** A reader of a format from outside. It comes before ours for the endings that it names. */
export interface OwnReader extends Reader {
  /** Ends of names in lower case: `['.log']`. */
  extensions: readonly string[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const has = (value: unknown, names: readonly string[]): boolean =>
  isObject(value) && names.every((name) => name in value);

/** What somebody adds to Variorum from outside: blocks and pictures of the explainer, rules, readers of formats. */
export const Extension = z.strictObject({
  name: z.string().min(1).describe('Name of the extension, for messages.'),
  blocks: z
    .record(
      z
        .string()
        .regex(/^[A-Z][A-Za-z0-9]*$/, 'the name of a block begins with a capital letter')
        .refine((name) => !Object.hasOwn(BLOCKS, name), 'there is a block of this name already'),
      z.custom<Block>(
        (value) => has(value, ['does', 'attributes', 'make']),
        'make it with block()',
      ),
    )
    .default({})
    .describe('Blocks and pictures, by the name that content uses.'),
  rules: z
    .array(
      z.custom<OwnRule>(
        (value) =>
          has(value, ['asks', 'check']) &&
          /^own\/[a-z][a-z-]*$/.test(`${isObject(value) && 'name' in value ? value.name : ''}`),
        "a rule is { name: 'own/…', asks, check }",
      ),
    )
    .default([])
    .describe('Rules that a corpus must keep.'),
  readers: z
    .array(
      z.custom<OwnReader>(
        (value) => has(value, ['format', 'extensions', 'read']),
        'a reader is { format, extensions, read }',
      ),
    )
    .default([])
    .describe('Readers of further formats.'),
});
export type Extension = z.output<typeof Extension>;
/** An extension as it is written: what it does not bring is left out. */
export type ExtensionInput = z.input<typeof Extension>;

/** All blocks that content may use, ours and those of extensions. */
export function blocksOf(extensions: readonly Extension[]): Record<string, Block> {
  return Object.assign({}, BLOCKS, ...extensions.map(({ blocks }) => blocks));
}

/** What the rules of extensions find. A rule that throws is a bug of its extension, which the error names. */
export function checkOwn(extensions: readonly Extension[], input: RuleInput): Problem[] {
  return extensions.flatMap(({ name, rules }) =>
    rules.flatMap((rule) => {
      try {
        return rule
          .check(input)
          .map(({ at, message, hint }) => problem(rule.name, at, message, hint));
      } catch (cause) {
        throw new Error(`The rule ${rule.name} of the extension “${name}” failed.`, { cause });
      }
    }),
  );
}
