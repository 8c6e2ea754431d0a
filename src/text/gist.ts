/** A text cut at a word to at most `limit` characters, with an ellipsis where something is left out. A quotation cut open is closed. */
export function gist(text: string, limit = 140): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–—-]+$/, '');
  const isOpen = words.lastIndexOf('“') > words.lastIndexOf('”');
  return `${words} …${isOpen ? '”' : ''}`;
}
