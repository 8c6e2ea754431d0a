import { root } from './dom/frame.ts';

declare global {
  /** Files that scripts have brought: path in the site → text. Each script beside a file calls it. */
  var variorumFile: ((path: string, text: string) => void) | undefined;
}

/**
 * Stands in for a server where the site is a folder on disk: files that pages fetch come as scripts that lie beside them
 * (`search-data.json.js`), and a link to a folder leads to the page in it.
 */
export function readFromDisk(): void {
  const brought = new Map<string, string>();
  globalThis.variorumFile = (path, text) => brought.set(path, text);
  const coming = new Map<string, Promise<void>>();

  const bring = (path: string): Promise<void> => {
    const known = coming.get(path) ?? load(`${path}.js`);
    coming.set(path, known);
    known.catch(() => coming.delete(path));
    return known;
  };

  globalThis.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    const path = decodeURIComponent(pathname);
    const isData = path.startsWith(decodeURIComponent(root())) && path.endsWith('.json');
    if (!isData) throw new TypeError(`Nothing brings ${path} from disk.`);
    await bring(pathname);
    const text = brought.get(path.slice(decodeURIComponent(root()).length));
    if (text === undefined) throw new TypeError(`${path}.js did not bring it.`);
    return new Response(text);
  };

  for (const event of ['click', 'auxclick', 'contextmenu'] as const) {
    addEventListener(event, ({ target }) => target instanceof Element && toPage(target), true);
  }
  addEventListener(
    'submit',
    ({ target }) => {
      if (target instanceof HTMLFormElement) target.action = pageIn(target.action);
    },
    true,
  );
}

function toPage(target: Element): void {
  const link = target.closest<HTMLAnchorElement>('a[href]');
  if (link?.protocol === 'file:') link.href = pageIn(link.href);
}

function pageIn(address: string): string {
  const url = new URL(address);
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}

function load(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new TypeError(`${src} cannot be read.`));
    document.head.append(script);
  });
}
