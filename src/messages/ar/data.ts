import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';
import { counted } from './plural.ts';

/** Figures, sums, events, names, notes and other things of record. */
export const data = ({ number, date, weekday, plural }: Formats): Messages['data'] => ({
  allClaims: 'كل الأقوال',
  allFigures: 'كل الأرقام',
  otherGroup: 'غير ذلك',
  noteKinds: {
    figure: 'رقم',
    term: 'لفظ',
    voice: 'من القائل',
    differ: 'اختلاف',
    context: 'سياق',
    see: 'انظر أيضًا',
  },
  noteOn: ({ place }) => `تعليق على ${place}`,
  cited: {
    claim: 'قول',
    figure: 'رقم',
    check: 'حسابنا',
    event: 'تأريخنا',
    silence: 'ما بحثنا عنه',
    term: 'صياغة',
    note: 'تعليق',
  },
  entityKinds: {
    person: 'أشخاص',
    group: 'جماعات',
    office: 'مناصب',
    outlet: 'وسائل إعلام',
    country: 'دول',
    place: 'أماكن',
    document: 'وثائق',
    other: 'أسماء أخرى',
  },
  dateStated: ({ why }) => `التاريخ مذكور${reason(why)}`,
  dateByWeekday: ({ why }) => `استنتجنا التاريخ من يوم الأسبوع${reason(why)}`,
  dateComputed: ({ why }) => `حسبنا التاريخ${reason(why)}`,
  planned: 'مخطط له أو متوقع',

  dayCount: ({ from, day, to }) =>
    `إذا كان ${date(from)} اليوم الأول فاليوم ${number(day)} هو ${weekday(to)} ${date(to)}`,
  wasWeekday: ({ day }) => `وافق ${date(day)} يوم ${weekday(day)}`,
  monthCount: ({ from, to, count }) =>
    `من ${date(from)} إلى ${date(to)}: ${plural(
      count,
      counted('أقل من شهر', 'شهر كامل', 'شهران كاملان', 'أشهر كاملة', 'شهرًا كاملًا', 'شهر كامل'),
    )}`,
  unknownOf: ({ whole }) => `غير معروف من أصل ${whole}`,
  notSameCount: ({ left, right }) => `${left} و${right}: ليسا عدًّا واحدًا`,
  isNot: ({ left, right }) => `${left} وليس ${right}`,
  isNotEqual: ({ left, right }) => `${left} لا يساوي ${right}`,
  isNotLess: ({ left, right }) => `${left} ليس أقل من ${right}`,
  isNotMore: ({ left, right }) => `${left} ليس أكثر من ${right}`,
  sameNumber: 'الرقم نفسه',
  addsUp: 'الحساب صحيح',
  doesNotAddUp: 'الحساب غير صحيح',
  notComparable: 'لا تصحّ المقارنة',
});

function reason(why: string): string {
  return why === '' ? '.' : `: ${why}.`;
}
