import { address } from '../corpus/address.ts';
import type { Problem } from '../corpus/problem.ts';
import { slug } from '../read/slug.ts';

/** Rules of reading: what breaks one keeps a whole file out, and all that refers to it fails for that. */
const READING = /^(?:file|yaml|seed)\//;
/** Rules that fail where something that they refer to was not read. */
const REFERRING =
  /^(?:id\/unknown|citation\/unknown|address\/gone|anchor\/|evidence\/|claim\/(?:evidence|silence)|coverage\/|excuse\/idle|number\/unbound|original\/unknown|quotation\/unverified)/;

/**
 * Without what only follows from a file that was not read: references to the passages of a seed, and facets and components that
 * site.yaml would have declared.
 */
export function causesOnly(problems: readonly Problem[]): Problem[] {
  const unread = [
    ...new Set(problems.filter(({ rule }) => READING.test(rule)).map(({ file }) => file)),
  ];
  const seeds = unread.filter((file) => !file.startsWith('content/')).map(keyOf);
  const data = unread.filter((file) => /^content\/(?:claims\/.*|[a-z]+)\.yaml$/.test(file));
  const hasSite = !unread.includes('content/site.yaml');
  return problems.filter(({ rule, message, file }) => {
    if (READING.test(rule) || unread.length === 0) return true;
    if (!hasSite && (rule === 'claim/facet' || /has no attribute/.test(message))) return false;
    if (data.length > 0 && /would print nothing/.test(message)) return false;
    if (!REFERRING.test(rule)) return true;
    const names = seeds.some(
      (key) =>
        message.includes(`“${key}:`) ||
        message.includes(`“${key}”`) ||
        message.includes(address.source(key)) ||
        file === `content/notes/${key}.mdx`,
    );
    const isOfData =
      data.length > 0 &&
      /^(?:id\/unknown|citation\/unknown|address\/gone|excuse\/idle|coverage\/|number\/unbound)/.test(
        rule,
      );
    return !names && !isOfData;
  });
}

function keyOf(file: string): string {
  return slug(file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''));
}
