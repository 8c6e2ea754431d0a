import { asInstalled } from '../terminal/as-installed.ts';
import { IS_INSTALLED } from './package-root.ts';

/** What one of our commands is told on its command line, and what it does: the text of `--help`, and the manual's. */
export interface CommandHelp {
  /** How it is called in this repository. */
  call: string;
  /** What follows the call: `<file> …`. */
  takes: string;
  /** What it does, without a full stop. */
  does: string;
  /** Flags that only this command knows: flag → what it does. One that takes a value names it, or its choices: `as <note|cite>`. */
  also: Readonly<Record<string, string>>;
  examples: readonly string[];
}

/** Our commands, in the order in which an author meets them. */
export const COMMANDS = {
  start: {
    call: 'npm start',
    takes: '',
    does: 'builds, serves at `http://localhost:4321` or the next free port, prints a summary',
    also: {},
    examples: ['npm start', 'CORPUS=folder npm start', 'npm start -- --base /a/b/ --port 8080'],
  },
  dev: {
    call: 'npm run dev',
    takes: '',
    does: 'serves pages that follow each edit; mistakes show in the terminal and on the page',
    also: {},
    examples: ['npm run dev', 'npm run dev -- --corpus folder'],
  },
  build: {
    call: 'npm run build',
    takes: '',
    does: 'builds into `dist/`; with mistakes it prints all of them, exits with 1 and leaves `dist/` alone',
    also: {},
    examples: ['npm run build', 'npm run build -- --strict --site https://example.org'],
  },
  check: {
    call: 'npm run check',
    takes: '',
    does: 'prints every sum with its verdict, and what is cited, bound and checked',
    also: {
      fix: 'first mends what has one right form: ids and keys that were renamed, a straight mark whose partner is curly, links to addresses that moved',
      'dry-run': 'with --fix, says what would be mended and writes nothing',
    },
    examples: [
      'npm run check',
      'npm run check -- --originals ../originals',
      'npm run check -- --fix --dry-run',
    ],
  },
  mdx: {
    call: 'npm run mdx',
    takes: '<key>',
    does: 'prints a source, or `explainer/<page>`, as MDX',
    also: {},
    examples: ['npm run mdx -- courier', 'npm run mdx -- explainer/index'],
  },
  quote: {
    call: 'npm run quote',
    takes: '<key:number> "words"',
    does: 'prints exact words of a passage as a line to paste, with the context that makes them unique',
    also: {
      'as <evidence|note|cite>':
        'as evidence of a claim (the default), as a note, or as a citation in prose',
    },
    examples: [
      'npm run quote -- courier:12 "by the end of November"',
      'npm run quote -- courier:12 "the stop" --as note',
    ],
  },
  originals: {
    call: 'npm run originals',
    takes: '<file> …',
    does: 'takes publishers’ texts into `seeds/originals/` and checks the accounts against them',
    also: {},
    examples: ['npm run originals -- ~/texts/*.txt'],
  },
  lock: {
    call: 'npm run lock',
    takes: '',
    does: 'records what was checked, and every new address',
    also: {},
    examples: ['npm run lock', 'npm run lock -- --originals ../originals'],
  },
  changes: {
    call: 'npm run changes',
    takes: '<older dist> [newer dist]',
    does: 'prints what changed between two builds in claims, statuses, figures, sums and addresses, as a draft for `changes.yaml`',
    also: {},
    examples: ['npm run changes -- ../published', 'npm run changes -- ../published dist'],
  },
  add: {
    call: 'npm run add',
    takes: '<file> …',
    does: 'makes a seed of a text, ready to edit; with --again, says what became of one that is read anew',
    also: {
      account: 'makes an empty account of the text instead, and takes the text as its original',
      again:
        'says what became of the passages of files that are read otherwise than they were published, all or those named; changes nothing',
      take: 'with --again takes what a new version reads of files that are the same; locked passages keep their numbers',
    },
    examples: [
      'npm run add -- letter.txt',
      'npm run add -- --account report.txt',
      'npm run add -- --again letter.docx',
    ],
  },
  split: {
    call: 'npm run split',
    takes: '<key[:number]>',
    does: 'cuts lists that run together into a passage an item, and marks numbered lines as headings; no address moves',
    also: { 'dry-run': 'says what would be cut and writes nothing' },
    examples: ['npm run split -- constitution --dry-run', 'npm run split -- constitution:12'],
  },
  new: {
    call: 'npm run new',
    takes: '[folder]',
    does: 'writes a small guided corpus that builds at once; overwrites nothing',
    also: {
      'title <words>': 'title of the edition',
      yes: 'asks nothing',
    },
    examples: ['npm run new -- harbour', 'npm run new -- harbour --title "The harbour" --yes'],
  },
  schemas: {
    call: 'npm run schemas',
    takes: '',
    does: 'writes the JSON Schema of every data file into `.variorum/schemas/`, for editors; `dev` keeps them fresh',
    also: {},
    examples: ['npm run schemas', 'npm run schemas -- --corpus folder'],
  },
  completion: {
    call: 'npm run completion',
    takes: '<bash|zsh>',
    does: 'prints a script that completes commands and flags in a shell',
    also: {},
    examples: ['npm run completion -- bash'],
  },
} as const satisfies Record<string, CommandHelp>;
export type CommandName = keyof typeof COMMANDS;

