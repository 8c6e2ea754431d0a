import { z } from 'zod';
import { inputSchemas } from '../src/emit/input-schemas.ts';
import { FORMATS } from '../src/formats/formats.ts';
import { COMMANDS, type CommandHelp, FLAGS } from '../src/io/settings/commands.ts';
import { Config } from '../src/io/settings/config.ts';
import { asInstalled } from '../src/io/terminal/as-installed.ts';
import { readCorpus } from '../src/read/corpus.ts';
import { BLOCKS } from '../src/render/explain/blocks.ts';

// The chapters of the manual that are made: from schemas, commands, formats and blocks.

/** What of a JSON Schema the reference prints. */
interface Node {
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  required?: string[];
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  additionalProperties?: Node | boolean;
}
const Read: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).exactOptional(),
    description: z.string().exactOptional(),
    enum: z.array(z.unknown()).exactOptional(),
    const: z.unknown().exactOptional(),
    default: z.unknown().exactOptional(),
    required: z.array(z.string()).exactOptional(),
    properties: z.record(z.string(), Read).exactOptional(),
    items: Read.exactOptional(),
    anyOf: z.array(Read).exactOptional(),
    additionalProperties: z.union([Read, z.boolean()]).exactOptional(),
  }),
);

interface Chapter {
  schema: string;
  title: string;
  says: string;
}

const SCHEMAS: readonly Chapter[] = [
  {
    schema: 'site',
    title: 'Keys of site.yaml',
    says: 'The file `content/site.yaml` says what the edition is called and how it is made. All of it may be left out, and a config may say the same.',
  },
  {
    schema: 'config',
    title: 'Keys of a config',
    says: 'A file `variorum.config.ts`, `.mts`, `.js`, `.mjs` or `.json`, where you stand or beside the corpus. It may also say all that `content/site.yaml` says, which is not repeated here.',
  },
  {
    schema: 'record',
    title: 'The record of a source',
    says: 'The front matter of a seed, `seeds/<name>.md`, between two lines of three hyphens.',
  },
  {
    schema: 'claims',
    title: 'Claims',
    says: 'Each file `content/claims/<name>.yaml` is a list of claims: one checkable sentence each, with the passages that it rests on.',
  },
  {
    schema: 'figures',
    title: 'Figures and sums',
    says: 'The file `content/figures.yaml` holds reported numbers under `figures`, and arithmetic over them under `checks`.',
  },
  {
    schema: 'events',
    title: 'Events',
    says: 'The file `content/events.yaml` is a list of what happened, or was due, on a day.',
  },
  {
    schema: 'entities',
    title: 'People, places and other names',
    says: 'The file `content/entities.yaml` is a list of who and what is named.',
  },
  {
    schema: 'terms',
    title: 'Wording',
    says: 'The file `content/terms.yaml` is a list of things that sources word differently.',
  },
  {
    schema: 'positions',
    title: 'Positions',
    says: 'The file `content/positions.yaml` is a list of open questions, with who holds what.',
  },
  {
    schema: 'silences',
    title: 'Silences',
    says: 'The file `content/silences.yaml` is a list of what sources do not say.',
  },
  {
    schema: 'excuses',
    title: 'Excuses',
    says: 'The file `content/excuses.yaml` holds what is left out on purpose, each with the reason.',
  },
  {
    schema: 'changes',
    title: 'Changes and corrections',
    says: 'The files `content/changes.yaml` and `content/corrections.yaml` are lists of what readers are told of.',
  },
  {
    schema: 'outline',
    title: 'The head of a page',
    says: 'The front matter of outlines, `content/explainer/<name>.mdx`, and of pages about the site, `content/pages/<name>.mdx`.',
  },
];

/** Every made chapter: file below `seeds/reference/` → text. */
export function referenceChapters(): Map<string, string> {
  const made = inputSchemas(readCorpus(new Map()).corpus, { config: Config });
  const read = (name: string) => Read.parse(made.get(name));
  const ofSite = new Set(Object.keys(read('site').properties ?? {}));
  return new Map([
    ...SCHEMAS.map(({ schema, title, says }): [string, string] => {
      const node = read(schema);
      const own = node.items ?? node;
      const keys = Object.entries(own.properties ?? {}).filter(
        ([key]) => schema !== 'config' || !ofSite.has(key),
      );
      const lines = keys.flatMap(([key, one]) => keyLines(key, one, own.required ?? [], 0));
      return [`${schema}.md`, `# ${title}\n\n${says}\n\n${lines.join('\n')}\n`];
    }),
    ['commands.md', commands()],
    ['formats.md', formats()],
    ['blocks.md', blocks()],
  ]);
}

