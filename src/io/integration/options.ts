import { z } from 'zod';
import { Extension, type ExtensionInput } from '../../compile/extension.ts';
import type { Site } from '../../corpus/site.ts';
import { nearestWord } from '../../text/nearest-word.ts';

const Options = z.strictObject({
  corpus: z.string().default('./corpus'),
  base: z.string().default('/'),
  layout: z.string().optional(),
  components: z.record(z.string(), z.string()).default({}),
  originals: z.string().optional(),
  strict: z.boolean().default(false),
  policy: z.boolean().default(true),
  site: z.record(z.string(), z.unknown()).optional(),
  extensions: z.array(Extension).default([]),
});

/** What the integration is told. All paths are relative to the root of the Astro project. */
export interface VariorumOptions {
  /** Folder of the corpus, with `seeds/` and `content/` or with texts alone; `./corpus` when left out. */
  corpus?: string;
  /** Path of the edition inside the site, below the site's own base: `/edition`. `/` when left out. */
  base?: string;
  /** A layout of the site that our pages are put into: an Astro component with a default slot. Without it they are whole pages of ours. */
  layout?: string;
  /** Components in place of ours, by name: `{ Note: './src/components/Note.astro' }`. They get the properties of ours. */
  components?: Readonly<Record<string, string>>;
  /** Folder of publishers' texts, against which accounts are checked. */
  originals?: string;
  /** Whether only quotations that this build has seen in their originals let it through. */
  strict?: boolean;
  /** Whether our whole pages carry our content security policy; it lets no script of other integrations run in them. */
  policy?: boolean;
  /** What `content/site.yaml` may say, over it: `{ title: 'The tram line' }`. */
  site?: Partial<z.input<typeof Site>>;
  /** What is added from outside: blocks and pictures, rules, readers of formats. */
  extensions?: readonly ExtensionInput[];
}
export type ReadOptions = z.output<typeof Options>;

/** Options with their defaults. A name that nobody knows throws with the nearest one. */
export function readOptions(given: VariorumOptions): ReadOptions {
  const read = Options.safeParse(given);
  if (read.success) return read.data;
  const told = read.error.issues.map((issue) => {
    if (issue.code !== 'unrecognized_keys') return `${issue.path.join('.')}: ${issue.message}`;
    return issue.keys
      .map((key) => {
        const near = nearestWord(key, Object.keys(Options.shape));
        return `there is no option ${key}.${near ? ` Did you mean ${near}?` : ` Options: ${Object.keys(Options.shape).join(', ')}.`}`;
      })
      .join(' ');
  });
  throw new Error(`variorum: ${told.join(' ')}`);
}
