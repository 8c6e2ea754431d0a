import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Witness, witnessesOf } from '../../edition/evidence/witnesses.ts';
import type { Cited, Lookup } from '../../edition/lookup.ts';
import { capitalised } from '../../edition/phrases.ts';
import type { PassageView, SourceView } from '../../edition/source-view.ts';
import type { Say } from '../../messages/messages.ts';
import { lookedFor } from './looked-for.ts';
import { passageLink } from './passage-link.ts';
import { against, voiceText } from './voice.ts';
import { inPassing, passageWords } from './words.ts';

/** The panel in which the evidence of a sentence opens, by its number. */
export function panelOf(cited: readonly Cited[], count: number, find: Lookup): Element {
  const told = new Set(cited.flatMap(({ at }) => at));
  return h(
    'div',
    {
      class: 'evidence',
      id: `ev-${count}`,
      popover: '',
      role: 'group',
      ariaLabel: find.say.reading.evidenceFor({ n: count }),
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
        find.say.frame.close,
      ),
      ...cited.flatMap((entry) => part(entry, { find, told })),
    ],
  );
}

/** What a panel is made with. `told` has the passages that it shows: none is named a second time as one that must be read with another. */
interface Telling {
  find: Lookup;
  told: Set<string>;
}

/** First what it amounts to, then the words and where they stand, then where all of it has its page. */
function part(entry: Cited, telling: Telling): Element[] {
  const { find } = telling;
  const say = find.say.reading;
  const foot = h('p', { class: 'evidence-claim' }, [h('a', { href: entry.address }, entry.says)]);
  const around = (head: string, inside: readonly Element[], needs: readonly string[]) => [
    h('p', { class: 'evidence-head' }, head),
    ...inside,
    ...boundPassages(needs, telling),
    foot,
  ];
  const needs = neededBeside(entry.at, find);
  const claim = entry.kind === 'claim' ? find.claim(entry.id) : undefined;
  if (claim) {
    const why = claim.reports > 1 ? [h('p', { class: 'why' }, find.reason(claim))] : [];
    const pieces = witnessesOf(claim.evidence).map((one) => witness(one, telling));
    return around(capitalised(claim.statusText), [...why, ...pieces], claim.needs);
  }
  const check = entry.kind === 'check' ? find.check(entry.id) : undefined;
  if (check) {
    const why = check.why ? [h('p', check.why)] : [];
    const sum = h('p', { class: 'sum' }, check.sum);
    return around(say.ourSum, [sum, ...why, ...places(check.at, telling)], needs);
  }
  const figure = entry.kind === 'figure' ? find.figure(entry.id) : undefined;
  if (figure) {
    const reports = figure.reports.map(({ source, passage, quote, scope }) =>
      quoted(`${source}:${passage}`, [quote], scope, telling),
    );
    return around(say.figure, reports, needs);
  }
  const event = entry.kind === 'event' ? find.event(entry.id) : undefined;
  if (event) {
    const why = event.why ? [h('p', event.why)] : [];
    return around(say.date, [...why, ...places(event.at, telling)], needs);
  }
  const silence = entry.kind === 'silence' ? find.silence(entry.id) : undefined;
  if (silence) return around(find.say.pages.notSaid, lookedFor(silence, find), []);
  return [foot];
}

/** Passages that must be shown with those given, and are not among them. */
function neededBeside(list: readonly string[], find: Lookup): string[] {
  const needed = list.flatMap((at) => {
    const found = find.passage(at);
    return (found?.passage.needs ?? []).map((n) => `${found?.source.key}:${n}`);
  });
  return [...new Set(needed)].filter((at) => !list.includes(at));
}

function places(list: readonly string[], telling: Telling): Element[] {
  return list.map((at) => quoted(at, [], '', telling));
}

function witness(one: Witness, telling: Telling): Element {
  const says =
    one.direction === 'contradicts'
      ? against(one, telling.find.say)
      : voiceText(one, telling.find.say);
  const quotes = one.quotes.map(({ words }) => words);
  return quoted(`${one.source}:${one.passage}`, quotes, says, telling);
}

function quoted(at: string, quotes: readonly string[], says: string, telling: Telling): Element {
  const { source, passage, index } = found(at, telling.find);
  const { say } = telling.find;
  const { comma } = say.frame;
  const around = [source.passages[index - 1], source.passages[index + 1]];
  const neighbours = around.flatMap((next): ElementContent[] => {
    if (!next || next.text === '') return [];
    const needed = next.needs.map((n) => `${source.key}:${n}`);
    return [numbered('', next, source, say), ...boundPassages(needed, telling)];
  });
  const name = source.name === source.sign ? '' : `${comma}${source.name}`;
  return h('div', { class: 'witness', dataEvidence: at }, [
    h('p', { class: 'witness-head' }, [
      h('b', [passageLink(at, telling.find)]),
      name,
      source.dateText ? `${comma}${source.dateText}` : '',
      says ? `: ${says}` : '',
    ]),
    ...quotes.map((words) => h('blockquote', { lang: source.lang.words }, `“${words}”`)),
    numbered('witness-text', passage, source, say, quotes),
    ...(neighbours.length > 0
      ? [h('details', [h('summary', say.reading.beforeAndAfter), ...neighbours])]
      : []),
  ]);
}

/** A passage with its number, the exact words that are cited marked where it has them. */
function numbered(
  name: string,
  { n, text }: PassageView,
  source: SourceView,
  { reading }: Say,
  exact: readonly string[] = [],
): Element {
  return h('p', { class: name || undefined, lang: source.lang.text }, [
    ...(name !== '' && source.isAccount ? [h('i', reading.ourAccount), ' '] : [`¶${n} `]),
    ...passageWords(text, source, exact),
  ]);
}

function boundPassages(list: readonly string[], { find, told }: Telling): Element[] {
  return list.flatMap((at) => {
    if (told.has(at)) return [];
    told.add(at);
    const { source, passage } = found(at, find);
    return [
      h('p', { class: 'needs' }, [
        `${find.say.evidence.butSee} `,
        passageLink(at, find),
        ': ',
        ...inPassing(passage.text, source),
      ]),
    ];
  });
}

function found(at: string, find: Lookup): NonNullable<ReturnType<Lookup['passage']>> {
  const passage = find.passage(at);
  if (!passage) throw new Error(`No passage ${at}.`);
  return passage;
}
