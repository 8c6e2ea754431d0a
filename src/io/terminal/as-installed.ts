/** A call as it is where the package is installed: `npm run add -- x` → `npx variorum add x`. */
export function asInstalled(line: string): string {
  return line.replace(
    /npm (?:run )?(start|dev|build|check|mdx|quote|originals|lock|add|new|schemas|completion|split)(?::(originals))?(?: --(?= ))?/g,
    (_, command: string, isPrivate?: string) =>
      `npx variorum ${command}${isPrivate ? ' --private' : ''}`,
  );
}
