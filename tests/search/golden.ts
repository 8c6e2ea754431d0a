/** A query that a reader may type, and the passages any of which must come first. */
export interface Golden {
  query: string;
  passages: string[];
}

const list = (text: string): Golden[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', places = ''] = line.split('→');
      return { query: query.trim(), passages: places.trim().split(' ') };
    });

/** Queries on the corpus of this repository: names and variants, stems, phrases, numbers, hyphens, topics, questions. */
export const GOLDEN = list(`
Danny Danon → dpa:12
Danon ambassador → dpa:12
Mike Waltz → dpa:3
Waltz Witkoff Monday → dpa:3
Smotrich → matzav:6
Bezalel Smotrich fully defeated → matzav:6
Baqaei → dawn:20
Baghaei → dawn:20
Esmail Baghaei ethnic cleansing → dawn:20
Ravid → toi:12
Barak Ravid Axios → toi:12
Edan Alexander → toi:9
Sasha Troufanov → toi:44
Trufanov → toi:44
Iair Horn → toi:44
Dekel-Chen → toi:44
dekel chen → toi:44
Rubio → toi:40 toi:42
playing with fire → toi:42
Marco Rubio "not an option" → toi:40
Hassan Rashad → toi:4
Al Thani Davos → matzav:3
World Economic Forum → matzav:3
Walla → matzav:2 matzav:3 matzav:4
Mossad chief → toi:39 matzav:2
Ronen Bar David Barnea → toi:39 matzav:5
Barnea Cairo → matzav:5
Palestinian security prisoners → matzav:5
“number of Palestinian security prisoners” → matzav:5
Conference of Presidents → toi:28
"one of the most consequential" → toi:28
Air Force One → toi:23
deadline Saturday → toi:23
gates of hell → toi:43
"the gates of hell" all → toi:43
Israeli violations → toi:43
forcible eviction → toi:32
ethnic cleansing → toi:32 dawn:20
"ethnic cleansing" by Iran → dawn:20
clean out Gaza → dawn:18
two million → toi:20
bold new vision → toi:31
finish the job → toi:30
decimated → toi:30
16 months → toi:34
15 months → dawn:7
fifteen months → dawn:7
498 days → toi:44
251 hostages → toi:45
251 → toi:45
70 captive → toi:45
79 hostages → dpa:10
seventy-nine hostages → dpa:10
35 presumed dead → dpa:10
declared dead → toi:11
59 hostages → toi:11
19 IDF soldiers → toi:9 toi:10
nineteen soldiers → toi:9 toi:10
fewer than 10 active duty → toi:10
vast majority of the 19 young men → toi:12
Nova music festival → toi:13
three or four soldiers → toi:12
14 Israeli hostages → toi:46
eight dead → toi:46
105 civilians → toi:47
weeklong truce 2023 → toi:47
bodies recovered → toi:48 toi:49
mistakenly killed → toi:48
2014 → toi:49
two civilians 2014 2015 → toi:49
Thais → toi:45
five Thai hostages → toi:45
33 captives → mayadeen:7
33 prisoners → dawn:14
1,900 prisoners → mayadeen:7
1900 Palestinians → dawn:14 mayadeen:7
42-day phase → dawn:14 mayadeen:7
42 days → dawn:14 mayadeen:7
forty-two day → dawn:14 mayadeen:7
18 hostages swaps → dpa:8
hundreds of Palestinian prisoners → dpa:8
four exchanges → dawn:15
food fuel medical aid → dawn:15
2,000-pound bombs → dawn:17
2000 pound bombs → dawn:17
settlers sanctions → dawn:17
Saudi Arabia → dawn:13 dpa:11
normalise relations Saudi → dpa:11 dawn:13
normalization Riyadh → dawn:13
complete withdrawal of Israeli forces → mayadeen:9 dpa:9
withdrawal → mayadeen:9 dpa:9
permanent ceasefire → mayadeen:9
terms of a permanent end to fighting → dpa:9 dpa:7
three-phase agreement → dpa:7
three phases confident → matzav:6
Iranian-backed militia → dpa:7
day 16 → matzav:4
16th day of the first phase → matzav:4
sixteenth day → matzav:4
up to another year → mayadeen:11
completely dismantle → mayadeen:11
may be postponed → mayadeen:10
waiting for the mediators → mayadeen:5 dawn:12
"ready to start the negotiations" → mayadeen:4 dawn:11
AFP officials → mayadeen:3 dawn:11
talks in Doha → dpa:6 toi:4
mid-level team Qatar → dpa:4
technical details → dpa:4
positive and friendly → dpa:4
deep alliance → dpa:12
far less critical → dpa:13
Biden Lebanon → dpa:13
Joe Biden aid → dawn:16
security cabinet → toi:37 dpa:5
narrow and limited mandate → toi:38
third phase authorization → toi:38
day after political echelon → toi:41
peace through strength → toi:15
intricate and complicated → toi:5
does not stipulate power → toi:7
end to the war → toi:6 dawn:10
gone from Gaza → toi:6
absolutely going to begin → toi:3 toi:8
productive and constructive phone calls → toi:4
when would second phase negotiations begin → toi:37
when were negotiations set to begin → mayadeen:6
how many hostages were abducted → toi:45
who spoke in Davos → matzav:3
what did Smotrich vow → matzav:6
did Trump lift sanctions on settlers → dawn:17
live bodies → matzav:8
determination to reach the second phase → matzav:2
communications center Cairo → matzav:6
approved bombs → dawn:17
when was the second phase set to begin → mayadeen:6 matzav:4 toi:37
Netanyahu bombs → dawn:17
who was killed by mistake → toi:48
how many bodies did the army recover → toi:48
when did Netanyahu meet Waltz → dpa:3
Witcoff Fox News → toi:4 matzav:8
soldiers killed 2014 → toi:49
498 days in captivity → toi:44
2000 lb bombs → dawn:17
Shin Beth chief → toi:39 matzav:5
how long was the first phase → dawn:14 mayadeen:7
two weeks into the truce → dawn:2 dpa:8
source:dpa hostages → dpa:8 dpa:7 dpa:9 dpa:10
Egypt intelligence chief source:toi → toi:4
`);

