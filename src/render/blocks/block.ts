import type { Element } from 'hast';
import type { z } from 'zod';
import type { Edition } from '../../edition/edition.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a block is made of: an edition, and what its attributes say. */
export interface BlockInput<Attributes = unknown> {
  edition: Edition;
  find: Lookup;
  attributes: Attributes;
  /** Facets that choose what is shown: name → values, one of which a thing must have. */
  facets: ReadonlyMap<string, readonly string[]>;
}

/** Something wrong with a block as an author wrote it. `attribute` names the one at fault; '' is the block. */
export interface BlockFault {
  rule: 'content/component' | 'id/unknown';
  attribute: string;
  message: string;
  hint: string;
}

/** What became of a block: its elements, or what is wrong with it. */
export interface BlockMade {
  elements: Element[];
  faults: BlockFault[];
}

/** A component that content may use. */
export interface Block {
  /** What it shows, in a phrase, for the manual. */
  does: string;
  /** Its attributes and what each takes, facets apart. */
  attributes: Readonly<Record<string, string>>;
  /** Attributes with words of ours in them: whole, or as labels before colons. */
  prose: Readonly<Record<string, 'whole' | 'labels'>>;
  /** Whether facets choose what it shows. */
  facets: boolean;
  make: (given: ReadonlyMap<string, string>, context: BlockContext) => BlockMade;
}

/** What blocks are made from, and by which attributes are judged. */
export interface BlockContext {
  edition: Edition;
  find: Lookup;
  instead: Vocabulary['instead'];
}

/** How a block is defined: `schema` judges its attributes against the names of an edition and makes typed values of them. */
export interface BlockDefinition<Schema extends z.ZodObject> {
  does: string;
  schema: (words: Vocabulary) => Schema;
  facets?: boolean;
  /** Faults of attributes that are sound one by one. */
  together?: (attributes: z.output<Schema>, given: ReadonlyMap<string, string>) => BlockFault[];
  make: (input: BlockInput<z.output<Schema>>) => Element[];
}
