import type { Counts } from '../../text/languages/counts.ts';
import type { Messages } from '../en/en.ts';
import { counted } from './plural.ts';

/** What the search says to those who search. `<1>`, `<2>` stand for links or buttons. */
export const search = ({ list, either, plural, number }: Counts): Messages['search'] => {
  const passages = (count: number) =>
    plural(count, counted('لا فقرات', 'فقرة واحدة', 'فقرتان', 'فقرات', 'فقرة', 'فقرة'));
  const sources = (count: number) =>
    plural(count, counted('لا مصدر', 'مصدر واحد', 'مصدرين', 'مصادر', 'مصدرًا', 'مصدر'));
  const claims = (count: number) =>
    plural(count, counted('لا أقوال', 'قول واحد', 'قولان', 'أقوال', 'قولًا', 'قول'));
  const notes = (count: number) =>
    plural(count, counted('لا تعليقات', 'تعليق واحد', 'تعليقان', 'تعليقات', 'تعليقًا', 'تعليق'));
  const hits = (count: number) =>
    plural(count, counted('لا نتائج', 'نتيجة واحدة', 'نتيجتان', 'نتائج', 'نتيجة', 'نتيجة'));
  return {
    kinds: {
      passage: { one: 'فقرة', many: 'فقرات' },
      claim: { one: 'قول', many: 'أقوال' },
      note: { one: 'تعليق', many: 'تعليقات' },
      event: { one: 'تاريخ', many: 'تواريخ' },
      entity: { one: 'اسم', many: 'أسماء' },
      term: { one: 'صياغة', many: 'صياغات' },
      section: { one: 'قسم', many: 'أقسام' },
    },
    kind: 'النوع',
    source: 'المصدر',
    narrow: 'التضييق والتجميع',
    groupBy: 'التجميع بحسب',
    comma: '، ',

    loading: 'يجري تحميل الفهرس …',
    failed: 'تعذّر تحميل فهرس البحث.',
    again: 'حاول مرة أخرى',
    orNames: '<1> أو تصفّح <2>.',
    byName: 'كل شيء بحسب الاسم',
    noWord: 'لا كلمة هنا يمكن البحث عنها.',
    searching: 'يجري البحث …',
    further: 'توسيع البحث',
    showAll: ({ count }) => `عرض النتائج كلها (${number(count)})`,

    nothing: 'لم يُعثر على شيء.',
    found: (told) => {
      const kinds = [
        told.passages > 0 ? `${passages(told.passages)} في ${sources(told.sources)}` : '',
        told.claims > 0 ? claims(told.claims) : '',
        told.notes > 0 ? notes(told.notes) : '',
        told.rest > 0 ? `${number(told.rest)} في التواريخ والأسماء والصياغات والأقسام` : '',
      ].filter((part) => part !== '');
      const all = hits(told.hits);
      return `${told.outOf > 0 ? `الأفضل: ${all} من نحو ${number(told.outOf)}` : all}: ${kinds.join('؛ ')}.`;
    },
    someFar: ({ count }) =>
      `لا شيء فيه هذه الكلمات كلها متقاربة. ما فيه معظمها، أو كلها متباعدة: ${hits(count)}.`,
    someFew: ({ count }) => `لا شيء فيه هذه الكلمات كلها. ما فيه معظمها: ${hits(count)}.`,
    scope: (told) => {
      const kinds = [
        told.passages > 0 ? passages(told.passages) : '',
        told.claims > 0 ? claims(told.claims) : '',
        told.notes > 0 ? notes(told.notes) : '',
      ].filter((part) => part !== '');
      const what = kinds.length > 0 ? kinds.join('، ') : 'كل الفقرات والأقوال والتعليقات';
      return `نطاق البحث: ${what} من ${sources(told.sources)}${
        told.hasMore ? '، ومعها الأسماء والتواريخ والصياغات والأرقام والشرح' : ''
      }.${told.hasOriginals ? ' والكلمات التي لا ترد إلا في الأصل تقود إلى فقرتها أيضًا.' : ''}`;
    },

    readAs: ({ parts }) => `فُهم البحث هكذا: ${parts.join(' · ')}.`,
    read: {
      words: ({ words }) => `${words.length === 1 ? 'الكلمة' : 'كل الكلمات'} ${words.join('، ')}`,
      phrase: ({ words }) => `العبارة بلفظها “${words}”`,
      without: ({ words }) => `من دون ${words}`,
      not: ({ filter }) => `ما عدا ${filter}`,
      joining: ({ words }) => `غير مطلوبة: ${words.join('، ')}`,
    },
    remark: {
      long: ({ most }) => `قُرئت الكلمات الأولى وحدها (${number(most)} على الأكثر).`,
      mark: () => 'أُهملت علامة اقتباس بلا نظيرتها.',
      or: () => 'كلمة OR غير معروفة هنا: يُبحث عن الكلمات كلها.',
      common: () => 'هذه كلها كلمات شائعة، ويُبحث عن كل منها.',
      run: () => 'لا يرد هذا كما كُتب بلا مسافات، فيُبحث عن كل كلمة فيه.',
      loose: ({ phrases }) => `لا شيء فيه ${list(phrases)} بلفظه، فيُبحث عن الكلمات واحدة واحدة.`,
    },

    unknown: { account: 'لا عرض يستعمل <1>.', text: 'لا نص يستعمل <1>.' },
    unknownHere: {
      account: 'لا عرض يستعمل <1>، لكنه يرد في أصل.',
      text: 'لا نص يستعمل <1>، لكنه يرد في أصل.',
    },
    beginnings: 'المعروض كلمات تبدأ به.',
    shownInstead: 'المعروض ما فيه <1>.',
    didYouMean: ({ words }) => `هل تقصد ${either(words)}؟`,
    noSource: ({ typed, known }) => `لا مصدر باسم ${typed}. الموجود: ${known.join('، ')}.`,
    noKind: ({ typed, known }) => `لا نوع باسم ${typed}. الموجود: ${known.join('، ')}.`,
    nobody: ({ typed }) => `لا شيء هنا على لسان ${typed}.`,
    noValue: ({ facet, typed, known }) => `قيم ${facet}: ${known.join('، ')}، وليس ${typed}.`,

    mostWords: 'ما فيه معظم الكلمات',
    mostOrFar: 'ما فيه معظم الكلمات، أو كلها متباعدة',
    straightTo: 'مباشرة إلى',
    notSaid: 'لم يُقل:',
    searched: 'ما بُحث عنه:',
    byOriginal: ({ name, n, words }) => `${name}، ¶${n}، فيه ${list(words)}؛ وهذا عرضنا له.`,
    lacks: ({ words }) => `من دون ${words.join('، ')}.`,
    butSee: 'لكن انظر',
    citedFor: 'يُستشهد به على القول:',
    asOf: ({ day }) => `حتى ${day}`,

    foundBar: 'الكلمات التي وُجدت في هذه الصفحة',
    place: ({ at, of }) => `${number(at)} من ${number(of)}`,
    previous: 'السابق',
    next: 'التالي',
    clear: 'مسح',
  };
};
