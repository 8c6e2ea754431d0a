import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FILES: Record<string, string> = {
  'package.json': '{ "type": "module", "private": true }\n',
  'astro.config.mjs': 'export default { devToolbar: { enabled: false } };\n',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { texts: defineCollection({ loader: glob({ pattern: '*.md', base: './texts' }) }) };
`,
  'src/pages/sources/[key].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('texts');
  return entries.map((entry) => ({ params: { key: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{entry.id}</title></head>
  <body><main data-pagefind-body><Content /></main></body>
</html>
`,
};

/** Writes the plainest Astro site of the same texts, a page each and nothing on it but the text, anew into a folder. */
export function writePeer(folder: string, texts: string): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(FILES)) write(path, content);
  for (const name of readdirSync(join(texts, 'seeds'))) {
    const text = readFileSync(join(texts, 'seeds', name), 'utf8');
    write(`texts/${name.replace(/\.txt$/, '.md')}`, `# ${text}`);
  }
}
