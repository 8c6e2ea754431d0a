import type { Messages } from '../../messages/en/en.ts';

/** What a search form is answered with. `data` is the answer to the request for `search-data.json`. */
export interface Given {
  base: string;
  data: Promise<Response> | undefined;
  say: Messages['search'];
}
