import { buildSites } from './sites.ts';

export default function setup(): void {
  buildSites();
}
