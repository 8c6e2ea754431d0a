import type { Counts } from '../../text/languages/counts.ts';

/** What a page says when something is copied, previewed, or read with one’s own copy. */
export const scripts = ({ number, date }: Counts) => ({
  copyOf: ({ n }: { n: string }) => `Copy ¶${n}`,
  link: 'Link',
  citation: 'Citation',
  copy: 'Copy',
  copied: 'Copied',
  copiedAs: ({ label }: { label: string }) => `${label}: Copied`,
  refused: ({ text }: { text: string }) => `Copying was refused. The text: ${text}`,
  /** `day`: as programs write it. */
  asOf: ({ day }: { day: string }) => `As of ${date(day)}`,
  copyWords: 'Copy link to these words',

  preview: 'Preview',
  noteAt: ({ place }: { place: string }) => `note on ${place}`,
  moreRows: ({ count }: { count: number }) => `and ${number(count)} more`,

  comparing: 'Comparing …',
  unreadable: 'That text, or the hashes of the original, could not be read. Nothing was changed.',
  noneOfIt: 'That text contains none of this report’s passages. Nothing was changed.',
  removed: 'Removed. The account is shown again.',
  reading: 'You are reading your own copy',
  has: ({ found, all }: { found: number; all: number }) =>
    `Your copy has ${number(found)} of ${number(all)} passages as they were when our account was checked; they are shown here in its place.`,
  /** `more`: how many are left out of the list. */
  missing: ({ places, more }: { places: readonly string[]; more: number }) =>
    `Missing or different: ${places.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}; for these the account is shown.`,
  proved: ({ found, all }: { found: number; all: number }) =>
    `Of the quotations in the account and its notes, ${number(found)} of ${number(all)} stand in it letter for letter and are marked.`,
  kept: 'It is kept on this device only, until you remove it.',
  keptNowhere: 'This device keeps nothing: it is gone when you leave the page.',
});