/** Queries that somebody wrote down from the accounts before asking any of them. */
export const UNSEEN = list(`
Sagui Dekel Chen → toi:44
smotrich → matzav:6
edan alexander → toi:9
shin bet chief → toi:39 matzav:5
bombs → dawn:17
nova festival → toi:13
saudi normalization → dawn:13 dpa:11
saudi arabia deal → dawn:13 dpa:11
thai hostages → toi:45
"playing with fire" → toi:42
"absolutely going to begin" → toi:3 toi:8
how many palestinian prisoners were released → dpa:8
who mediated the deal → matzav:6 dawn:19
what happens in phase three → toi:38
does hamas stay in power → toi:7
why did trump threaten hamas → toi:24 toi:43
1,900 → dawn:14 mayadeen:7
forty two days → dawn:14 mayadeen:7
forty-two-day phase → dawn:14 mayadeen:7
42 day → dawn:14 mayadeen:7
498 → toi:44
october 7 → toi:45
January 19 → dpa:7 mayadeen:6
aid source:dawn → dawn:15 dawn:16
source: dawn aid → dawn:15 dawn:16
by:netanyahu hamas → toi:30 dawn:3
truce violations → toi:43
trump's plan → toi:17 toi:27 toi:33
hostage-prisoner exchange → dawn:15 toi:44
mid-level team → dpa:4
mid level delegation qatar → dpa:4
mossad → toi:39 matzav:2 matzav:5
rashad → toi:4
troufanov release → toi:44
danon tweet → dpa:12
Smotrich promise → matzav:6
why was the cairo delegation sent → toi:2 toi:35 toi:36 toi:37 toi:40
is trump going to visit the middle east → matzav:7
israeli soldiers killed in 2014 → toi:49
permanent end of the war → dawn:10 dpa:7 dpa:9 mayadeen:7
"technical details" source:dpa → dpa:4
settlers → dawn:17
8 dead hostages → toi:46
2 million gazans relocated → toi:20
egypt reconstruction plan → toi:18 toi:19
tantamount → dawn:20
hostages killed by israeli army → toi:48
far-right minister → matzav:6
Trump ultimatum saturday noon → toi:23
phase three → toi:38
phase 2 withdrawal → mayadeen:9 dpa:9
two-thousand-pound bombs → dawn:17
two thousand pound bombs → dawn:17
hostages NOT thai killed by mistake → toi:48
`);

/** Queries that are the name of something, and where that is. */
export const NAMED = list(`
netanyahu → /people/#benjamin-netanyahu
whitkoff → /people/#steve-witkoff
al-thani → /people/#mohammed-al-thani
who is Barak Ravid → /people/#barak-ravid
IDF → /people/#idf
pmo → /people/#pmo
west bank → /people/#west-bank
hostages → /wording/#t-held-in-gaza
captives → /wording/#t-held-in-gaza
withdrawal → /wording/#t-withdrawal
phase two → /wording/#t-second-phase
feb 3 → /timeline/#e-event-talks-due
what was phase two to bring → /explainer/#phase-two
was the war to end → /explainer/phase-two/#end-of-war
toi ¶12 → /sources/toi/#p12
Dawn 14 → /sources/dawn/#p14
`).map(({ query, passages }) => ({ query, address: passages[0] }));

/** Queries on the invented corpus about a tram line. */
export const TRAMLINE_GOLDEN = list(`
Livia Brandt 2026 → courier:5
Brandt → courier:5
a wish and not a promise → courier:9
Brewery Lane → courier:8 depot:4 riders:5
brewery lane stop → courier:8
shuttle bus → courier:6
31 million crowns → minutes:7 courier:4
thirty-one votes → minutes:3 courier:2
12 stops → courier:8
eleven stops → minutes:11 depot:7 courier:8
low-floor tram → depot:7 courier:10
low floors → courier:10
4,600 people → riders:2
4600 → riders:2
26 weeks → minutes:5 depot:8
track harbour section → minutes:4
overhead wires → minutes:7
"as soon as funds allow" → minutes:8 riders:7
Marek Dole → minutes:8
broken axles → depot:6
bridge tested → depot:3
late buses → riders:4
replacement bus → minutes:10
Nela Fisk → riders:5
how long is the track → depot:5 minutes:3 minutes:4
when do trams return to the harbour → minutes:5
"one summer of patience" → riders:6
bus every eight minutes → riders:8
bus every 8 minutes → riders:8
shopkeepers → courier:7
`);

/** Words that no record has, and what is to be suggested for them. */
export const NOWHERE: { query: string; unknown: string; suggestion?: string }[] = [
  { query: 'xylophone', unknown: 'xylophone' },
  { query: 'Netanyahoo', unknown: 'Netanyahoo', suggestion: 'Netanyahu' },
  { query: 'hostges', unknown: 'hostges', suggestion: 'hostages' },
  { query: 'ceasfire terms', unknown: 'ceasfire', suggestion: 'ceasefire' },
  { query: 'Smotrch', unknown: 'Smotrch', suggestion: 'Smotrich' },
  { query: 'Wittkoff talks', unknown: 'Wittkoff', suggestion: 'Witkoff' },
];
