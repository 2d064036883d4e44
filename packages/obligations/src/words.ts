/** What is owed, in words. */
import type { Words } from '@carnet/law'
import { label } from '@carnet/locales'
import type { Kind } from './obligation.ts'

/** `security assessment: ends (three years …)`. */
export function holdingWords(kind: Kind, title: Words, more: Words | null): Words {
  return {
    en: `${title.en}: ${label(`owed.${kind}`, 'en')}${more ? ` (${more.en})` : ''}`,
    zh: `${title.zh}：${label(`owed.${kind}`, 'zh')}${more ? `（${more.zh}）` : ''}`,
  }
}
