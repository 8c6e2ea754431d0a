/** The path that a reference leads to from a file, both with forward slashes: `OPS/ch1.xhtml` + `../img/a%20b.png` → `img/a b.png`. */
export function inFolder(file: string, reference: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of decoded(reference.replace(/[?#].*$/, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/').normalize('NFC');
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