/** Flags that every command takes, with the name of the value where one follows. */
export const FLAGS: readonly [flag: string, value: string, says: string][] = [
  ['corpus', 'folder', 'folder with seeds/ and content/, or with texts alone'],
  ['originals', 'folder', 'folder with publishers’ texts, besides seeds/originals/'],
  ['site', 'origin', 'origin of the published site, such as https://example.org'],
  ['base', 'path', 'path under which the site lies, such as /a/b/'],
  ['out', 'folder', 'folder of the built site'],
  ['port', 'number', 'port to serve at'],
  [
    'reporter',
    'terminal|github|json',
    'how problems are told: to people, to GitHub’s workflows, or to programs',
  ],
  ['strict', '', 'accepts only quotations that this build has seen in their originals'],
  ['private', '', 'the site with the originals’ words, for this machine only'],
  ['help', '', 'prints this'],
];

/** The text that `--help` prints, in lines of at most about 100 characters. */
export function helpText(name: CommandName, isInstalled = IS_INSTALLED): string {
  const { call, takes, does, also, examples }: CommandHelp = COMMANDS[name];
  const said = (line: string) => (isInstalled ? asInstalled(line) : line);
  const rows = [
    ...Object.entries(also).map(([flag, says]) => [`--${flag}`, says] as const),
    ...FLAGS.map(([flag, value, says]) => [`--${flag}${value && ` <${value}>`}`, says] as const),
  ];
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return [
    said(`${call}${takes && ` -- ${takes}`}`),
    `  ${does.replaceAll('`', '')}.`,
    '',
    'Flags; those that all commands take may also stand in the environment, in capitals, and in variorum.config.ts:',
    ...rows.map(([flag, says]) => `  ${flag.padEnd(width)}  ${says}`),
    '',
    'Examples:',
    ...examples.map((example) => `  ${said(example)}`),
  ].join('\n');
}

/** What `variorum --help` prints. */
export function overview(): string {
  const rows = Object.entries(COMMANDS).map(([name, { takes, does }]: [string, CommandHelp]) => {
    const call = `${name}${takes && ` ${takes}`}`;
    return `  ${call.padEnd(20)} ${does.replaceAll('`', '')}`;
  });
  return [
    'npx variorum <command>   Each command says more with --help.',
    'npx variorum <folder>    builds a site of the texts in a folder, and serves it',
    '',
    ...rows,
  ].join('\n');
}
