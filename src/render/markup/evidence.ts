import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { EvidenceView } from '../../edition/edition.ts';
import { type Witness, witnessesOf } from '../../edition/evidence/witnesses.ts';
import type { Cited, Lookup } from '../../edition/lookup.ts';
import type { PassageView, SourceView } from '../../edition/source-view.ts';
import type { Say } from '../../messages/messages.ts';
import { lookedFor } from './looked-for.ts';
import { passageLink } from './passage-link.ts';
import { inPassing, passageWords } from './words.ts';

/**
 * A rehype plugin for the explainer: numbers its sentences and puts behind each paragraph what they rest on, closed,
 * so that evidence opens where the claim stands.
 */
export const rehypeEvidence: Plugin<[{ find: Lookup }], Root> = ({ find }) => {
  return (tree) => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined || !['p', 'li', 'dd', 'td'].includes(node.tagName)) return;
      const opened: Element[] = [];
      visit(node, 'element', (inner) => {
        if (inner.tagName !== 'Claim') return;
        count += 1;
        inner.properties['n'] = String(count);
        opened.push(evidenceOf(String(inner.properties['id'] ?? '').split(' '), count, find));
      });
      if (opened.length === 0) return;
      if (node.tagName === 'p') {
        parent.children.splice(index + 1, 0, ...opened);
        return [SKIP, index + 1 + opened.length];
      }
      node.children.push(...opened);
      return SKIP;
    });
  };
};

function evidenceOf(ids: readonly string[], count: number, find: Lookup): Element {
  const cited = ids.flatMap((id) => find.cited(id) ?? []);
  return h(
    'div',
    {
      class: 'evidence',
      id: `ev-${count}`,
      popover: '',
      role: 'group',
      ariaLabel: `Evidence for sentence ${count}`,
    },
    [
      h(
        'button',
        {
          type: 'button',
          class: 'close',
          popoverTarget: `ev-${count}`,
          popoverTargetAction: 'hide',
        },
        'Close',
      ),
      ...cited.flatMap((entry) => part(entry, find)),
    ],
  );
}

function part(entry: Cited, find: Lookup): Element[] {
  const claim = entry.kind === 'claim' ? find.claim(entry.id) : undefined;
  if (claim) {
    const pieces = witnessesOf(claim.evidence).map((one) => witness(one, find));
    const needed = claim.needs.map((at) => boundPassage(at, find));
    return [
      h('p', { class: 'evidence-claim' }, [
        h('a', { href: claim.address }, claim.text),
        ' ',
        h('span', { class: 'status' }, claim.statusText),
      ]),
      ...(claim.reports > 1 ? [h('p', { class: 'why' }, find.reason(claim))] : []),
      ...pieces,
      ...needed,
    ];
  }
  const check = entry.kind === 'check' ? find.check(entry.id) : undefined;
  const figure = entry.kind === 'figure' ? find.figure(entry.id) : undefined;
  const event = entry.kind === 'event' ? find.event(entry.id) : undefined;
  const head = h('p', { class: 'evidence-claim' }, [h('a', { href: entry.address }, entry.says)]);
  const needed = neededBeside(entry.at, find).map((at) => boundPassage(at, find));
  if (check)
    return [
      head,
      h('p', { class: 'sum' }, check.sum),
      ...(check.why ? [h('p', check.why)] : []),
      ...places(check.at, find),
      ...needed,
    ];
  if (figure)
    return [
      head,
      ...figure.reports.map((report) =>
        quoted(`${report.source}:${report.passage}`, [report.quote], report.scope, find),
      ),
      ...needed,
    ];
  if (event)
    return [head, ...(event.why ? [h('p', event.why)] : []), ...places(event.at, find), ...needed];
  const silence = entry.kind === 'silence' ? find.silence(entry.id) : undefined;
  if (silence) return [head, ...lookedFor(silence, find)];
  return [head];
}

/** Passages that must be shown with those given, and are not among them. */
function neededBeside(list: readonly string[], find: Lookup): string[] {
  const needed = list.flatMap((at) => {
    const found = find.passage(at);
    return (found?.passage.needs ?? []).map((n) => `${found?.source.key}:${n}`);
  });
  return [...new Set(needed)].filter((at) => !list.includes(at));
}

function places(list: readonly string[], find: Lookup): Element[] {
  return list.map((at) => quoted(at, [], '', find));
}

/** How a piece of evidence speaks: “states it itself”, “as said by the mayor, through the town hall”. */
export function voiceText(piece: Pick<EvidenceView, 'voice' | 'by'>, { evidence }: Say): string {
  const [speaker, ...relays] = piece.by;
  if (piece.voice === 'outlet' || speaker === undefined) return evidence.itself;
  return evidence.asSaidBy({ speaker, relays });
}

/** How a piece speaks against a claim: “contradicts it”, “contradicts it, as said by the mayor”. */
export function against(piece: Pick<EvidenceView, 'voice' | 'by'>, say: Say): string {
  return piece.voice === 'outlet'
    ? say.evidence.contradicts
    : say.evidence.contradictsAs({ how: voiceText(piece, say) });
}

function witness(one: Witness, find: Lookup): Element {
  const says = one.direction === 'contradicts' ? against(one, find.say) : voiceText(one, find.say);
  const quotes = one.quotes.map(({ words }) => words);
  return quoted(`${one.source}:${one.passage}`, quotes, says, find);
}

function quoted(at: string, quotes: readonly string[], says: string, find: Lookup): Element {
  const { source, passage, index } = found(at, find);
  const around = [source.passages[index - 1], source.passages[index + 1]];
  const neighbours = around.flatMap((next): ElementContent[] => {
    if (!next || next.text === '') return [];
    const needed = next.needs
      .filter((n) => n !== passage.n)
      .map((n) => boundPassage(`${source.key}:${n}`, find));
    return [numbered('', next, source), ...needed];
  });
  return h('div', { class: 'witness', dataEvidence: at }, [
    h('p', { class: 'witness-head' }, [
      h('b', source.name),
      source.dateText ? `, ${source.dateText}` : '',
      says ? `: ${says}` : '',
    ]),
    ...quotes.map((words) => h('blockquote', { lang: source.lang.words }, `“${words}”`)),
    numbered('witness-text', passage, source, quotes),
    ...(neighbours.length > 0
      ? [h('details', [h('summary', 'Before and after'), ...neighbours])]
      : []),
    h('a', { class: 'in-place', href: passage.address }, 'Read it there'),
  ]);
}

/** A passage with its number, the exact words that are cited marked where it has them. */
function numbered(
  name: string,
  { n, text }: PassageView,
  source: SourceView,
  exact: readonly string[] = [],
): Element {
  return h('p', { class: name || undefined, lang: source.lang.text }, [
    `¶${n} `,
    ...passageWords(text, source, exact),
  ]);
}

function boundPassage(at: string, find: Lookup): Element {
  const { source, passage } = found(at, find);
  return h('p', { class: 'needs' }, [
    'But see ',
    passageLink(at, find),
    ': ',
    ...inPassing(passage.text, source),
  ]);
}

function found(at: string, find: Lookup): NonNullable<ReturnType<Lookup['passage']>> {
  const passage = find.passage(at);
  if (!passage) throw new Error(`No passage ${at}.`);
  return passage;
}
