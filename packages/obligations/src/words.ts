/** What is owed, in words. */
import type { Due, Words } from '@carnet/law'
import { dueText, label } from '@carnet/locales'
import type { Kind } from './obligation.ts'

/** `file with the authority (within 10 working days of the contract taking effect)`. */
export function dutyWords(title: Words | undefined, code: string, due: Due): Words {
  return {
    en: `${title?.en ?? code} (${dueText(due, 'en')})`,
    zh: `${title?.zh ?? code}（${dueText(due, 'zh')}）`,
  }
}

/** `security assessment: ends (three years …)`. */
export function holdingWords(kind: Kind, title: Words, more: Words | null): Words {
  return {
    en: `${title.en}: ${label(`owed.${kind}`, 'en')}${more ? ` (${more.en})` : ''}`,
    zh: `${title.zh}：${label(`owed.${kind}`, 'zh')}${more ? `（${more.zh}）` : ''}`,
  }
}
