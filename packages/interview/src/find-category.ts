/** A category by its code, the end of its code, words of its title in either language, or a word that heads a column of it. */
import type { Vocabulary } from '@carnet/law'
import { categoriesCalled } from '@carnet/locales'

/** The codes that a phrase can mean, the most general first; one when it is plain. */
export function findCategories({ categories }: Vocabulary, phrase: string): readonly string[] {
  const wanted = phrase.trim().toLowerCase()
  if (wanted === '') return []
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