/** Keys at the first level that have no sentence. */
export function undocumented(): string[] {
  return [...inputSchemas(readCorpus(new Map()).corpus, { config: Config })].flatMap(
    ([name, schema]) => {
      const node = Read.parse(schema);
      return Object.entries((node.items ?? node).properties ?? {})
        .filter(([, one]) => !one.description)
        .map(([key]) => `${name}.${key}`);
    },
  );
}

/** A key and what is inside of it, as items of a list. */
function keyLines(key: string, node: Node, required: readonly string[], depth: number): string[] {
  const need = required.includes(key) ? ', needed' : '';
  const usual =
    node.default === undefined || isEmpty(node.default)
      ? ''
      : `, \`${JSON.stringify(node.default)}\` if left out`;
  const says = node.description === undefined ? '' : ` ${node.description}`;
  const line = `${'  '.repeat(depth)}- \`${key}\` (${typeOf(node)}${need}${usual}).${says}`;
  const inside = insideOf(node);
  return [
    line,
    ...Object.entries(inside.properties ?? {}).flatMap(([name, one]) =>
      keyLines(name, one, inside.required ?? [], depth + 1),
    ),
  ];
}

/** The object that a value is, is a list of, or may be. */
function insideOf(node: Node): Node {
  const { additionalProperties: each } = node;
  const choice = node.anyOf?.map(insideOf).find(({ properties }) => properties);
  if (node.properties) return node;
  if (node.items) return insideOf(node.items);
  return choice ?? (typeof each === 'object' ? insideOf(each) : {});
}

function typeOf(node: Node): string {
  if (node.enum) return node.enum.map((one) => `\`${one}\``).join(' or ');
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' or ');
  if (node.items) return `list of ${typeOf(node.items)}`;
  if (node.type === 'object') return node.properties ? 'keys' : 'names, each with a value';
  const names: Record<string, string> = {
    string: 'text',
    boolean: 'true or false',
    integer: 'whole number',
  };
  return [node.type ?? 'anything']
    .flat()
    .map((one) => names[one] ?? one)
    .join(' or ');
}

function isEmpty(value: unknown): boolean {
  return (
    value === '' ||
    value === false ||
    JSON.stringify(value) === '[]' ||
    (typeof value === 'object' && value !== null)
  );
}

function commands(): string {
  const flags = FLAGS.map(
    ([flag, value, says]) => `- \`--${flag}${value && ` <${value}>`}\` ${says}`,
  );
  const parts = Object.entries(COMMANDS).map(
    ([name, { does, also, examples }]: [string, CommandHelp]) => {
      const own = Object.entries(also).map(([flag, says]) => `- \`--${flag}\` ${says}`);
      const list = own.length > 0 ? `${own.join('\n')}\n\n` : '';
      return `## ${name}\n\nIt ${does}.\n\n${list}\`\`\`sh\n${examples.map(asInstalled).join('\n')}\n\`\`\``;
    },
  );
  return `# Commands\n\nEach says more with \`--help\`. In place of a command a folder of texts may stand, which is built and served. Folders and files are relative to where you stand.\n\n${parts.join('\n\n')}\n\n## Flags of all commands\n\nThey may also stand in the environment, in capitals, and in a config; the command line wins.\n\n${flags.join('\n')}\n`;
}

function formats(): string {
  const rows = Object.values(FORMATS).map(
    ({ extensions, sentence }) =>
      `- ${extensions.map((end) => `\`${end}\``).join(', ')}: ${sentence}`,
  );
  return `# Formats of texts\n\nPlain text and Markdown are read in UTF-8, in UTF-16, and in other encodings where they are sure. Other formats are converted, and what was read of a file is kept in \`.variorum/\`, so that a later version moves no address; commit it with the texts.\n\n${rows.join('\n')}\n`;
}

function blocks(): string {
  const parts = Object.entries(BLOCKS).map(([name, { does, attributes, facets }]) => {
    const own = Object.entries(attributes).map(([key, takes]) => `- \`${key}\`: ${takes}`);
    const all = [
      ...own,
      ...(facets ? ['- any facet of `content/site.yaml`, with one or more of its values'] : []),
    ];
    return `## ${name}\n\nShows ${does}.${all.length > 0 ? `\n\n${all.join('\n')}` : ''}`;
  });
  return `# Blocks of an outline\n\nA block stands on a line of its own, \`<Claims ids="vote" />\`, and is made from data. What is unknown, empty or shows nothing is told.\n\n${parts.join('\n\n')}\n`;
}
