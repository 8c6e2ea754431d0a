import type { ExtensionInput, OwnReader, OwnRule } from './compile/extension.ts';

// What extensions are made with. Typed values in, and out comes what `extensions` of a config or of the integration takes.

export { h, s } from 'hastscript';
export { z } from 'zod';
export type {
  ExtensionInput,
  Finding,
  OwnReader,
  OwnRule,
  RuleInput,
} from './compile/extension.ts';
export type { Corpus } from './corpus/corpus.ts';
export type { Edition } from './edition/edition.ts';
export { Refusal } from './formats/bytes/refusal.ts';
export type { Block as DocumentBlock, Converted } from './formats/converted.ts';
export { attribute, choice, day, flag, optional, prose } from './render/blocks/attribute.ts';
export type { Block, BlockDefinition, BlockInput } from './render/blocks/block.ts';
export { block } from './render/blocks/define.ts';
export { id, ids } from './render/blocks/names.ts';
export { passageLink } from './render/markup/passage-link.ts';
export { rule as line, words } from './render/pictures/draw.ts';
export { type Drawing, picture } from './render/pictures/picture.ts';
export { tableOf } from './render/pictures/table.ts';

/** Gives an extension its type: `export const harbour = defineExtension({ name: 'harbour', blocks: { Tides: tides } })`. */
export function defineExtension(extension: ExtensionInput): ExtensionInput {
  return extension;
}

/** Gives a rule its type: its name begins with `own/`, `check` returns what it finds. */
export function defineRule(rule: OwnRule): OwnRule {
  return rule;
}

/** Gives a reader of a format its type: bytes in, documents out; a `Refusal` says why a file cannot be read. */
export function defineReader(reader: OwnReader): OwnReader {
  return reader;
}
