import { nearestWord } from '../../text/nearest-word.ts';

/** Finds a printed document by its name, `explainer/phase-two`, or by the last part of it: sources before pages. */
export function documentNamed(
  wanted: string,
  names: readonly string[],
): { ok: true; name: string } | { ok: false; message: string } {
  const folders = ['sources', 'explainer', 'pages'];
  const choices = [wanted, ...folders.map((folder) => `${folder}/${wanted}`), `${wanted}/index`];
  const name = choices.find((choice) => names.includes(choice));
  if (name !== undefined) return { ok: true, name };
  const near = nearestWord(
    wanted,
    names.map((one) => one.replace(/^.*\//, '')),
  );
  const lead = wanted === '' ? 'Which one?' : `There is no “${wanted}”.`;
  const proposal = near ? ` Did you mean ${near}?` : '';
  return {
    ok: false,
    message: `${lead}${proposal} There are:\n${names.map((one) => `  ${one}`).join('\n')}`,
  };
}
