/** A category by its code, the end of its code, words of its title in either language, in singular or plural, or a word that heads a column of it. */
import type { Vocabulary } from '@carnet/law'
import { categoriesCalled } from '@carnet/locales'

/** The codes that a phrase can mean, the most general first; one when it is plain. */
export function findCategories({ categories }: Vocabulary, phrase: string): readonly string[] {
  const said = phrase.trim().toLowerCase()
  if (said === '') return []
  const found = called(categories, said)
  return found.length > 0 ? found : called(categories, singular(said))
}

/** Categories that share words with a phrase by which none is called, most shared first: to be offered, not taken. */
export function nearCategories({ categories }: Vocabulary, phrase: string): readonly string[] {
  const words = wordsIn(phrase)
  const shared = (code: string): number => {
    const { en, zh } = categories[code]!
    const own = wordsIn(`${code} ${en} ${zh}`)
    return [...words].filter(word => own.has(word)).length
  }
  const near = Object.keys(categories)
    .map(code => ({ code, score: shared(code) }))
    .filter(({ score }) => score > 0)
  return near.sort((a, b) => b.score - a.score).map(({ code }) => code)
}

/** Words of letters in the singular, without the small ones; of Chinese, every two characters that stand together. */
function wordsIn(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().match(/[a-z]{3,}/g) ?? []
  const characters = text.match(/\p{Script=Han}+/gu) ?? []
  const pairs = characters.map(run => [...run]).flatMap(run => run.slice(1).map((one, at) => run[at] + one))
  return new Set([...letters.map(singular).filter(word => !small.has(word)), ...pairs])
}

const small = new Set(['and', 'data', 'for', 'from', 'not', 'other', 'the', 'their', 'with'])

/** English words in the singular, as far as that matters to find them: addresses, histories, names. */
const singular = (words: string): string =>
  words
    .replace(/ies\b/g, 'y')
    .replace(/(ss|x|ch)es\b/g, '$1')
    .replace(/([^su])s\b/g, '$1')

function called(categories: Vocabulary['categories'], wanted: string): readonly string[] {
  if (Object.hasOwn(categories, wanted)) return [wanted]
  const codes = Object.keys(categories)
  const titled = codes.filter(code => {
    const { en, zh } = categories[code]!
    return en.toLowerCase() === wanted || zh === wanted
  })
  if (titled.length > 0) return titled
  const ending = codes.filter(code => code.endsWith(`.${wanted}`))
  if (ending.length > 0) return ending
  const containing = codes.filter(code => {
    const { en, zh } = categories[code]!
    return `${code} ${en.toLowerCase()} ${zh}`.includes(wanted)
  })
  const found = containing.length > 0 ? containing : headed(categories, wanted)
  // What lies below another one that was found is meant by it.
  return found.filter(code => !found.some(other => code.startsWith(`${other}.`)))
}

/** Where a header can stand for several, those about people are meant: what is asked for is what goes to somebody. */
function headed(categories: Vocabulary['categories'], words: string): readonly string[] {
  const called = categoriesCalled(words).filter(code => Object.hasOwn(categories, code))
  const about = called.filter(code => code.startsWith('person.'))
  return about.length > 0 ? about : called
}
