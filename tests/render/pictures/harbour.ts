import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { makeEdition } from '../../../src/compile/make-edition.ts';
import { lookup } from '../../../src/edition/lookup.ts';
import { readCorpus } from '../../../src/read/corpus.ts';
import { BLOCKS } from '../../../src/render/explain/blocks.ts';

const FILES = new Map([
  [
    'seeds/courier.md',
    `---
key: courier
sign: HC
title: Bridge closes
publisher: { name: Harbour Courier, basis: stated, why: head }
published: { date: 2031-05-02, basis: stated, why: head }
origins: { works-notice: [2], town-meeting: [3] }
rights: { holder: us, basis: own }
---
¶1 [headline] The bridge closed for 20 days.

¶2 Of 60 panels, 25 were replaced and five painted, the works office said.

¶3 The mayor said that “nine of the piers are sound”.

¶4 Engineers did not believe that nine piers were sound.
`,
  ],
  [
    'seeds/tide.md',
    `---
key: tide
title: Panels at the bridge
publisher: { name: The Tide, basis: stated, why: head }
published: { notBefore: 2031-05-09, notAfter: 2031-05-11, basis: inferred, why: weekdays }
origins: { works-notice: [2] }
rights: { holder: us, basis: own }
---
¶1 [headline] Thirty panels were left.

¶2 Dozens of lamps were exchanged for around 400 bulbs, the works office said.

¶3 The mayor later wrote that only two piers were sound.
`,
  ],
  [
    'content/site.yaml',
    `title: The bridge
clock: { title: Two reports on a 20-day clock, events: [closing, halfway, reopening] }
origins: { works-notice: a notice of the works office }
`,
  ],
  [
    'content/events.yaml',
    `- { id: closing, date: 2031-05-01, basis: stated, says: The bridge closed., at: ['courier:1'] }
- { id: halfway, date: 2031-05-10, basis: computed, why: half of 20, says: Half of the time was over., at: ['courier:1'] }
- { id: reopening, date: 2031-05-20, basis: computed, why: 20 days, planned: true, says: The bridge was to reopen., at: ['courier:1'] }
`,
  ],
  [
    'content/figures.yaml',
    `figures:
  - { id: panels, what: Panels of the bridge, unit: panels, reports: [{ at: 'courier:2', value: 60, quote: 60 panels, scope: all panels }] }
  - { id: replaced, what: Panels replaced, unit: panels, reports: [{ at: 'courier:2', value: 25, quote: 25 were replaced, asOf: 2031-05-02, scope: by the works office }] }
  - { id: painted, what: Panels painted, unit: panels, reports: [{ at: 'courier:2', value: 5, quote: five painted, scope: by the works office }] }
  - id: left
    what: Panels left
    unit: panels
    reports:
      - { at: 'tide:1', value: 30, quote: Thirty panels, asOf: 2031-05-09, scope: 'panels neither replaced nor painted; lamps not counted' }
      - { at: 'courier:2', value: 30, quote: 60 panels, scope: panels of another count }
  - { id: lamps, what: Lamps exchanged, unit: lamps, reports: [{ at: 'tide:2', value: null, quote: Dozens of lamps, scope: lamps on the bridge, qualifier: dozens }] }
  - { id: bulbs, what: Bulbs, unit: bulbs, reports: [{ at: 'tide:2', value: 400, quote: around 400 bulbs, scope: bulbs given for lamps, qualifier: around }] }
checks:
  - id: sum-of-panels
    says: 60 less 25 less five is 30.
    sum: [{ figure: panels, at: 'courier:2' }, { figure: replaced, at: 'courier:2', times: -1 }, { figure: painted, at: 'courier:2', times: -1 }]
    equals: { figure: left, at: 'tide:1' }
    why: Painted panels are taken to be apart from replaced ones.
  - id: lamps-and-bulbs
    says: Lamps and bulbs are as many.
    sum: [{ figure: lamps, at: 'tide:2' }]
    equals: { figure: bulbs, at: 'tide:2' }
    comparable: false
    why: Dozens are no number.
  - id: two-counts-left
    says: The two thirties are the same.
    sum: [{ figure: left, at: 'tide:1' }]
    equals: { figure: left, at: 'courier:2' }
    comparable: false
    why: The scopes differ.
`,
  ],
  [
    'content/claims/piers.yaml',
    `- id: nine-sound
  text: Nine piers were sound, the mayor said.
  asOf: 2031-05-02
  evidence:
    - { at: 'courier:3', quote: nine of the piers are sound, voice: attributed, by: [the mayor, a radio station] }
    - { at: 'courier:4', quote: did not believe, direction: contradicts, voice: attributed, by: [engineers] }
- id: engineers-doubt
  text: Engineers did not believe that nine piers were sound.
  evidence: [{ at: 'courier:4', quote: did not believe, voice: attributed, by: [engineers] }]
- id: two-sound
  text: Two piers were sound, the mayor wrote.
  supersedes: [nine-sound]
  evidence: [{ at: 'tide:3', quote: only two piers were sound, voice: attributed, by: [the mayor] }]
`,
  ],
  [
    'content/silences.yaml',
    `- { id: cost, question: What did it cost?, says: Neither gives the cost., sources: [courier, tide], words: [cost] }
- { id: sound-piers, question: How many piers were sound?, says: The first is unsure., sources: [courier], words: [piers], see: [two-sound] }
`,
  ],
  [
    'content/terms.yaml',
    `- id: the-bridge
  thing: the bridge
  house: bridge
  why: both
  wordings:
    - { words: [bridge, crossing], counts: { courier: 12, tide: 1 }, at: ['courier:1'] }
    - { words: [span], counts: { courier: 0, tide: 3 } }
`,
  ],
]);

/** The edition of an invented corpus about a bridge. */
export const harbour = makeEdition(readCorpus(FILES).corpus, () => 'unchecked', {
  ok: 0,
  attested: 0,
  unchecked: 0,
}).edition;

/** What a block makes of it. */
export function make(name: string, attributes: Record<string, string> = {}): Element[] {
  const block = BLOCKS[name];
  if (!block) throw new Error(`There is no block ${name}.`);
  const context = { edition: harbour, find: lookup(harbour), instead: () => '' };
  return block.make(new Map(Object.entries(attributes)), context).elements;
}

/** The words of each `<text>` of the drawing that is laid out for a page, lines joined. */
export function wordsOf(elements: readonly Element[], look: 'wide' | 'narrow' = 'wide'): string[] {
  const html = toHtml([...elements]);
  const svg = new RegExp(`<svg class="pic pic-${look}"[\\s\\S]*?</svg>`).exec(html)?.[0] ?? '';
  return [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map((match) =>
    (match[1] ?? '')
      .replace(/<tspan[^>]*>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replaceAll('\u00a0', ' '),
  );
}

/** The rows of the tables, cells joined by a bar, without tags. */
export function rowsOf(elements: readonly Element[]): string[] {
  return [...toHtml([...elements]).matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map((row) =>
    [...(row[1] ?? '').matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)]
      .map((cell) => (cell[1] ?? '').replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' '))
      .join(' | '),
  );
}
