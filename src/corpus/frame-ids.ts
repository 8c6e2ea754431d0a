/** Ids that pages have for themselves, around what authors wrote: on all of them, on the explainer's own, and on the list of claims. */
export const FRAME_IDS = {
  all: ['main', 'menu', 'contents', 'contents-title'],
  explainer: ['pages', 'editions'],
  claims: ['others'],
} as const;
