/** The path that a reference leads to from a file, both with forward slashes: `OPS/ch1.xhtml` + `../img/a%20b.png` → `img/a b.png`. */
export function inFolder(file: string, reference: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of decoded(reference.replace(/[?#].*$/, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/').normalize('NFC');
}

/** The name of a picture as words, without its ending: `img/tram-line.png` → `tram line`. */
export function nameOfPicture(reference: string): string {
  const path = decoded(reference.replace(/[?#].*$/, ''));
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  return name.replace(/[-_\s]+/g, ' ').trim() || 'picture';
}

/** A reference without its escapes; one with broken escapes as it stands. */
export function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
