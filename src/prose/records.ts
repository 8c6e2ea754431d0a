import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import type { ProseField } from './field.ts';
import type { ProseKind } from './kinds.ts';

/** The prose of accounts and the records of sources. */
export function sourceProse({ sources }: Corpus): ProseField[] {
  return sources.flatMap((source) => [...recordOf(source), ...passagesOf(source)]);
}

function recordOf(source: Source): ProseField[] {
  // Of a text without a record nobody wrote anything: its title may be the name of its file.
  if (!source.place) return [];
  const { key, title, titleBy, publisher, carrier, published } = source.record;
  const field = (kind: ProseKind, text: string | undefined, ...path: string[]): ProseField[] =>
    text === undefined || text === ''
      ? []
      : [
          {
            kind,
            owner: key,
            text,
            placeAt: () => source.place?.(...path) ?? { file: source.file, line: 1, column: 1 },
            restsOn: () => referencesOf(source),
          },
        ];
  return [
    ...(titleBy === 'us' ? field('source.title', title, 'title') : []),
    ...field('source.publisher.why', publisher?.why, 'publisher', 'why'),
    ...field('source.carrier.why', carrier?.why, 'carrier', 'why'),
    ...field('source.published.why', published?.why, 'published', 'why'),
  ];
}

/** Passages in our words: those of an account, and the reasons for what was taken away. */
function passagesOf(source: Source): ProseField[] {
  const { key, original } = source.record;
  return source.passages.flatMap(({ n, kind, text, placeAt }): ProseField[] => {
    const at = `${key}:${n}`;
    if (kind === 'furniture' || text === '') return [];
    if (kind === 'removed')
      return [
        { kind: 'account.removed', owner: at, text, placeAt, restsOn: () => referencesOf(source) },
      ];
    if (!original) return [];
    return [{ kind: 'account.text', owner: at, text, placeAt, restsOn: () => [at] }];
  });
}

function referencesOf({ record, passages }: Source): string[] {
  return passages.map(({ n }) => `${record.key}:${n}`);
}

/** The prose of `site.yaml`, of changes, corrections and excuses. What speaks of the whole corpus may rest on any passage of it. */
export function siteProse(corpus: Corpus): ProseField[] {
  return [...ofSite(corpus), ...ofChanges(corpus), ...ofExcuses(corpus)];
}

function ofSite(corpus: Corpus): ProseField[] {
  const { site, sources } = corpus;
  const days = sources.flatMap(({ record }) => {
    const { date, notBefore, notAfter } = record.published ?? {};
    return [date ?? [], notBefore ?? [], notAfter ?? []].flat();
  });
  const besides = [String(sources.length), ...days];
  const field = (
    kind: ProseKind,
    text: string,
    path: readonly (string | number)[],
    more: readonly string[] = [],
  ): ProseField[] =>
    text === ''
      ? []
      : [
          {
            kind,
            owner: 'site',
            text,
            placeAt: () => corpus.placeInSite(...path),
            restsOn: () => sources.flatMap(referencesOf),
            besides: () => [...besides, ...more],
          },
        ];
  return [
    ...(['title', 'tagline', 'scope', 'description'] as const).flatMap((key) =>
      field(`site.${key}`, site[key], [key]),
    ),
    ...site.facets.flatMap(({ label, values }, index) => [
      ...field('site.facets.label', label, ['facets', index, 'label']),
      ...values.flatMap((value, at) =>
        field('site.facets.values.label', value.label, ['facets', index, 'values', at, 'label']),
      ),
    ]),
    ...Object.entries(site.noteKinds).flatMap(([kind, label]) =>
      field('site.noteKinds', label, ['noteKinds', kind]),
    ),
    ...field(
      'site.clock.title',
      site.clock?.title ?? '',
      ['clock', 'title'],
      clockDays(corpus, days),
    ),
    ...(['header', 'footer'] as const).flatMap((line) => {
      const { text = '', links = [] } = site.theme?.[line] ?? {};
      return [
        ...field(`site.theme.${line}.text`, text, ['theme', line, 'text']),
        ...links.flatMap(({ label }, index) =>
          field(`site.theme.${line}.links.label`, label, ['theme', line, 'links', index, 'label']),
        ),
      ];
    }),
    ...Object.entries(site.origins).flatMap(([id, { name, why }]) => [
      ...field('site.origins.name', name, ['origins', id]),
      ...field('site.origins.why', why, ['origins', id, 'why']),
    ]),
    ...site.numbers.allow.flatMap(({ why }, index) =>
      field('site.numbers.allow.why', why, ['numbers', 'allow', index, 'why']),
    ),
    ...site.house.avoid.flatMap(({ instead }, index) =>
      field('site.house.avoid.instead', instead, ['house', 'avoid', index, 'instead']),
    ),
  ];
}

const DAY = 86_400_000;

/** The days that the clock counts: those of its events, and those on which sources were published. */
function clockDays({ site, events }: Corpus, published: readonly string[]): string[] {
  const marked = (site.clock?.events ?? []).flatMap(
    (id) => events.find((event) => event.id === id)?.date ?? [],
  );
  const [first] = marked;
  if (first === undefined) return [];
  return [...marked, ...published].map((day) =>
    String(Math.round((Date.parse(day) - Date.parse(first)) / DAY) + 1),
  );
}

function ofChanges({ changes, corrections, sources }: Corpus): ProseField[] {
  return [...changes, ...corrections].map(({ text, date, place }) => ({
    kind: 'change.text',
    owner: date,
    text,
    placeAt: () => place('text'),
    restsOn: () => sources.flatMap(referencesOf),
  }));
}

const EXCUSES = ['uncited', 'unledgered', 'lead', 'omitted', 'added'] as const;

function ofExcuses({ excuses, sources }: Corpus): ProseField[] {
  return EXCUSES.flatMap((kind) =>
    excuses[kind].map(
      ({ at, why }, index): ProseField => ({
        kind: `excuse.${kind}.why`,
        owner: at,
        text: why,
        placeAt: () => excuses.place(kind, index, 'why'),
        restsOn: () => [
          at,
          ...sources.filter(({ record }) => at.startsWith(`${record.key}:`)).flatMap(referencesOf),
        ],
      }),
    ),
  );
}
