import type { Rule } from './rules.ts';

/** A spot in a file of the corpus; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One mistake of an author: a value, never thrown. `hint` is the one next action. */
export interface Problem extends Place {
  rule: Rule;
  message: string;
  hint: string;
}

/** Makes a problem from a place; the argument order is the order in which it is read. */
export function problem(rule: Rule, place: Place, message: string, hint: string): Problem {
  return { rule, file: place.file, line: place.line, column: place.column, message, hint };
}

/** Sorts by file, line, column, rule and message, so that output never depends on the order of checks. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
