/** The words of findings, as the terminal says them. */
import type { Outcome } from '@carnet/law'
import type { Language, Spoken } from '@carnet/locales'

/** `none`: no regime is loaded for the place. It is no finding, and is never shown as free. */
export type Marked = Outcome | 'none'

export const findingWords = {
  free: { en: 'free', zh: '可自由流动', de: 'frei' },
  conditional: { en: 'conditional', zh: '附条件', de: 'bedingt' },
  prohibited: { en: 'prohibited', zh: '禁止', de: 'verboten' },
  undetermined: { en: 'undetermined', zh: '待定', de: 'unbestimmt' },
  'out-of-scope': { en: 'out of scope', zh: '不适用', de: 'nicht anwendbar' },
  none: { en: 'no regime here', zh: '暂无该地制度', de: 'keine Rechtsordnung geladen' },
} satisfies Record<Marked, Spoken>

export const findingText = (of: Marked, language: Language): string => findingWords[of][language]
