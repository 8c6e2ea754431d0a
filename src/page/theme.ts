/** The address of a file of a theme that pages show, without BASE. */
export function themeAddress(file: string): string {
  return `/theme/${file}`;
}

/** The icon of a site: its address without BASE, and its media type. */
export function iconOf(file: string | undefined): { address: string; type: string } {
  if (file === undefined) return { address: '/favicon.svg', type: TYPES['svg'] };
  const ending = /\.(svg|png|ico)$/i.exec(file)?.[1]?.toLowerCase();
  const type = ending === 'png' || ending === 'ico' ? TYPES[ending] : TYPES['svg'];
  return { address: themeAddress(file), type };
}

const TYPES = { svg: 'image/svg+xml', png: 'image/png', ico: 'image/x-icon' } as const;
