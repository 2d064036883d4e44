/** What a person has said of a transfer that has not begun: kept in this tab alone, until it is closed. */
import { useCallback, useState } from 'react'

export interface Identity {
  readonly kind: string
  readonly value: string
}

export interface Draft {
  readonly asOf: string
  /** The upload, and what it is called; null: no file. */
  readonly upload: { readonly id: string; readonly name: string } | null
  /** The category that a person gave to a column. */
  readonly overrules: Readonly<Record<string, string>>
  readonly answers: readonly (string | null)[]
  readonly identities: Readonly<Partial<Record<'sender' | 'receiver', Identity>>>
}

const place = 'carnet.draft'

const emptyDraft = (): Draft => ({
  asOf: new Date().toISOString().slice(0, 10),
  upload: null,
  overrules: {},
  answers: [],
  identities: {},
})

export const forgetDraft = (): void => sessionStorage.removeItem(place)

export function useDraft(): readonly [Draft, (change: Partial<Draft>) => void, () => void] {
  const [draft, set] = useState(readDraft)
  const change = useCallback((more: Partial<Draft>) => {
    set(before => {
      const after = { ...before, ...more }
      sessionStorage.setItem(place, JSON.stringify(after))
      return after
    })
  }, [])
  const forget = useCallback(() => {
    forgetDraft()
    set(emptyDraft())
  }, [])
  return [draft, change, forget]
}

function readDraft(): Draft {
  try {
    const kept = sessionStorage.getItem(place)
    return kept === null ? emptyDraft() : { ...emptyDraft(), ...(JSON.parse(kept) as Draft) }
  } catch {
    return emptyDraft()
  }
}
