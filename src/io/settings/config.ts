import { z } from 'zod';
import { Extension } from '../../compile/extension.ts';
import { Site } from '../../corpus/site.ts';

/** Where the texts of one corpus lie, where its site goes, and whatever `content/site.yaml` may say. */
const ofCorpus = {
  ...Site.shape,
  corpus: z
    .string()
    .min(1)
    .optional()
    .describe('folder with seeds/ and content/, or with texts alone; beside the config'),
  out: z.string().min(1).optional().describe('folder of the built site'),
  originals: z
    .string()
    .min(1)
    .optional()
    .describe('folder of publishers’ texts, besides seeds/originals/'),
};

/** One of several corpora of a config. */
const ConfigOfCorpus = z.strictObject({ ...ofCorpus, corpus: z.string().min(1) });

/**
 * `variorum.config.ts` (`.mts`, `.js`, `.mjs` or `.json`), where the user stands or in the corpus: the settings of the commands, and
 * what `content/site.yaml` may say, over it. Folders are relative to the file. A flag and the environment win over it.
 */
export const Config = z.strictObject({
  ...ofCorpus,
  port: z.int().min(0).max(65535).optional().describe('port of start and dev'),
  strict: z
    .boolean()
    .optional()
    .describe('accepts only quotations that the build has seen in their originals'),
  extensions: z
    .array(Extension)
    .default([])
    .describe('what is added from outside: blocks, rules, readers of formats'),
  corpora: z
    .array(ConfigOfCorpus)
    .min(1)
    .optional()
    .describe('several corpora at once, each with a site of its own'),
});
export type Config = z.output<typeof Config>;
/** What a config may export: every key may be left out. */
export type VariorumConfig = z.input<typeof Config>;

/** Gives a config its type: `export default defineConfig({ corpus: './texts', base: '/edition/' })`. */
export function defineConfig(config: VariorumConfig): VariorumConfig {
  return config;
}
