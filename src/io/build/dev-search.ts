import type { Connect } from 'vite';
import type { Compiled } from '../../compile/compile.ts';
import { searchOf } from '../kept/search-of.ts';
import { contentType } from '../serve/content-type.ts';

/**
 * Answers the search's requests in `npm run dev` from memory. The index is made on the first request, and anew on the first one
 * after `current` gives another compilation.
 */
export function devSearch(base: string, current: () => Compiled): Connect.NextHandleFunction {
  const made = new WeakMap<Compiled, ReturnType<typeof searchOf>>();
  const filesOf = (compiled: Compiled): ReturnType<typeof searchOf> => {
    const known = made.get(compiled);
    if (known) return known;
    const files = searchOf(compiled);
    made.set(compiled, files);
    return files;
  };
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const name = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    if (!/^(?:pagefind\/|search-[a-z]+\.json$)/.test(name)) return next();
    filesOf(current()).then(({ files }) => {
      const bytes = files.get(decodeURIComponent(name));
      if (!bytes) return next();
      response.setHeader('content-type', contentType(name));
      response.setHeader('cache-control', 'no-store');
      response.end(bytes);
    }, next);
  };
}
