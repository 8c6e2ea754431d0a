/** A question typed whole, and what answers it: passages (`toi:9`), claims (`=id`), a silence (`!id`) or any other address. */
export interface Question {
  query: string;
  answers: string[];
}

const list = (text: string): Question[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', answers = ''] = line.split('→');
      return { query: query.trim(), answers: answers.trim().split(' ') };
    });

/** Questions on the corpus of this repository, in words that its texts mostly do not use. */
export const QUESTIONS = list(`
How long was the first phase supposed to last? → mayadeen:7 dawn:14 =phase-one-42-days
When did the ceasefire start? → mayadeen:6 dpa:7 =phase-one-start =deal-effect-19-january
How many hostages were going to be released in phase one? → mayadeen:7 dawn:14 dpa:8 =phase-one-33-hostages =phase-one-exchange
How many Palestinian prisoners would be swapped for them? → mayadeen:7 dawn:14 =phase-one-1900-prisoners =phase-one-exchange
Who mediated the agreement? → matzav:6 dawn:19 =deal-mediators
Which countries brokered the truce? → matzav:6 dawn:19 =deal-mediators
Who is Steve Witkoff? → toi:2 toi:3 /people/#steve-witkoff matzav:2 mayadeen:8 dawn:9 dpa:3
How many people were kidnapped on October 7? → toi:45 =abducted-251 /timeline/#e-event-abductions
How many captives were still in Gaza in mid-February? → toi:45 =held-70-16-february
How many of the remaining hostages were thought to be dead? → dpa:10 toi:11 =dead-35-of-79 =dead-35-of-59
Were any Thai nationals set free? → toi:45 /sources/toi/#n-toi-five-thais =five-thais-freed
Who came home on 15 February? → toi:44 /timeline/#e-event-exchange-15-february
How long had they been in captivity when they were freed? → toi:44 =held-498-days /figures/#f-days-held
Why did Trump threaten Hamas? → toi:24 =trump-explains-threat
What did Hamas threaten to do? → toi:43 toi:16 =hamas-threat-15-february =witkoff-on-hamas-threat
What did Rubio say to Hamas? → toi:42 =rubio-pressed-hamas =rubio-playing-with-fire
What would happen to Hamas at the end of phase two? → toi:7 toi:6 =phase-two-us-would-not-accept-hamas =phase-two-israel-would-not-accept-hamas
Does the deal say Hamas has to give up power? → toi:7 !no-role-of-hamas
How many soldiers were to be let go in the second phase? → toi:9 toi:10 toi:12 =phase-two-nineteen-soldiers =phase-two-three-or-four-soldiers
Did Israel believe the 19 soldiers were alive? → toi:10 =phase-two-israel-disputes-nineteen
Who was the last living American hostage? → toi:9
When were negotiations on phase two meant to begin? → mayadeen:6 matzav:4 =phase-two-talks-day-16
Were the talks going to be direct or indirect? → mayadeen:6 dpa:6 =phase-two-talks-indirect
What did Smotrich want? → matzav:6 =phase-two-smotrich-vow =phase-two-smotrich-fighting-will-resume
Was Trump sure that the deal would last? → matzav:6
What does phase two include? → dpa:9 mayadeen:7 mayadeen:9 dawn:10 toi:6
Would Israeli troops leave Gaza? → mayadeen:9 dpa:9 !no-withdrawal !no-terms-of-withdrawal
Where was the Israeli team sent in February? → toi:36 dpa:4 toi:35
What was the delegation to Cairo allowed to discuss? → toi:38 =phase-three-no-authorization =phase-two-narrow-mandate
Were the heads of Mossad and Shin Bet part of the delegation? → toi:39 =phase-two-security-chiefs-left-out
Which reporter contradicted Witkoff? → toi:12 /sources/toi/#n-toi-ravid-tweet =phase-two-three-or-four-soldiers
What did Iran say about moving people out of Gaza? → dawn:20 =baqaei-tantamount-to-ethnic-cleansing
Which countries offered to take in Gazans? → toi:20 toi:21 =witkoff-countries-volunteered =witkoff-countries-not-named
What did Egypt propose instead? → toi:19 toi:18 =egypt-working-on-plan =egypt-plan-palestinians-remain
How did Netanyahu describe Trump's plan for Gaza? → toi:31 toi:33 toi:32 =netanyahu-endorsed-plan-again =netanyahu-only-plan
What weapons did Trump send to Israel? → dawn:17 =trump-approved-bombs
Did Trump cancel sanctions against settlers? → dawn:17 =trump-lifted-sanctions
Who was the first foreign leader to see Trump? → dawn:4 dpa:2 =first-foreign-leader =first-foreign-leader-to-visit
Where did Hamas and the mediators negotiate? → dpa:6 mayadeen:4
How many people live in Gaza? → toi:20 =trump-goal-relocation
How many hostages did the army rescue? → toi:48 =rescued-eight
How many bodies were brought back? → toi:48 =bodies-40-recovered
Who killed three of the hostages? → toi:48 =killed-by-mistake-three =killed-while-escaping
How many were freed during the 2023 truce? → toi:47 =freed-105-in-2023
Was the truce still holding at the start of February? → dpa:8 dawn:5 =truce-held-two-weeks =ceasefires-fragile
Did aid get into Gaza? → dawn:15 =truce-brought-aid !no-amounts-of-aid
Why did the Hamas official not give his name? → mayadeen:4 =phase-two-hamas-official-anonymous
What is the communications centre in Cairo for? → matzav:6 !no-work-of-the-cairo-center =cairo-communications-center
What could happen if Netanyahu turned phase two down? → mayadeen:11 =phase-two-another-year =phase-two-dismantle-hamas
Who is Israel's ambassador to the UN? → dpa:12
What did the Arab diplomats say about Trump's role? → matzav:7 =arab-diplomats-credit-trump-and-witkoff =arab-diplomats-pressure-on-netanyahu
How did Biden differ from Trump on Israel? → dpa:13 dawn:16 =trump-less-critical =biden-criticism
What are the two civilians held since 2014 and 2015? → toi:49 =held-two-civilians-since-2014
Where were most of the young men abducted from? → toi:13 =phase-two-young-men-from-festival
How many hostages had come out by 4 February? → dpa:8 =four-exchanges-4-february =eighteen-freed-4-february
When would the security cabinet meet? → toi:37 dpa:5
Has the deal got three stages? → =phase-three-deal-of-three-phases matzav:2 dpa:7 =deal-three-phases
How many people have died in the war? → !no-count-of-casualties
What was in phase three? → !no-terms-of-phase-three
When would the third stage start? → !no-days-of-phase-three
Who will rule Gaza after the war? → !no-plan-for-who-governs
Who would pay for rebuilding Gaza? → !no-reconstruction
How many trucks of aid came in? → !no-amounts-of-aid
When did the war begin? → !no-start-of-the-war
On what date did phase one end? → !no-end-date-of-phase-one
Was the ceasefire extended after the 42 days? → !no-outcome-of-phase-one
How many prisoners have been freed so far? → !no-number-of-prisoners-freed dpa:8 =hundreds-of-prisoners-freed-4-february
What violations did Hamas accuse Israel of? → !no-account-of-violations toi:43
What are the names of the hostages still to be freed? → !no-names-of-those-due
How long would phase two last? → !no-length-of-phase-two
Who negotiated on behalf of Hamas? → !no-hamas-negotiators
Were the freed hostages in good health? → !no-condition-of-the-freed
What did Trump and Netanyahu agree on in Washington? → !no-outcome-of-washington
Who did the freed prisoners turn out to be? → !no-account-of-the-prisoners
Did Egypt or Jordan agree to accept refugees? → !no-answer-of-egypt-and-jordan
What happens if they cannot agree on phase two? → !no-rule-if-talks-fail
What did the families of the hostages say? → !no-voices-from-gaza
`);

