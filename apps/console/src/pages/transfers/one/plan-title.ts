/** How a plan is called. */
import { formatList, type Language } from '@carnet/locales'
import type { Say } from '../../../words/use-words.ts'
import type { oneWords } from './one.words.ts'
import type { PlanShown } from './transfer.ts'

export function planTitle(
  { changes }: Pick<PlanShown, 'changes'>,
  say: Say<typeof oneWords>,
  language: Language,
): string {
  if (changes.length === 0) return say('plan.keep')
  const parts = (['drop', 'pseudonymise'] as const).flatMap(change => {
    const items = changes.filter(one => one.change === change).map(({ item }) => item)
    return items.length > 0 ? [say(`plan.${change}`, { items: formatList(items, language) })] : []
  })
  return parts.join(language === 'zh' ? '；' : '; ')
}

/** A plan by its name alone, as `planName` of `@carnet/plan` writes it. What is no such name is shown as it is. */
export function planNameText(name: string, say: Say<typeof oneWords>, language: Language): string {
  if (name === 'keep everything') return say('plan.keep')
  const parts = name.split('; ').map(part => /^(drop|pseudonymise) (.+)$/s.exec(part))
  if (!parts.every(part => part !== null)) return name
  return parts
    .map(([, change = '', items = '']) =>
      say(`plan.${change}` as 'plan.drop', { items: formatList(items.split(', '), language) }),
    )
    .join(language === 'zh' ? '；' : '; ')
}
