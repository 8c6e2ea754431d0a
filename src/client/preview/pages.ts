/**
 * Gives the pages that previews are taken from: this one as it stands, others fetched once each and parsed, which runs nothing.
 * Undefined where there is no such page, or no line to it.
 */
export function pages(): (url: URL) => Promise<Document | undefined> {
  const fetched = new Map<string, Promise<Document | undefined>>();
  return async ({ pathname }) => {
    if (pathname === location.pathname) return document;
    const page = fetched.get(pathname) ?? load(pathname);
    fetched.set(pathname, page);
    return page;
  };
}

async function load(path: string): Promise<Document | undefined> {
  try {
    const response = await fetch(path);
    const isPage = response.ok && response.headers.get('content-type')?.startsWith('text/html');
    return isPage ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}
