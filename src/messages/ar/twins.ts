import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** What twins for programs, feeds and pages that lead on say to those who read them. */
export const twins = ({ list }: Formats): Messages['twins'] => ({
  opening: ({ name, date, one }) =>
    `عرضنا للمصدر (${one}، ${name}${date === '' ? '' : `، ${date}`}). ما بين علامتي “ ” من كلامه أو مما ينقله، وما سواه من كلامنا.`,
  rights: ({ holder, basis, url }) => `الحقوق: ${holder} (${basis}). العنوان: ${url}`,
  address: ({ url }) => `العنوان: ${url}`,
  readWith: ({ passages }) => `(تُقرأ مع ${passages.join('؛ ')})`,
  wholePassage: 'الفقرة بكاملها',
  evidence: ({ place, words, by, isAgainst }) => {
    const [speaker, ...relays] = by;
    const through = relays.length > 0 ? `، نقلًا عن ${list(relays)}` : '';
    const who = speaker === undefined ? '' : `، على لسان ${speaker}${through}`;
    return `${isAgainst ? 'ما يخالفه: ' : ''}${place}: ${words}${who}`;
  },
  status: ({ status }) => `حال القول: ${status}.`,
  notesOn: ({ title }) => `تعليقات على ${title}`,
  accounts:
    'نعرض المصادر بكلامنا، وما بين علامتي “ ” وحده من كلامها. وحال القول تبيّن من ذكره، لا إن كان صحيحًا.',
  data: 'البيانات',
  changes: {
    change: ({ day }) => `تغيير، ${day}`,
    correction: ({ day }) => `تصحيح، ${day}`,
  },
  moved: 'انتقلت الصفحة',
  movedTo: 'انتقلت هذه الصفحة إلى <a>.',
  wording: 'الصياغة',
  evidenceTable: 'الشواهد',
});
