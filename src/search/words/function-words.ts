const WORDS = `a about after again all also although am an and any are as at be because been before being between both
but by can could d did do does doing during each either else ever few for from further had has have having he her here
hers him his how however i if in into is it its just ll m me more most much my no nor not of off on once only or other our
out over own per re she should so some such than that the their them then there these they this those though through to
too under until up upon ve very was we were what when where whether which while who whom whose why will with within
without would you your many`;

const SET = new Set(WORDS.split(/\s+/));

/** Whether a folded word only joins others: it is never required of a hit, unless a query has nothing else. */
export function isFunctionWord(form: string): boolean {
  return SET.has(form);
}
