/**
 * What of home stands in the page before the program is there: its title and what it is for, in each language. It is put in by the
 * build, so that whoever has a slow network reads at once what they came for; the program puts the same in its place.
 */
import { homeGerman } from '../pages/home/home.words.de.ts'
import { homeWords } from '../pages/home/home.words.ts'
import { shellGerman } from './shell.words.de.ts'
import { shellWords } from './shell.words.ts'

interface FirstLook {
  /** As the page says of itself in which language it is. */
  readonly lang: string
  readonly title: string
  readonly lead: string
  /** Above it, for whoever reads in a language that the law is not written in. */
  readonly note: string | null
}

const { title, lead } = homeWords

export const firstLooks: readonly FirstLook[] = [
  { lang: 'en', title: title.en, lead: lead.en, note: null },
  { lang: 'zh-Hans', title: title.zh, lead: lead.zh, note: null },
  {
    lang: 'de',
    title: homeGerman.title ?? title.en,
    lead: homeGerman.lead ?? lead.en,
    note: shellGerman['law.language'] ?? shellWords['law.language'].en,
  },
]
