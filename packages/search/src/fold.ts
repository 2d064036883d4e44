/** Texts as terms that can be compared: folded words of alphabets, pairs of neighbouring Han characters. */

/** One part of a query or text: a word, or a run of Han characters. */
export interface Run {
  readonly text: string
  readonly han: boolean
}

/** Compatibility forms, case and accents do not tell words apart. */
export function fold(text: string): string {
  // Most texts are plain letters or Han characters, which fold to themselves.
  if (!/[\u0080-\u2e7f\uac00-\uffff]/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** The runs of a text in their order: words of letters and digits (`25,000` is one), runs of Han characters. */
export function runsOf(text: string): Run[] {
  const runs = fold(text).match(/\p{Script=Han}+|\d[\d,.]*\d|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []
  return runs.map(run => {
    const han = /^\p{Script=Han}/u.test(run)
    return { text: han ? run : stem(run.replaceAll(',', '')), han }
  })
}

/** The terms that a run is found by: the word itself; pairs of characters, or the one that there is. */
export function termsOf({ text, han }: Run): string[] {
  if (!han) return [text]
  const characters = [...text]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Where the characters of East Asia begin: asked of every text, so told by the code of the first letter. */
const firstOfEastAsia = 0x2e80

/** Whether a term is one that is compared in place, as Han characters are. */
export const isHan = (term: string): boolean => term.charCodeAt(0) >= firstOfEastAsia

/** The words of a folded text, each once; Han characters are compared by their pairs, in place. */
export const wordSet = (text: string): Set<string> =>
  new Set(runsOf(text).flatMap(run => (run.han ? [] : [run.text])))

const shortest = 4

/** The plural of English, as far as it can be told without a dictionary: categories and category meet. */
function stem(word: string): string {
  if (word.length < shortest || /\d/.test(word)) return word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss|z)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}
