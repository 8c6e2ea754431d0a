const FORMS = `be been was were; become became; begin began begun; bend bent; bind bound; bite bitten; bleed bled; blow blew blown;
break broke broken; bring brought; build built; buy bought; catch caught; choose chose chosen; come came; creep crept; deal dealt;
die died dies dying; dig dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; free freed;
freeze froze frozen; get got gotten; give gave given; go goes went gone; grow grew grown; hang hung; have had; hear heard; hide hid hidden;
hold held; keep kept; know knew known; lay laid; lead led; leave left; lend lent; lie lying; lose lost; make made; mean meant; meet met;
overcome overcame; pay paid; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold;
send sent; shake shook shaken; shine shone; shoot shot; show shown; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid;
speak spoke spoken; spend spent; stand stood; steal stole stolen; stick stuck; strike struck stricken; strive strove; swear swore sworn;
sweep swept; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
tie tying; understand understood; undertake undertook undertaken; wake woke woken; wear wore worn; weep wept; win won;
withdraw withdrew withdrawn; withhold withheld; withstand withstood; write wrote written;
child children; foot feet; man men; mouse mice; tooth teeth; woman women`;

const BASES = new Map(
  FORMS.split(';').flatMap((line): [string, string][] => {
    const [base = '', ...others] = line.trim().split(/\s+/);
    return others.map((other) => [other, base]);
  }),
);

/** The base of an English form that no rule leads to (`met` → `meet`, `women` → `woman`); any other word as it is. */
export function base(form: string): string {
  return BASES.get(form) ?? form;
}
