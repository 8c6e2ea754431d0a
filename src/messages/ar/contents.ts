import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';
import { counted } from './plural.ts';

const PASSAGES = counted('لا فقرات', 'فقرة واحدة', 'فقرتين', 'فقرات', 'فقرة', 'فقرة');
const OF_SOURCES = counted('لا مصادر', 'مصدر واحد', 'مصدرين', 'مصادر', 'مصدرًا', 'مصدر');
const NOTES = counted('لا تعليقات', 'تعليق واحد', 'تعليقين', 'تعليقات', 'تعليقًا', 'تعليق');
const SEARCHED_CLAIMS = counted('لا أقوال', 'قول واحد', 'قولين', 'أقوال', 'قولًا', 'قول');
const CLAIMS = counted('لا أقوال', 'قول واحد', 'قولان', 'أقوال', 'قولًا', 'قول');
const FIGURES = counted('لا أرقام', 'رقم واحد', 'رقمان', 'أرقام', 'رقمًا', 'رقم');
const SUMS = counted('لا حسابات', 'حساب واحد', 'حسابان', 'حسابات', 'حسابًا', 'حساب');
const DATES = counted('لا تواريخ', 'تاريخ واحد', 'تاريخان', 'تواريخ', 'تاريخًا', 'تاريخ');
const NAMES = counted('لا أسماء', 'اسم واحد', 'اسمان', 'أسماء', 'اسمًا', 'اسم');
const NUMBERED = counted(
  'لا فقرات مرقّمة',
  'فقرة مرقّمة واحدة',
  'فقرتان مرقّمتان',
  'فقرات مرقّمة',
  'فقرة مرقّمة',
  'فقرة مرقّمة',
);

/** What there is in a site. What the corpus calls a source stands before a colon or a number, as it cannot be declined. */
export const contents = ({ list, plural, number }: Formats): Messages['contents'] => ({
  account: { one: 'عرض', many: 'عروض' },
  searches: ({ passages, sources, notes, claims, hasNames }) =>
    `يبحث في ${list([
      `${plural(passages, PASSAGES)} من ${plural(sources, OF_SOURCES)}`,
      ...(notes > 0 ? [plural(notes, NOTES)] : []),
      ...(claims > 0 ? [plural(claims, SEARCHED_CLAIMS)] : []),
      ...(hasNames ? ['الأسماء والتواريخ'] : []),
    ])}.`,
  texts: ({ one, many, sources, passages, years, authors, languages }) =>
    [
      `${sources === 1 ? one : `${many} (${number(sources)})`}`,
      years === '' ? '' : `، ${years}`,
      authors.named.length > 0
        ? `، بقلم ${list(authors.named)}`
        : authors.count > 0
          ? `، عدد المؤلفين ${number(authors.count)}`
          : '',
      languages.named.length > 1
        ? `، اللغات: ${list(languages.named)}`
        : languages.count > 1
          ? `، عدد اللغات ${number(languages.count)}`
          : '',
      `؛ ${plural(passages, NUMBERED)}.`,
    ].join(''),

  indexDek: 'كل ما في هذه النصوص، بحسب النوع وبحسب الاسم.',
  claims: ({ count }) => plural(count, CLAIMS),
  claimsSay: ({ facet }) =>
    `ما يُقال جملةً جملة ومن يقوله${facet === '' ? '' : `، بترتيب: ${facet}`}.`,
  figures: ({ count }) => plural(count, FIGURES),
  figuresSay: ({ sums }) =>
    `كل رقم، حتى أي تاريخ وبأي لفظ${sums === 0 ? '' : `، ومعها ${plural(sums, SUMS)}`}.`,
  dates: ({ count }) => plural(count, DATES),
  datesSay: 'ما وقع أو كان مقررًا، في أي يوم.',
  names: ({ count }) => plural(count, NAMES),
  namesSay: ({ kinds }) =>
    `${kinds.map(({ label, count }) => `${label} ${number(count)}`).join('، ')}.`,
});
