import { z } from 'zod';
import { ChangesFile } from '../corpus/change.ts';
import { ClaimsFile } from '../corpus/claim.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { EntitiesFile } from '../corpus/entity.ts';
import { EventsFile } from '../corpus/event.ts';
import { ExcusesFile } from '../corpus/excuse.ts';
import { FiguresFile } from '../corpus/figure.ts';
import { OutlineRecord } from '../corpus/outline.ts';
import { PositionsFile, SilencesFile } from '../corpus/position.ts';
import { Reference } from '../corpus/reference.ts';
import { Site } from '../corpus/site.ts';
import { SourceRecord } from '../corpus/source.ts';
import { TermsFile } from '../corpus/term.ts';

/** The shapes that authors write: name of the schema → shape. `record` and `outline` are front matter. */
const INPUT = {
  site: Site,
  claims: ClaimsFile,
  figures: FiguresFile,
  events: EventsFile,
  entities: EntitiesFile,
  terms: TermsFile,
  positions: PositionsFile,
  silences: SilencesFile,
  excuses: ExcusesFile,
  changes: ChangesFile,
  corrections: ChangesFile,
  record: SourceRecord,
  outline: OutlineRecord,
} as const satisfies Record<string, z.ZodType>;

type Json = { [key: string]: unknown };

/** So many values of one kind are offered; more would make an editor slow. */
const MOST = 5000;

/** The JSON Schema of every file that authors write, for editors: ids and passages of the corpus are what may stand where one is named. */
export function inputSchemas(
  corpus: Corpus,
  more: Readonly<Record<string, z.ZodType>> = {},
): Map<string, object> {
  const choices = choicesOf(corpus);
  return new Map(
    Object.entries({ ...INPUT, ...more }).map(([name, shape]) => {
      const made: Json = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });
      offer(made, '', choices);
      return [name, { title: name, ...made }];
    }),
  );
}

interface Choices {
  passages: string[];
  /** Name of a key → the ids that may stand there. */
  ids: Readonly<Record<string, string[]>>;
  /** Names that may stand beside plain words. */
  words: Readonly<Record<string, string[]>>;
  facets: Json | undefined;
}

function choicesOf(corpus: Corpus): Choices {
  const claims = corpus.claims.map(({ id }) => id);
  const keys = corpus.sources.map(({ record }) => record.key);
  const origins = corpus.sources.flatMap(({ record }) => Object.keys(record.origins));
  return {
    passages: corpus.sources.flatMap(({ record, passages }) =>
      passages.map(({ n }) => `${record.key}:${n}`),
    ),
    ids: {
      supersedes: claims,
      related: claims,
      claims,
      see: claims,
      figure: corpus.figures.map(({ id }) => id),
      sources: keys,
    },
    words: {
      by: corpus.entities.map(({ id }) => id),
      origin: [...new Set([...origins, ...Object.keys(corpus.site.origins), ...keys])],
    },
    facets: facetsOf(corpus),
  };
}

function facetsOf({ site }: Corpus): Json | undefined {
  if (site.facets.length === 0) return undefined;
  const properties = site.facets.map(({ id, label, values }) => {
    const one = { enum: values.map((value) => value.id) };
    return [id, { description: label, anyOf: [one, { type: 'array', items: one }] }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

/** Puts the choices at their places in a schema; `key` is the name of the property that it describes. */
function offer(schema: Json, key: string, choices: Choices): void {
  const put = (values: readonly string[]): void => {
    if (values.length === 0 || values.length > MOST) return;
    delete schema['pattern'];
    schema['enum'] = values;
  };
  const ids = choices.ids[key];
  const words = choices.words[key];
  if (schema['type'] === 'string' && schema['pattern'] === REFERENCE) put(choices.passages);
  else if (schema['type'] === 'string' && ids) put(ids);
  else if (schema['type'] === 'string' && words && words.length > 0) {
    delete schema['type'];
    schema['anyOf'] = [{ enum: words }, { type: 'string' }];
    return;
  }
  for (const [name, part] of Object.entries(schema)) {
    if (name === 'properties' && isJson(part)) {
      for (const [property, inner] of Object.entries(part)) {
        if (!isJson(inner)) continue;
        if (property === 'facets' && choices.facets && isJson(inner) && inner['type'] === 'object')
          part[property] = { ...choices.facets };
        else offer(inner, property, choices);
      }
    } else if (name === 'items' && isJson(part)) offer(part, key, choices);
    else if (Array.isArray(part)) for (const one of part) if (isJson(one)) offer(one, key, choices);
  }
}

const REFERENCE = z.toJSONSchema(Reference)['pattern'];

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
