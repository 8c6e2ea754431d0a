import type { z } from 'zod';
import { ChangesFile } from '../corpus/change.ts';
import { ClaimsFile } from '../corpus/claim.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { EntitiesFile } from '../corpus/entity.ts';
import type { Entry } from '../corpus/entry.ts';
import { EventsFile } from '../corpus/event.ts';
import { ExcusesFile } from '../corpus/excuse.ts';
import { FiguresFile } from '../corpus/figure.ts';
import { isForeign } from '../corpus/layout.ts';
import type { Outline } from '../corpus/outline.ts';
import { PositionsFile, SilencesFile } from '../corpus/position.ts';
import type { Problem } from '../corpus/problem.ts';
import { Site, type SiteSaid, siteUnder } from '../corpus/site.ts';
import type { Source } from '../corpus/source.ts';
import { TermsFile } from '../corpus/term.ts';
import type { Converted } from '../formats/converted.ts';
import { detectLanguage } from '../text/languages/detect.ts';
import type { PictureOf } from '../text/shape.ts';
import { takenNames, unknownFiles } from './content-names.ts';
import { readNotes } from './notes.ts';
import { readOutline } from './outline.ts';
import { readSources } from './sources.ts';
import { readYaml } from './yaml.ts';

/** The files of a corpus: path inside it, with forward slashes → text. */
export type CorpusFiles = ReadonlyMap<string, string>;

/** Reads every file of a corpus into its shape. Files with problems are left out of the corpus, and all problems are told. `said` is what a config says of the site. */
export function readCorpus(
  files: CorpusFiles,
  converted: ReadonlyMap<string, readonly Converted[]> = new Map(),
  said?: SiteSaid,
  pictureOf?: PictureOf,
): { corpus: Corpus; problems: Problem[] } {
  const paths = [...files.keys()].sort();
  const textOf = (path: string): string => files.get(path) ?? '';
  const isTheirs = isForeign(paths);
  const { sources, problems } = readSources(files, converted, pictureOf);

  const data = <S extends z.ZodType>(path: string, schema: S, empty: unknown) => {
    const read = readYaml(path, textOf(path), schema, empty);
    if (!read.ok) problems.push(...read.problems);
    return read.ok ? read : readYaml('', '', schema, empty);
  };
  const list = <T extends object>(path: string, schema: z.ZodType<T[]>): Entry<T>[] => {
    const read = data(path, schema, []);
    return read.ok
      ? read.value.map((value, index) => ({
          ...value,
          place: (...inside) => read.place(index, ...inside),
        }))
      : [];
  };
  const outlines = (folder: string): Outline[] =>
    paths
      .filter((path) => path.startsWith(`content/${folder}/`) && path.endsWith('.mdx'))
      .flatMap((path) => {
        const read = readOutline(path, textOf(path));
        problems.push(...read.problems);
        return read.outline ?? [];
      })
      .sort((a, b) => a.record.order - b.record.order || (a.slug < b.slug ? -1 : 1));

  const site = data('content/site.yaml', siteUnder(said), {});
  const figures = data('content/figures.yaml', FiguresFile, {});
  const excuses = data('content/excuses.yaml', ExcusesFile, {});
  const claimFiles = paths.filter((path) => /^content\/claims\/[^/]+\.yaml$/.test(path));
  const noteFiles = paths.filter((path) => /^content\/notes\/[^/]+\.mdx$/.test(path));

  const corpus: Corpus = {
    site: site.ok ? site.value : Site.parse({}),
    placeInSite: (...path) => {
      const file = said && String(path[0]) in said.values ? said.file : 'content/site.yaml';
      return site.ok && file !== said?.file ? site.place(...path) : { file, line: 1, column: 1 };
    },
    sources: sources.map(inLanguage(site.ok ? site.value.language : 'en')),
    notes: noteFiles.flatMap((path) => {
      const read = readNotes(
        path,
        textOf(path),
        path.slice('content/notes/'.length, -'.mdx'.length),
        site.ok ? Object.keys(site.value.noteKinds) : [],
      );
      problems.push(...read.problems);
      return read.notes;
    }),
    claims: claimFiles.flatMap((path) => list(path, ClaimsFile)),
    figures: figures.ok
      ? figures.value.figures.map((value, i) => ({
          ...value,
          place: (...inside) => figures.place('figures', i, ...inside),
        }))
      : [],
    checks: figures.ok
      ? figures.value.checks.map((value, i) => ({
          ...value,
          place: (...inside) => figures.place('checks', i, ...inside),
        }))
      : [],
    events: list('content/events.yaml', EventsFile),
    entities: list('content/entities.yaml', EntitiesFile),
    terms: list('content/terms.yaml', TermsFile),
    positions: list('content/positions.yaml', PositionsFile),
    silences: list('content/silences.yaml', SilencesFile),
    excuses: excuses.ok
      ? { ...excuses.value, place: excuses.place }
      : {
          ...ExcusesFile.parse({}),
          place: () => ({ file: 'content/excuses.yaml', line: 1, column: 1 }),
        },
    changes: list('content/changes.yaml', ChangesFile),
    corrections: list('content/corrections.yaml', ChangesFile),
    explainer: outlines('explainer'),
    pages: outlines('pages'),
  };
  problems.push(...(isTheirs ? [] : unknownFiles(paths)), ...takenNames(paths));
  return { corpus, problems };
}

/** A source that does not name its language is in the one that its letters and words show, else in that of the site. */
function inLanguage(site: string): (source: Source) => Source {
  return (source) => {
    if (source.record.language !== '') return source;
    if (source.record.original) return { ...source, record: { ...source.record, language: site } };
    const found = detectLanguage(
      source.passages
        .slice(0, 200)
        .filter(({ shape }) => shape?.is !== 'code')
        .map(({ text }) => text)
        .join('\n'),
    );
    // The tag of the site may say more than the words do: en-GB.
    const language = found === undefined || site.split('-')[0] === found ? site : found;
    return { ...source, record: { ...source.record, language } };
  };
}
