import type { Edition } from '../edition/edition.ts';

/** Old anchors of a page: what each leads to. Keys are addresses of pages. */
export function oldAnchors(edition: Edition): Map<string, { old: string; id: string }[]> {
  const aliases = edition.addresses.filter(
    (view) => view.status === 'alias' && view.address.includes('#'),
  );
  return Map.groupBy(
    aliases.map((view) => ({
      page: view.address.split('#')[0] ?? '',
      old: view.address.split('#')[1] ?? '',
      id: view.to.split('#')[1] ?? '',
    })),
    ({ page }) => page,
  );
}

/** Sets an empty anchor with the old id into the element that has the new one, so that an old link lands without script. */
export function withOldAnchors(
  html: string,
  anchors: readonly { old: string; id: string }[],
): string {
  return anchors.reduce(
    (page, { old, id }) =>
      page.replace(new RegExp(`(<[a-z][^>]*\\sid="${id}"[^>]*>)`), `$1<span id="${old}"></span>`),
    html,
  );
}
