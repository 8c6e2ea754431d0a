import { type Outline, OutlineRecord } from '../corpus/outline.ts';
import type { Problem } from '../corpus/problem.ts';
import { readContent } from './content.ts';
import { readYaml } from './yaml.ts';

/** Reads an outline of the explainer or a page about the site; its title is the file's name where none is given. */
export function readOutline(
  file: string,
  text: string,
): { outline: Outline | undefined; problems: Problem[] } {
  const slug = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
  const { frontMatter, body, problems } = readContent(file, text);
  const record = readYaml(file, frontMatter ?? '', OutlineRecord, { title: slug }, 1);
  if (!record.ok) return { outline: undefined, problems: [...problems, ...record.problems] };
  return { outline: { slug, file, record: record.value, body, place: record.place }, problems };
}
