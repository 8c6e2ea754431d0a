import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { z } from 'zod';
import type { ClaimView, EvidenceView } from '../../edition/edition.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { capitalised } from '../../edition/phrases.ts';
import type { Say } from '../../messages/messages.ts';
import { optional, prose } from '../blocks/attribute.ts';
import { block } from '../blocks/define.ts';
import { ids } from '../blocks/names.ts';
import { LINE, round, rule, words } from './draw.ts';
import { wrap } from './letters.ts';
import { type Drawing, picture } from './picture.ts';
import { passageLinks, tableOf } from './table.ts';

/** A claim where a source makes it, and what it does to those before it. */
interface Turn {
  claim: ClaimView;
  piece: EvidenceView;
  at: string;
  does: 'states' | 'disputes' | 'revises';
  /** Turns before it that it disputes or revises, by their place. */
  against: number[];
  who: string;
}

/** `<Sequence ids>`: one statement, its dispute and its revision, in the order of a source's passages. */
export const sequence = block({
  does: 'one statement, its dispute and its revision, in order',
  schema: (words) => z.strictObject({ ids: ids(words, 'claim'), title: optional(prose()) }),
  make: ({ find, attributes }) => {
    const claims = attributes.ids.flatMap((id) => find.claim(id) ?? []);
    const turns = turnsOf(claims, find);
    const [first] = turns;
    if (!first) return [];
    const title = attributes.title ?? first.claim.text;
    const { pictures: say } = find.say;
    const name = (turn: Turn) => {
      const place = `¶${turn.piece.passage}`;
      return say.turn({ place, does: does(turn, turns, say), who: turn.who });
    };
    return [
      picture({
        say: find.say,
        find,
        id: `sequence-${first.claim.id}`,
        title,
        kind: say.sequence({ count: turns.length }),
        says: `${turns.map(name).join('. ')}.`,
        draw: (width) => drawTurns(turns, find, width),
        table: tableOf({
          label: title,
          head: [say.where, say.who, say.doesWhat, say.exactWords, say.claim, say.status],
          rows: turns.map((turn) => [
            passageLinks(find, [turn.at]),
            turn.who,
            does(turn, turns, say),
            turn.piece.quote === '' ? '–' : `“${turn.piece.quote}”`,
            [h('a', { href: turn.claim.address }, turn.claim.text)],
            turn.claim.statusText,
          ]),
        }),
      }),
    ];
  },
});

function turnsOf(claims: readonly ClaimView[], find: Lookup): Turn[] {
  const turns: Turn[] = [];
  for (const claim of claims) {
    const piece = claim.evidence.find(({ direction }) => direction === 'supports');
    if (!piece) continue;
    const at = `${piece.source}:${piece.passage}`;
    const revised = placesOf(turns, (other) => claim.supersedes.includes(other.claim.id));
    const disputed = placesOf(
      turns,
      (other) => isAgainst(other.claim, piece) || isAgainst(claim, other.piece),
    );
    const against = revised.length > 0 ? revised : disputed;
    const what = revised.length > 0 ? 'revises' : disputed.length > 0 ? 'disputes' : 'states';
    const who = speaker(piece, find.say) ?? find.source(piece.source)?.name ?? piece.source;
    turns.push({ claim, piece, at, does: what, against, who });
  }
  return turns;
}

/** Who is said to have said it, and through whom: a relayed statement is never shown as a plain one. */
function speaker({ by: [first, ...relays] }: EvidenceView, { evidence }: Say): string | undefined {
  return first === undefined ? undefined : evidence.speaker({ speaker: first, relays });
}

function placesOf(turns: readonly Turn[], isMeant: (turn: Turn) => boolean): number[] {
  return turns.flatMap((turn, index) => (isMeant(turn) ? [index] : []));
}

/** Whether a claim is contradicted by these very words: another sentence of the same passage may have nothing against it. */
function isAgainst(claim: ClaimView, { source, passage, quote }: EvidenceView): boolean {
  return claim.evidence.some(
    (piece) =>
      piece.direction === 'contradicts' &&
      piece.source === source &&
      piece.passage === passage &&
      (piece.quote.includes(quote) || quote.includes(piece.quote)),
  );
}

function does(turn: Turn, turns: readonly Turn[], say: Say['pictures']): string {
  const { does: what, against } = turn;
  const places = [...new Set(against.map((index) => `¶${turns[index]?.piece.passage ?? ''}`))];
  return what === 'states' ? say.does.states : say.does[what]({ places });
}

const SPINE = 44;
const TEXT = 78;

function drawTurns(turns: readonly Turn[], find: Lookup, width: number): Drawing {
  const shapes: Element[] = [];
  const nodes: number[] = [];
  let y = 0;
  let source = '';
  for (const turn of turns) {
    if (turn.piece.source !== source) {
      source = turn.piece.source;
      const from = find.source(source);
      shapes.push(
        words(0, y + 14, `${from?.sign ?? source}${find.say.frame.comma}${from?.dateText ?? ''}`, {
          voice: 'quiet',
        }),
      );
      y += LINE + 8;
    }
    const head = wrap(
      capitalised(`${does(turn, turns, find.say.pictures)}: ${turn.who}`),
      (width - TEXT) * 0.94,
    );
    const quote = turn.piece.quote === '' ? [] : wrap(`“${turn.piece.quote}”`, width - TEXT);
    const body = wrap(turn.claim.text, Math.min(460, width - TEXT));
    const top = y + 14 + head.length * LINE;
    nodes.push(y + 9);
    shapes.push(
      words(SPINE - 12, y + 14, `¶${turn.piece.passage}`, { voice: 'passage', anchor: 'end' }),
      words(TEXT, y + 14, head, { voice: 'strong' }),
      ...(quote.length > 0 ? [words(TEXT, top, quote)] : []),
      words(TEXT, top + quote.length * LINE, body, { voice: 'quiet' }),
    );
    y += (head.length + quote.length + body.length) * LINE + 12;
  }
  const links = turns.flatMap((turn, index) =>
    turn.against.map((other) => arc(nodes[index] ?? 0, nodes[other] ?? 0)),
  );
  return {
    height: y,
    shapes: [
      rule(SPINE, nodes[0] ?? 0, SPINE, nodes.at(-1) ?? 0),
      ...nodes.map((at) => s('circle', { className: ['pic-solid'], cx: SPINE, cy: at, r: 4.5 })),
      ...links.flat(),
      ...shapes,
    ],
  };
}

/** A curve from a later statement back to the one it is about, with a small head. */
function arc(from: number, to: number): Element[] {
  const reach = Math.min(26, 12 + (from - to) / 20);
  return [
    s('path', {
      className: ['pic-thin'],
      d: `M${SPINE + 5} ${from - 2}C${round(SPINE + reach)} ${from - 12} ${round(SPINE + reach)} ${to + 14} ${SPINE + 6} ${to + 3}`,
    }),
    s('path', { className: ['pic-solid'], d: `M${SPINE + 5} ${to + 2}l7 1l-4 6z` }),
  ];
}
