/** Which sentence says what a protection does. The sentences are labels of @carnet/locales, `protection.NAME`. */
import type { Protection } from './protection.ts'

export interface Label {
  /** The label's name, without `protection.`. */
  readonly label: string
  /** What its words are filled with. */
  readonly data: Readonly<Record<string, string | number>>
}

/** The label of a checked protection, e.g. `mask-keep-last` with column and keep_last. */
export function protectionLabel(protection: Protection): Label {
  const { column } = protection
  if (protection.do === 'mask') {
    const { keep_first = 0, keep_last = 0 } = protection
    const kept =
      keep_first > 0 && keep_last > 0
        ? '-keep-both'
        : keep_first > 0
          ? '-keep-first'
          : keep_last > 0
            ? '-keep-last'
            : ''
    return { label: `mask${kept}`, data: { column, keep_first, keep_last } }
  }
  if (protection.do !== 'generalise') return { label: protection.do, data: { column } }
  if ('step' in protection) return { label: 'generalise-step', data: { column, step: protection.step } }
  if ('to' in protection) return { label: `generalise-${protection.to}`, data: { column } }
  return { label: 'generalise-keep-first', data: { column, keep_first: protection.keep_first } }
}
