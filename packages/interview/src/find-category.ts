/** A category by its code, the end of its code, or words of its title in either language. */
import type { Vocabulary } from '@carnet/law'

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
  // What lies below another one that was found is meant by it.
  return containing.filter(code => !containing.some(other => code.startsWith(`${other}.`)))
}
