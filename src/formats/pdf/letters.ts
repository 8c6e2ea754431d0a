/**
 * Ligatures, letters of Hebrew and Arabic in the form that they have inside a word, and radicals in place of the characters that look like
 * them: fonts name them so, texts do not.
 */
const SHAPED = /[\ufb00-\ufb06\ufb1d-\ufbb1\ufbd3-\ufdff\ufe70-\ufefc\u2f00-\u2fd5]/g;
/** Radicals that are characters of their own, each before its character (Unicode, EquivalentUnifiedIdeograph). */
const RADICALS = new Map(
  '⺁厂⺈刀⺊卜⺌小⺎兀⺐尢⺒巳⺓幺⺗心⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺶羊⺻聿⺼肉⻁虎⻃覀⻄西⻅见⻆角⻉贝⻋车⻏邑⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Words of a PDF in the letters that texts are written with. */
export function lettersOf(words: string): string {
  return words
    .replace(SHAPED, (sign) => sign.normalize('NFKC').trim())
    .replace(/[\u2e80-\u2eff]/g, (sign) => RADICALS.get(sign) ?? sign);
}
