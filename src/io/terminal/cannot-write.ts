/** What to tell of an error of the file system that is nobody's bug: a folder that may not be written to, a full disk. */
export function cannotWrite(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'the folder';
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${path} may not be written to. Nothing was changed. Give yourself the right to write there, or name another folder with --out.`;
    case 'ENOSPC':
      return `The disk is full: ${path} could not be written. What was published before is as it was.`;
    default:
      return undefined;
  }
}
