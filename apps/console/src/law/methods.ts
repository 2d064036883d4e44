/** What the thread of the law can be asked. Inputs and answers are plain data. */
import type { Language } from '@carnet/locales'
import { allCategories, categoriesBy, type InterviewInput, interviewStep } from './interview.ts'
import { openLaw } from './open-law.ts'

export const methods = {
  /** The regimes that are loaded. */
  async regimes(_input: null, language: Language) {
    const { regimes } = await openLaw()
    return regimes.map(({ code, name, digest }) => ({ code, name: name[language], digest }))
  },

  /** What is asked next, after these answers. */
  interview: (input: InterviewInput, language: Language) => interviewStep(input, language),

  /** Categories by words of either language. */
  findCategories: (phrase: string, language: Language) => categoriesBy(phrase, language),

  /** Every category, as it is called. */
  categories: (_input: null, language: Language) => allCategories(language),
}
