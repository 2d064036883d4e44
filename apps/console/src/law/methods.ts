/** What the thread of the law can be asked. Inputs and answers are plain data. */
import type { Language } from '@carnet/locales'
import { openLaw } from './open-law.ts'

export const methods = {
  /** The regimes that are loaded. */
  async regimes(_input: null, language: Language) {
    const { regimes } = await openLaw()
    return regimes.map(({ code, name, digest }) => ({ code, name: name[language], digest }))
  },
}
