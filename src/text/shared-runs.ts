import { type Word, words } from './words.ts';

/** Consecutive words that two texts share; offsets `[start, end)` in ours and `[theirStart, theirEnd)` in theirs. */
export interface SharedRun {
  start: number;
  end: number;
  theirStart: number;
  theirEnd: number;
  /** How many words. */
  length: number;
}

interface State {
  next: Map<string, number>;
  link: number;
  length: number;
  /** Position in theirs of the last word of one occurrence. */
  end: number;
}

/** Finds the runs that a text shares with the one given before. */
export type RunFinder = (ours: string, least: number) => SharedRun[];

/** Finds every maximal run of at least `least` consecutive words of `ours` that also stands in `theirs`. */
export function sharedRuns(ours: string, theirs: string, least: number): SharedRun[] {
  return runFinder(theirs)(ours, least);
}

/**
 * Prepares `theirs` for comparison with many texts. Linear in both lengths: each text is read through
 * the suffix automaton of theirs (Blumer et al. 1985), which knows at each word the longest run that
 * ends there.
 */
export function runFinder(theirs: string): RunFinder {
  const other = words(theirs);
  const automaton = suffixAutomaton(other.map(({ text }) => text));
  return (ours, least) => runsIn(words(ours), other, automaton, Math.max(1, least));
}

function runsIn(
  own: readonly Word[],
  other: readonly Word[],
  automaton: readonly State[],
  least: number,
): SharedRun[] {
  const runs: SharedRun[] = [];
  let state = automaton[0];
  let length = 0;
  own.forEach((word, position) => {
    while (state && state.link >= 0 && !state.next.has(word.text)) {
      state = automaton[state.link];
      length = state?.length ?? 0;
    }
    const target = automaton[state?.next.get(word.text) ?? -1];
    if (target) {
      state = target;
      length += 1;
    }
    const following = own[position + 1];
    const goesOn = following !== undefined && state?.next.has(following.text);
    const first = own[position - length + 1];
    const theirLast = other[state?.end ?? -1];
    const theirFirst = other[(state?.end ?? -1) - length + 1];
    if (length < least || goesOn || !first || !theirFirst || !theirLast) return;
    runs.push({
      start: first.start,
      end: word.end,
      theirStart: theirFirst.start,
      theirEnd: theirLast.end,
      length,
    });
  });
  return runs;
}

function suffixAutomaton(symbols: readonly string[]): State[] {
  const states: State[] = [{ next: new Map(), link: -1, length: 0, end: -1 }];
  let last = 0;
  symbols.forEach((symbol, end) => {
    const current = states.length;
    const before = states[last]?.length ?? 0;
    const made: State = { next: new Map(), link: 0, length: before + 1, end };
    states.push(made);
    let at = last;
    let state = states[at];
    while (state && !state.next.has(symbol)) {
      state.next.set(symbol, current);
      at = state.link;
      state = states[at];
    }
    const target = state?.next.get(symbol);
    if (target !== undefined) made.link = linkTo(states, symbol, at, target);
    last = current;
  });
  return states;
}

/**
 * The state that stands for the words of `from` and then `symbol` and nothing longer: `target`
 * itself, or a copy of it to which the shorter ways are redirected.
 */
function linkTo(states: State[], symbol: string, from: number, target: number): number {
  const reached = states[target];
  const length = (states[from]?.length ?? 0) + 1;
  if (!reached || reached.length === length) return target;
  const copy = states.length;
  states.push({ next: new Map(reached.next), link: reached.link, length, end: reached.end });
  reached.link = copy;
  for (let state = states[from]; state?.next.get(symbol) === target; state = states[state.link]) {
    state.next.set(symbol, copy);
  }
  return copy;
}
