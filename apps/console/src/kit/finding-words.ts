/** The words of findings, as the terminal says them. */
import type { Language, Words } from '@carnet/locales'
import type { Marked } from './finding-mark.tsx'

export const findingWords = {
  free: { en: 'free', zh: '可自由流动' },
  conditional: { en: 'conditional', zh: '附条件' },
  prohibited: { en: 'prohibited', zh: '禁止' },
  undetermined: { en: 'undetermined', zh: '待定' },
  'out-of-scope': { en: 'out of scope', zh: '不适用' },
  none: { en: 'no regime here', zh: '暂无该地制度' },
} satisfies Record<Marked, Words>

export const findingText = (of: Marked, language: Language): string => findingWords[of][language]
