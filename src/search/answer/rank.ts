import { RECORD_KINDS, type RecordKind } from '../index/record.ts';
import type { Query } from '../words/parsed.ts';
import { askedBy, tells } from '../words/question.ts';
import type { Token } from '../words/token.ts';
import type { Match } from './match.ts';
import { NEARNESS, placeOf, scattered } from './nearness.ts';

/** What the place of a hit depends on, compared in the order of the fields; less is better. */
export interface Standing {
  /** Weight of required words that it lacks. */
  missing: number;
  /** Passages and claims, then notes, then all others. */
  class: number;
  /** 0 when the words stand in one sentence, 1 when they are scattered. */
  band: number;
  /** Among hits of one class and band, passages come before claims. */
  kind: number;
  /** 0 when it has what a question wants to be told (a number for “how many”), or nothing is asked. */
  untold: number;
  /** Index into `NEARNESS`. */
  nearness: number;
  /** How far its forms are from those typed: see `LEVELS`. */
  distance: number;
  /** Words from the first to the last that is needed; 0 when its title has them all. */
  width: number;
  /** Words of its text, the shorter the better where all else is equal. */
  length: number;
}

/**
 * Orders hits: passages and claims before notes, then others; adjacent words first, then one sentence, then one record; exact forms
 * before stems. A claim outranks only passages that have the words scattered: search is to return evidence.
 */
export function compareStanding(a: Standing, b: Standing): number {
  return (
    a.missing - b.missing ||
    a.class - b.class ||
    a.band - b.band ||
    a.kind - b.kind ||
    a.untold - b.untold ||
    a.nearness - b.nearness ||
    a.distance - b.distance ||
    a.width - b.width
  );
}

/** Where a match stands among the hits of its query. `missing` is the weight of what it lacks, `isHidden` says that only an original has a word. */
export function standing(
  query: Query,
  match: Match,
  text: readonly Token[],
  kind: RecordKind,
  { missing, isHidden }: { missing: number; isHidden: boolean },
): Standing {
  const { nearness, width } = isHidden ? scattered(text) : placeOf(query, match, text);
  const number = RECORD_KINDS.indexOf(kind);
  const asked = askedBy(query);
  return {
    missing,
    class: isHidden ? 1 : Math.max(0, Math.min(2, number - 1)),
    band: nearness < NEARNESS.indexOf('record') ? 0 : 1,
    kind: number,
    untold: asked && !tells(text, asked) ? 1 : 0,
    nearness,
    distance: distanceOf(query, match),
    width,
    length: text.length,
  };
}

/** Whether evidence tells what is asked for and has all words of a query in one sentence, as they were typed or next to each other. */
export function isLiteral(place: Standing): boolean {
  const isNear = place.nearness <= NEARNESS.indexOf('adjacent') || place.distance === 0;
  return isNear && place.missing + place.class + place.band + place.untold === 0;
}

/** Words, those between counted, over which the words of a query may stand in one sentence and belong together. */
const REACH = 12;

/** Whether all words stand in the text of something that is no evidence, but in no one sentence of it, or far from each other. */
export function isFarApart({ class: rank, nearness, width, length }: Standing): boolean {
  const sentence = NEARNESS.indexOf('sentence');
  const isFar = nearness > sentence || (nearness === sentence && width > REACH);
  return rank === 2 && isFar && width <= length;
}

function distanceOf(query: Query, match: Match): number {
  return query.words.reduce(
    (sum, word, at) => sum + (word.isFunction ? 0 : (match.words[at]?.level ?? 0)),
    0,
  );
}
