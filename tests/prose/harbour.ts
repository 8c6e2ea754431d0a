import type { Original } from '../../src/corpus/corpus.ts';

/** An invented report on a harbour bridge, as its publisher printed it. */
const ORIGINAL = [
  'Harbour bridge to close for 42 days',
  'The harbour bridge will close on Monday so that crews can replace 33 of its 1,900 bolts, engineer Ada Quill said.',
  '“We are confident that nobody will have to wait,” she told the Elm Gazette, “but the ferry is no substitute for the bridge.”',
  'Two boats will carry 40 passengers until March.',
];

/** The original as passages. */
export const original: Original = {
  key: 'gazette',
  file: 'bridge.txt',
  passages: new Map(ORIGINAL.map((line, index) => [String(index + 1), line])),
};

/** A corpus that has prose of every kind and no fault. */
export const FILES: Readonly<Record<string, string>> = {
  'seeds/bridge.md': `---
key: gazette
sign: EG
title: Closing of the bridge
titleBy: us
publisher: { name: Elm Gazette, basis: stated, why: Printed at its head }
carrier: { name: Coast Wire, basis: inferred, why: Reprinted by it }
published: { date: 2031-02-04, basis: stated, why: Dated at its foot }
origins: { works-office: [2], quill: [3] }
rights: { holder: Elm Gazette, basis: quotation }
original: { file: bridge.txt }
---
¶1 [headline] A closure of 42 days was due.

¶2 From Monday 33 bolts out of 1,900 were to be renewed, according to Ada Quill.

¶3 [Quill], speaking to the Elm Gazette, was “confident that nobody will have to wait”.

¶4 A pair, two boats with 12 seats, would serve until March.
`,
  'seeds/diary.md': `---
key: diary
title: A diary
rights: { holder: us, basis: own }
---
¶1 [headline] A week at the water

¶2 [removed] Taken away by the one who wrote it.
`,
  'content/site.yaml': `title: Crossing at Elm
tagline: As a report gave it
scope: One report of 4 February 2031
description: A report on 42 days without a bridge
facets:
  - id: part
    label: Part of it
    values:
      - { id: bridge, label: Bridge alone }
theme:
  header: { text: Of the harbour, links: [{ label: Of the boats, to: /sources/ }] }
  footer: { text: Written by the keepers, links: [{ label: How we keep it, to: /sources/ }] }
noteKinds: { weather: Of wind and water }
clock:
  title: Count of 42 days
  events: [closing, reopening]
origins:
  works-office: Office of works
  quill:
    name: Quill herself
    presumed: true
    why: Said to the paper, it seems
numbers:
  allow:
    - match: phase one
      why: A name only
house:
  avoid:
    - rule: word
      words: [vessel]
      instead: Write boat
`,
  'content/entities.yaml': `- id: ada-quill
  name: Ada Quill
  kind: person
  variants: [Quill]
  office: Engineer
  about: Named as the one who spoke of 33 bolts.
- { id: elm-gazette, name: Elm Gazette, kind: outlet }
`,
  'content/excuses.yaml': `uncited:
  - at: 'diary:1'
    why: Nothing rests on it
unledgered:
  - at: 'gazette:2'
    value: 1,900
    why: Counted by nobody else
  - at: 'gazette:2'
    value: '33'
    why: Told in a claim
  - at: 'gazette:4'
    value: two
    why: Told in another
  - at: 'gazette:4'
    value: '40'
    why: Left to the original
lead:
  - at: 'gazette:1'
    words: Harbour bridge
    why: Headlines begin so
omitted:
  - at: 'gazette:4'
    value: '40'
    why: Left out here
added:
  - at: 'gazette:4'
    value: '12'
    why: Put in here
`,
  'content/claims/bridge.yaml': `- id: closure
  text: Closed for 42 days, the bridge was out of use.
  inRun: Then it was out of use for 42 days.
  asOf: 2031-02-04
  evidence:
    - at: 'gazette:1'
- id: bolts
  text: Bolts to be renewed numbered 33.
  asOf: 2031-02-04
  evidence:
    - at: 'gazette:2'
      voice: attributed
      by: [an engineer of the port]
    - at: 'gazette:3'
      voice: attributed
      by: [ada-quill]
- id: boats
  text: Boats to serve until March were two.
  asOf: 2031-02-04
  evidence:
    - at: 'gazette:4'
`,
  'content/figures.yaml': `figures:
  - id: days
    what: Length of the closure
    unit: calendar days
    reports:
      - at: 'gazette:1'
        value: 42
        quote: 42 days
        asOf: 2031-02-04
        scope: closure as announced
        qualifier: planned
checks:
  - id: weeks
    says: Reported and counted, 42 days are the same.
    sum:
      - { figure: days, at: 'gazette:1' }
    equals:
      value: 42
      why: counted by us
    why: Whole weeks were counted.
`,
  'content/events.yaml': `- id: closing
  date: 2031-02-10
  basis: weekday
  says: Bridge traffic was to stop.
  at: ['gazette:2']
  resolves: [{ at: 'gazette:2', word: Monday }]
  why: Next Monday after 4 February 2031 it was.
  planned: true
- id: reopening
  date: 2031-03-23
  basis: computed
  says: Traffic was to return.
  at: ['gazette:1']
  why: Day 42 when 10 February 2031 is day 1.
  planned: true
`,
  'content/terms.yaml': `- id: works
  thing: what was done to the bridge
  house: renewal
  why: Neutral as to cause.
  wordings:
    - { words: [replace], counts: { gazette: 1 }, at: ['gazette:2'] }
`,
  'content/positions.yaml': `- id: waiting
  question: Would people wait?
  holders:
    - by: an engineer at work
      says: Nobody was to wait.
      asOf: 2031-02-04
      claims: [bolts]
`,
  'content/silences.yaml': `- id: cost
  question: What was the cost?
  says: No cost is given.
  sources: [gazette]
  words: [cost, ferry]
  except:
    - at: 'gazette:3'
      why: Names it for comparison
`,
  'content/changes.yaml': `- date: 2031-02-05
  text: First publication.
`,
  'content/corrections.yaml': `- date: 2031-02-06
  text: Corrected a name.
`,
  'content/notes/gazette.mdx': `<Note id="week" at="2" on="Monday">
Which Monday it was, is worked out.
</Note>
`,
  'content/explainer/index.mdx': `---
title: Weeks without it
description: How the closure went.
---

## What was closed? [#closed]

Closed for 42 days, it was out of use [@closure].

<Matrix rows="Length: closure; Works: bolts" title="Length and works" />

<Positions />

<Silences />
`,
  'content/pages/about.mdx': `---
title: About us
description: What there is to know.
---

## How it was made [#made]

Made by hand, page by page.

<ClaimList ids="closure bolts boats" />

<Wording />

<Matrix ids="closure" title="Only one" />
`,
};
