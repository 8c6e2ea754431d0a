import type { Connect } from 'vite';
import { PICTURES } from '../../text/shape.ts';
import type { CompiledFromDisk } from '../corpus/compile-from-disk.ts';
import { contentType } from '../serve/content-type.ts';

/** Answers requests for pictures of texts in `npm run dev`. */
export function devPictures(
  base: string,
  current: () => Pick<CompiledFromDisk, 'pictures'>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const address = `/${path.startsWith(base) ? path.slice(base.length) : path.slice(1)}`;
    const bytes = address.startsWith(PICTURES) ? current().pictures.bytes(address) : undefined;
    if (!bytes) return next();
    response.setHeader('content-type', contentType(address));
    response.end(bytes);
  };
}
