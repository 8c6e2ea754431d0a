import { z } from 'zod';
import { nearestWord } from '../../text/nearest-word.ts';
import type { BlockFault } from './block.ts';

/** What the schema of an attribute says of it: what it takes, and whether it has words of ours. */
export interface AttributeMeta {
  takes: string;
  prose?: 'whole' | 'labels';
  [key: string]: unknown;
}

/** An attribute as an author writes it → the value that a block is made from. */
export type Attribute<T> = z.ZodType<T, string>;

/** Tells an author what is wrong with an attribute. */
export type Tell = (message: string, hint: string, rule?: BlockFault['rule']) => void;

/** What `tell` puts into an issue of Zod, and `faultsOf` takes out of it. */
const Told = z.object({
  rule: z.enum(['content/component', 'id/unknown']),
  message: z.string(),
  hint: z.string(),
});

/** Makes the schema of an attribute from the way in which it is read. */
export function attribute<T>(
  meta: AttributeMeta,
  read: (raw: string, tell: Tell) => T,
): Attribute<T> {
  return z
    .string()
    .transform((raw, context) => {
      const tell: Tell = (message, hint, rule = 'content/component') =>
        context.addIssue({ code: 'custom', message, params: { rule, message, hint } });
      return read(raw, tell);
    })
    .meta(meta);
}

/** An attribute that may be left out. */
export function optional<T>(one: Attribute<T>): z.ZodType<T | undefined, string | undefined> {
  return one.optional().meta(one.meta() ?? {});
}

/** Words of ours. */
export function prose(): Attribute<string> {
  return attribute({ takes: 'words', prose: 'whole' }, (raw, tell) => {
    if (raw.trim() === '') tell('It is empty.', 'Write the words, or leave it out.');
    return raw;
  });
}

/** One or more of some words. */
export function choice(values: readonly string[]): Attribute<string[]> {
  return attribute({ takes: values.map((value) => `\`${value}\``).join(', ') }, (raw, tell) => {
    const list = listed(raw);
    if (list.length === 0) tell('It is empty.', `Known: ${values.join(', ')}.`);
    for (const value of list) {
      if (values.includes(value)) continue;
      const near = nearestWord(value, values);
      const rest = values.filter((one) => one !== near);
      tell(
        `“${value}” is none of its values.`,
        near === undefined
          ? `Known: ${values.join(', ')}.`
          : `Did you mean “${near}”? Others: ${rest.join(', ')}.`,
      );
    }
    return list;
  });
}

/** An attribute that is there or not, and takes no value. */
export function flag(): Attribute<true> {
  return attribute({ takes: 'no value' }, (raw, tell) => {
    if (raw !== '')
      tell(
        `It takes no value, and “${raw}” would change nothing.`,
        'Write its name alone, or leave it out.',
      );
    return true;
  });
}

/** A day, `2031-05-01`. */
export function day(): Attribute<string> {
  return attribute({ takes: 'a day, `YYYY-MM-DD`' }, (raw, tell) => {
    if (!z.iso.date().safeParse(raw).success)
      tell(`“${raw}” is not a day.`, 'Write it as YYYY-MM-DD.');
    return raw;
  });
}

/** What Zod found wrong with the attributes of a block. */
export function faultsOf(
  { issues }: z.ZodError,
  known: readonly string[],
  takes: Readonly<Record<string, string>>,
): BlockFault[] {
  return issues.flatMap((issue): BlockFault[] => {
    const name = String(issue.path[0] ?? '');
    if (issue.code === 'custom') return [{ attribute: name, ...Told.parse(issue.params) }];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const near = nearestWord(key, known);
        const list = `Known: ${known.join(', ') || 'none'}.`;
        return {
          rule: 'content/component',
          attribute: key,
          message: `has no attribute “${key}”.`,
          hint: near === undefined ? list : `Did you mean “${near}”? ${list}`,
        };
      });
    return [
      {
        rule: 'content/component',
        attribute: '',
        message: `has no ${name}.`,
        hint: `Write ${name}="…": ${takes[name] ?? ''}.`,
      },
    ];
  });
}

/** Words of an attribute that is a list: `a b, c`. */
export function listed(raw: string): string[] {
  return raw.split(/[\s,]+/).filter(Boolean);
}