/** Questions on the tram line. */
export const TRAMLINE_QUESTIONS = list(`
How did the council vote? → courier:2 minutes:3 =council-voted-31-to-12
How many councillors were missing? → minutes:3 =two-members-absent
When do the trams come back to the harbour? → minutes:5 courier:2 =harbour-trams-return
When does construction start? → minutes:5 depot:8 =harbour-work-begins
How much will the renewal cost? → minutes:7 courier:4 =budget-31-million
How much money goes to the stops? → minutes:7 =budget-by-kind
Who promised the hill section for 2026? → courier:5 =hill-2026-certainly
Did the mayor take her promise back? → courier:9 =hill-2026-a-wish
How many stops will there be? → minutes:11 courier:8 =eleven-stops-planned
Which stop is going to disappear? → courier:8 riders:5 depot:4 =brewery-lane-gone
Is any stop going to be closed? → courier:4 riders:5 courier:8 =no-stop-lost =brewery-lane-gone
How long is the track? → minutes:3 depot:5 =track-4-2-km =track-4-4-km
How long is the hill part? → minutes:4 =hill-track-2-6-km
How often does the replacement bus go? → minutes:10 courier:6 =bus-every-12-minutes
How much slower is the bus than the tram? → riders:3 =bus-slower
How many buses were delayed? → riders:4 =buses-late
How many passengers did the line have? → riders:2 =passengers-4600
How many trams does the town have? → courier:10 =city-owns-14-trams
How many vehicles are broken? → depot:6 =twelve-trams-ready
Has anybody tested the bridge? → depot:3 =bridge-not-tested
Could both sections be built in one go? → depot:3 riders:6 =both-at-once =both-if-bridge-bears
Since when has line 7 been closed? → minutes:10 =shut-since-june-2023
How long must a stop be for a low-floor tram? → depot:7 =stops-too-short
Who is the foreman? → depot:9 depot:1 depot:3 riders:6
Who wanted to set a year for the hill? → minutes:8 =motion-for-a-year-fell
What do the riders want? → riders:7 riders:8 =riders-ask-eight-minutes
How old is the woman who must walk further? → riders:5
What did the shopkeepers think? → courier:7
What will a ticket cost? → !no-price-of-a-ticket
How is the money split between hill and harbour? → !no-cost-of-the-hill minutes:7
Which year did the riders ask for? → !no-year-from-the-riders riders:7
`);

/** Questions on texts without any claims. */
export const TEXTS_QUESTIONS = list(`
How long will the bridge be shut? → harbour-bridge:1 harbour-bridge:2
From when is the bridge closed to cars? → harbour-bridge:2
Can I still cross on foot or by bike? → harbour-bridge:2
Who is in charge of the repair? → harbour-bridge:3
How many bearings had cracks? → harbour-bridge:3
What does the repair cost? → harbour-bridge:4
How often does the ferry go? → harbour-bridge:4
Who wrote the timetable? → letters:3
When do trams start again? → tram-line-seven:2
Where will the trams end? → tram-line-seven:3
What was the vote in the council? → tram-line-seven:2
What did the shopkeepers say? → tram-line-seven:4
`);
