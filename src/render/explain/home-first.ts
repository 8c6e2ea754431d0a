import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../../edition/edition.ts';
import { type FirstClaim, firstClaim, type Part } from '../../edition/evidence/first-claim.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { gist } from '../../text/gist.ts';
import { sharedRuns } from '../../text/shared-runs.ts';
import { standing } from '../markup/mark.ts';
import { passageLink } from '../markup/passage-link.ts';
import { inPassing } from '../markup/words.ts';

/** Fewer words than these are shared by chance. */
const LEAST = 3;
/** How the sign of each part is drawn. */
const SIGNS: Record<Part, string> = {
  states: 'own',
  said: 'said',
  disputes: 'against',
  revises: 'against',
};

/** One sentence of the corpus with its evidence open beside it; nothing where no claim has such evidence. */
export function homeFirst(edition: Edition, find: Lookup): Element[] {
  const first = firstClaim(edition);
  if (!first) return [];
  const { claim, parts } = first;
  const shown = parts.map(({ witness }) => `${witness.source}:${witness.passage}`);
  const needed = neededBy(shown, find);
  return [
    h('p', { class: 'first-claim' }, [
      {
        type: 'element',
        tagName: 'Claim',
        properties: { id: claim.id },
        children: marked(claim.text, parts[0]?.witness.quotes[0]?.words ?? ''),
      },
    ]),
    h('p', { class: 'first-more' }, [
      standing(claim, find.sources, find.say),
      ' ',
      h('a', { href: claim.address }, find.say.reading.openClaim),
    ]),
    h('ul', { class: 'first-evidence' }, [
      ...parts.map((one) => item(one, find)),
      ...needed.map((at) =>
        h('li', { class: 'needs' }, [
          `${find.say.evidence.butSee} `,
          passageLink(at, find),
          ': ',
          ...gistOf(at, find),
        ]),
      ),
    ]),
  ];
}

function item({ part, witness }: FirstClaim['parts'][number], find: Lookup): Element {
  const at = `${witness.source}:${witness.passage}`;
  const speaker = witness.voice === 'attributed' ? speakerOf(witness, find) : '';
  const lang = find.source(witness.source)?.lang.words;
  return h('li', { class: 'mark-key', dataEvidence: at }, [
    h('i', { class: SIGNS[part], ariaHidden: 'true' }),
    passageLink(at, find),
    ` ${find.say.reading.first[part]({ speaker })}: `,
    ...witness.quotes.map(({ words }) => h('q', { lang }, `“${words}”`)),
  ]);
}

/** `the mayor, via the town hall`. */
function speakerOf({ by }: FirstClaim['parts'][number]['witness'], { say }: Lookup): string {
  const [speaker = '', ...relays] = by;
  return speaker === '' ? '' : say.evidence.speaker({ speaker, relays });
}

/** The words of a claim, those marked that its evidence has too. */
function marked(text: string, quote: string): ElementContent[] {
  const [run] = sharedRuns(text, quote, LEAST).toSorted((a, b) => b.length - a.length);
  if (!run) return [{ type: 'text', value: text }];
  return [
    { type: 'text', value: text.slice(0, run.start) },
    h('mark', text.slice(run.start, run.end)),
    { type: 'text', value: text.slice(run.end) },
  ];
}

function neededBy(shown: readonly string[], find: Lookup): string[] {
  const needed = shown.flatMap((at) => {
    const found = find.passage(at);
    return (found?.passage.needs ?? []).map((n) => `${found?.source.key}:${n}`);
  });
  return [...new Set(needed)].filter((at) => !shown.includes(at));
}

function gistOf(at: string, find: Lookup): ElementContent[] {
  const found = find.passage(at);
  return found ? inPassing(gist(found.passage.text), found.source) : [];
}
