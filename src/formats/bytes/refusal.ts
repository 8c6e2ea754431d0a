/** Thrown by readers of formats and caught in `readDocument`: why a file cannot be read, and the one next action. */
export class Refusal extends Error {
  readonly hint: string;

  constructor(why: string, hint: string) {
    super(why);
    this.name = 'Refusal';
    this.hint = hint;
  }
}
