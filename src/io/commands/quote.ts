import { nearestWord } from '../../text/nearest-word.ts';
import { QUOTE_FORMS, quote } from '../../verify/quote.ts';
import { textsOf } from '../../verify/texts.ts';
import { compileFromDisk } from '../corpus/compile-from-disk.ts';
import { runCommand } from '../settings/run-command.ts';

// npm run quote -- courier:12 "exact words" [--as note|evidence|cite]: prints the words as a line to paste.
await runCommand('quote', async (settings, say) => {
  const [at = '', ...words] = settings.rest;
  const { corpus, originals } = await compileFromDisk({ ...settings, isPrivate: false });
  const texts = textsOf(corpus, originals);
  const form = QUOTE_FORMS.find((one) => one === settings.options['as']) ?? 'evidence';
  const found = quote(at, words.join(' '), form, texts);
  switch (found.status) {
    case 'ok':
      if (!found.isOriginal)
        say.step(
          'The original is not at hand: these are words of the account. Name it with --originals.',
        );
      say.out(found.line);
      return true;
    case 'stale': {
      const warnings = found.nearest.warnings.map((warning) => ` (${warning})`).join('');
      say.step(`These words are not in ${at}. Nearest: “${found.nearest.words}”${warnings}.`);
      return false;
    }
    case 'lost':
      say.step(
        `These words are not in ${at}, nor anything like them. It says: ${texts.get(at)?.original ?? texts.get(at)?.account ?? ''}`,
      );
      return false;
    case 'unknown': {
      const near = nearestWord(at, [...texts.keys()]);
      say.step(
        `There is no passage ${at || '(name one: courier:12)'}.${near ? ` Did you mean ${near}?` : ''}`,
      );
      return false;
    }
    default:
      return found satisfies never;
  }
});
