import type { Lexicon } from './lexicon.ts';
import { stemsIn } from './lexicon.ts';

/** Words of English that readers put for each other in questions; a word may stand in several groups. */
const ENGLISH = `accord agreement deal pact treaty; accuse allege blame charge; aid help relief assistance supplies; agree accept consent;
agree decide settle resolve; allow permit authorise authorisation let mandate; ambassador envoy; appear emerge;
army military troops forces soldiers; army military idf; arrive come return; assist help aid; attend join participate;
attempt try seek; attack strike assault raid; author writer wrote; back return; bar block ban prevent forbid;
begin start commence open launch effect; bicycle bike cycle cyclist; big large great; boat ship ferry vessel;
body corpse remains dead; bomb weapon arms munition; boss chief head leader director; broken cracked damaged faulty axle;
broker mediate facilitate mediator negotiate; build construct construction rebuild erect; building construction work;
cancel lift scrap revoke; capture kidnap abduct seize; car vehicle; casualty toll death killed; ceasefire truce;
charge fee price cost fare; charge lead; choose select pick; citizen national; city town; civilian citizen;
close shut closure; colleague member; commitment promise pledge vow; complete finish conclude end;
conceal hide anonymous anonymity; condition health; construct build work; contain include cover involve comprise;
contents terms; contradict dispute deny differ; country nation state; couple two; cost price budget spend;
councillor member; crack broken; critic criticise criticism; cross walk; cut reduce; day date;
dead die death killed toll; defeat destroy dismantle; delay late postpone; delegation team; demand ask call;
deny denied reject; different differ instead unlike; discuss talk discussion negotiate; dispute disagree contradict;
doubt confident sure certain; drop abandon withdraw; due scheduled planned; due supposed meant expected; duration last;
eliminate destroy; end finish conclude stop halt cease; enough sufficient; enter come; exchange swap trade;
expel evict relocate displace; extend prolong continue extension course; fare ticket; fast quick;
fight war conflict combat fighting; finance pay fund money; foot walk walker pedestrian; fix set; free release liberate;
general commander; give hand provide; go run leave sail; govern rule power administer government; halt stop;
health condition; home return; home house; idea plan proposal; intend plan mean; journalist reporter correspondent;
keep hold retain; kidnap abduct capture; kill murder dead; last continue hold; late delayed; leader head chief;
leave withdraw exit depart; length long; live resident inhabitant population; lose lost disappear vanish gone;
manage run govern; meet meeting talks; minister premier; missing absent; money crown dollar budget fund; month year week;
move relocate resettle migration; name identify; negotiate talk negotiation talks discuss discussion;
offer volunteer propose; often every frequency frequently; oppose against; out freed release; own has; part section;
passenger rider user people traveller; people person; permanent lasting; phase stage step; plan proposal scheme;
point reason; power rule govern; price cost; prison jail; prisoner detainee; propose proposal plan suggest; quit leave;
reason because why; rebuild reconstruct reconstruction; recover retrieve bring back return; refuse reject;
refugee displaced palestinian; remain stay left still; repair fix renew renovate renewal restore; reporter journalist;
represent behalf; rescue save; return back; reveal disclose say; safe secure; say tell state announce declare;
send dispatch ship shipment; shop store shopkeeper; shut close; slow slower; spokesman spokesperson; stop halt end;
stop station; support back backing; sure confident certain; take accept receive; talk negotiation discussion;
test check examine; think believe presume consider; threat threaten warn; timetable schedule; track rail line;
train tram; truck lorry; turn reject refuse; violate violation breach; vote decide; want ask seek demand wish;
war conflict fighting; wish hope want; withdraw withdrawal pull leave; write wrote; youth young`;

/** Which stems stand for each other: a stem → the others. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/**
 * The synonyms of a site: those of its own terms, of one word each, and in English a small list of common words.
 * `groups`: words of one meaning, as its terms have them (`tram`, `streetcar`).
 */
export function synonymsOf(
  groups: readonly (readonly string[])[],
  language: string,
  lexicon: Lexicon,
): Synonyms {
  const general = language.startsWith('en')
    ? ENGLISH.split(';').map((line) => line.trim().split(' '))
    : [];
  const all = new Map<string, Set<string>>();
  for (const group of [...general, ...groups]) {
    const stems = new Set(group.flatMap((word) => stemsIn(word, language, lexicon)));
    for (const stem of stems) all.set(stem, (all.get(stem) ?? new Set()).union(stems));
  }
  return new Map(
    [...all].map(([stem, others]) => [stem, [...others].filter((one) => one !== stem)]),
  );
}
