import { COMMANDS, type CommandHelp, FLAGS } from './commands.ts';
import { ownFlag } from './flags.ts';

export const SHELLS = ['bash', 'zsh'] as const;

/** Flags whose value is a folder, which the shell completes by itself. */
const FOLDERS = FLAGS.flatMap(([flag, value]) => (value === 'folder' ? [`--${flag}`] : []));

/** A script for a shell that completes `variorum`: its commands, their flags, and the choices of a flag. Made from the table of `--help`. */
export function completion(shell: (typeof SHELLS)[number]): string {
  const commands = Object.entries(COMMANDS).map(([name, help]: [string, CommandHelp]) => ({
    name,
    help,
  }));
  switch (shell) {
    case 'bash':
      return [
        '# variorum completion bash >> ~/.bashrc',
        '_variorum() {',
        '  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" words=""',
        '  if [ "$COMP_CWORD" -eq 1 ]; then',
        `    words="${commands.map(({ name }) => name).join(' ')}"`,
        '  else',
        '    case "${COMP_WORDS[1]}" in',
        ...commands.map(({ name, help }) => `      ${name}) words="${wordsOf(help)}" ;;`),
        '    esac',
        '    case "$prev" in',
        `      ${FOLDERS.join('|')}) words="" ;;`,
        ...choicesOf(commands).map(([flag, all]) => `      ${flag}) words="${all}" ;;`),
        '    esac',
        '  fi',
        '  COMPREPLY=($(compgen -W "$words" -- "$cur"))',
        '}',
        'complete -o default -F _variorum variorum',
      ].join('\n');
    case 'zsh':
      return [
        '#compdef variorum',
        '# variorum completion zsh > "${fpath[1]}/_variorum"',
        '_variorum() {',
        '  local -a list',
        '  if (( CURRENT == 2 )); then',
        `    list=(${commands.map(({ name, help }) => zsh(name, help.does)).join(' ')})`,
        "    _describe 'command' list",
        '    _files -/',
        '    return',
        '  fi',
        '  case "$words[CURRENT-1]" in',
        `    ${FOLDERS.join('|')}) _files -/; return ;;`,
        ...choicesOf(commands).map(
          ([flag, all]) => `    ${flag}) list=(${all}); _describe 'value' list; return ;;`,
        ),
        '  esac',
        '  case "$words[2]" in',
        ...commands.map(({ name, help }) => `    ${name}) list=(${flagsInZsh(help)}) ;;`),
        '  esac',
        "  _describe 'flag' list",
        '  _files',
        '}',
        'compdef _variorum variorum',
      ].join('\n');
    default:
      return shell satisfies never;
  }
}

function wordsOf({ also, takes }: CommandHelp): string {
  const own = Object.keys(also).map((flag) => `--${ownFlag(flag)[0]}`);
  const choices = /^<([a-z|]+)>$/.exec(takes)?.[1]?.split('|') ?? [];
  return [
    ...choices.filter(() => choices.length > 1),
    ...own,
    ...FLAGS.map(([flag]) => `--${flag}`),
  ].join(' ');
}

function flagsInZsh({ also, takes }: CommandHelp): string {
  const own = Object.entries(also).map(([flag, says]) => zsh(`--${ownFlag(flag)[0]}`, says));
  const choices = /^<([a-z]+\|[a-z|]+)>$/.exec(takes)?.[1]?.split('|') ?? [];
  return [...choices, ...own, ...FLAGS.map(([flag, , says]) => zsh(`--${flag}`, says))].join(' ');
}

/** A word with its description, in single quotes. */
function zsh(word: string, says: string): string {
  return `'${word}:${says.replaceAll('`', '').replaceAll("'", '’').replaceAll(':', '\\:')}'`;
}

function choicesOf(commands: readonly { help: CommandHelp }[]): [flag: string, all: string][] {
  const all = commands.flatMap(({ help }) =>
    Object.keys(help.also).flatMap((flag): [string, string][] => {
      const [name, choices = []] = ownFlag(flag);
      return choices.length > 1 ? [[`--${name}`, choices.join(' ')]] : [];
    }),
  );
  return [...new Map(all)];
}
