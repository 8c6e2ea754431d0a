import type { RootContent } from 'hast';

/** Whether a node only breaks a line between blocks. A mere space stands between words and is kept. */
export function isBlank(node: RootContent): boolean {
  return node.type === 'text' && (node.value === '' || /^\s*\n\s*$/.test(node.value));
}
