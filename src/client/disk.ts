import { readFromDisk } from './from-disk.ts';

// Everything that pages run, in one plain script, for a site that lies in a folder on disk.
readFromDisk();
void import('./site.ts');
