import type { Messages } from '../en/en.ts';

/** What stands round every page. */
export const frame: Messages['frame'] = {
  comma: '، ',
  skip: 'انتقل إلى النص',
  private: 'نسخة خاصة تتضمّن نصوص الناشرين، وليست للنشر.',
  howMade: 'كيف أُعدّ هذا الموقع وكيف يمكن التحقق منه',
  menu: 'القائمة',
  site: 'الموقع',
  contents: 'المحتويات',
  search: 'البحث',
  explainer: 'الشرح',
  sources: 'المصادر',
  claims: 'الأقوال',
  figures: 'الأرقام',
  timeline: 'التسلسل الزمني',
  names: 'الأسماء',
  compare: 'المقارنة',
  index: 'الفهرس',
  part: (n, of) => `الجزء ${n} من ${of} · جميع الأجزاء`,
  previous: 'السابق',
  next: 'التالي',
  show: 'العرض',
  showText: 'النص وحده',
  showNotes: 'النص والتعليقات',
  showAll: 'كل شيء',
  cite: 'كيفية الاستشهاد بهذه الصفحة',
};
