/** Scripts that belong to one language, or to one that is far more common than others written in them. */
const BY_SCRIPT: readonly [RegExp, string][] = [
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Telugu}/gu, 'te'],
  [/\p{sc=Gujarati}/gu, 'gu'],
  [/\p{sc=Gurmukhi}/gu, 'pa'],
  [/\p{sc=Kannada}/gu, 'kn'],
  [/\p{sc=Malayalam}/gu, 'ml'],
  [/\p{sc=Sinhala}/gu, 'si'],
  [/\p{sc=Oriya}/gu, 'or'],
  [/\p{sc=Khmer}/gu, 'km'],
  [/\p{sc=Lao}/gu, 'lo'],
  [/\p{sc=Myanmar}/gu, 'my'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Ethiopic}/gu, 'am'],
  [/\p{sc=Tibetan}/gu, 'bo'],
  [/\p{sc=Devanagari}/gu, 'Devanagari'],
  [/\p{sc=Arabic}/gu, 'Arabic'],
  [/\p{sc=Cyrillic}/gu, 'Cyrillic'],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Han}/gu, 'Han'],
  [/\p{sc=Latin}/gu, 'Latin'],
];

/** The commonest words of languages that share a script, those that tell them apart rather than those that they share. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latin: {
    en: 'the of and to in is that for it was with as be on at by this are from or have an not which',
    de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus',
    fr: 'de la le et les des en un du une que est pour qui dans par pas sur au plus ne ce il sont avec',
    es: 'de la que el en y los del se las por un para con no una su al lo como más pero sus le es',
    it: 'di che e la il un a per in una è del con non i della si da le al dei nel sono gli',
    pt: 'de a que e o do da em um para com não uma os no se na por mais as dos como mas ao ele',
    nl: 'de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar bij nog',
    sv: 'och i att det som en på är av för med till den har de inte om ett men var sig så vi från',
    da: 'og i at det er en til af den på for der med de som ikke et han har fra var jeg men sig',
    nb: 'og i det er en til av på for som at med de den ikke et har fra han var jeg men seg om',
    fi: 'ja on ei se että hän oli mutta ovat kun niin joka myös sen kuin ole jo tai vain hänen olla',
    pl: 'i w na z się nie do to że jest o jak po od za co ale dla przez są tym był jego także',
    cs: 'a se v na je že s z do o to i za ve ale jako by po pro jsou který jeho byl také jsem',
    hu: 'a az és hogy nem is egy meg de csak volt ez ha már el van vagy mint még azt ezt kell lehet',
    tr: 've bir bu da de için ile çok daha olarak gibi ne var kadar en sonra olan ama değil o ki mi',
    ro: 'și de în a la cu nu o că pe din un este mai pentru se care al ce sunt sau ca au fost',
    vi: 'và của là có không các được cho một trong người với những này đã khi để từ ra đến như về',
    id: 'yang dan di ini itu dengan untuk dari tidak dalam pada akan ke adalah juga oleh ada kami mereka telah',
    ca: 'de la i el que en un a les per els amb una del és no es al com més però dels són seva',
    la: 'et in est non ad ut cum quod qui sed ex si quae per esse a ab sunt enim atque nec hoc ac',
  },
  Cyrillic: {
    ru: 'и в не на что с по как это он к но его из то у за она от так же о был для бы еще только',
    uk: 'і в не на що з як це та до він але його за від є так про був для бо ще або її під які',
    bg: 'и на да се в е не от за с че по като са си ще но той това към или при които един още',
    sr: 'и је да у се на за не са су од као што то са али би из он који о њих по још ни',
    be: 'і у не на што з як гэта да ён але яго за ад так пра быў для бо яшчэ або яе пад якія',
  },
  Devanagari: {
    hi: 'के में की है और से का को पर एक ने कि यह भी हैं था नहीं हो लिए इस कर गया तो जो',
    mr: 'आहे आणि च्या ते या ही तो व आहेत हे असे नाही एक केले केली होते होता तर त्या मध्ये का',
    ne: 'छ र को मा का छन् हो यो पनि भएको गर्न लाई एक गरेको थियो भने तथा त्यो हुन् गरी नै',
  },
};

/** Letters that few languages have beside one; each counts for as much as a common word. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  tr: /[ğışĞİŞ]/u,
  pl: /[ąęłżźćńś]/iu,
  cs: /[ěřů]/iu,
  hu: /[őű]/iu,
  ro: /[ășțţ]/iu,
  vi: /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/iu,
  de: /ß/u,
  uk: /[іїєґ]/iu,
  be: /ў/iu,
  sr: /[ђћџљњј]/iu,
  ru: /[ыэё]/iu,
};

/**
 * The language of a text, as a BCP 47 tag, where its script or its commonest words leave no doubt; undefined where they do. It reads the
 * first letters only, so a long text costs no more than a short one.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const counts = BY_SCRIPT.map(([pattern, name]): [string, number] => [
    name,
    sample.match(pattern)?.length ?? 0,
  ]);
  const letters = counts.reduce((sum, [, count]) => sum + count, 0);
  if (letters < 4) return undefined;
  const of = (name: string): number => counts.find(([other]) => other === name)?.[1] ?? 0;
  if (of('ja') >= 2 && of('ja') + of('Han') > letters * 0.6 && of('ja') > of('Han') * 0.05)
    return 'ja';
  const [first] = counts.toSorted((a, b) => b[1] - a[1]);
  const [name, count] = first ?? ['', 0];
  if (count < letters * 0.6) return undefined;
  switch (name) {
    case 'Han':
      return 'zh';
    case 'Arabic':
      return ofArabic(sample);
    case 'Latin':
    case 'Cyrillic':
    case 'Devanagari':
      return byWords(sample, WORDS[name] ?? {});
    default:
      return name;
  }
}

/** Persian and Urdu have letters that Arabic has not; Urdu has more. */
function ofArabic(text: string): string {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const all = count(/\p{sc=Arabic}/gu);
  if (count(/[ٹڈڑںےھ]/gu) > all * 0.02) return 'ur';
  return count(/[پچژگکی]/gu) > all * 0.04 ? 'fa' : 'ar';
}

/** The language whose common words make up most of a text, if they do so clearly. */
function byWords(text: string, words: Readonly<Record<string, string>>): string | undefined {
  const tokens = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (tokens.length < 8) return undefined;
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const scores = Object.entries(words)
    .map(([tag, list]): [string, number] => {
      const common = new Set(list.split(' '));
      const letters = LETTERS[tag];
      let hits = 0;
      for (const [token, count] of counts)
        if (common.has(token) || letters?.test(token)) hits += count;
      return [tag, hits / tokens.length];
    })
    .sort((a, b) => b[1] - a[1]);
  const [best, second] = scores;
  const isSure = best && best[1] >= 0.1 && best[1] >= (second?.[1] ?? 0) * 1.25;
  return isSure ? best[0] : undefined;
}
