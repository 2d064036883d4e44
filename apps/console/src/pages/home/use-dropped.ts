/** The file that was dropped, what is in it, and what is assumed of its way. It lives until the browser is closed or another is taken. */
import type { Inspection } from '@carnet/inspect'
import { useCallback, useEffect, useState } from 'react'
import { theExample } from '../../example/the-example.ts'
import { askLaw } from '../../law/ask-law.ts'
import { today } from '../../words/today.ts'
import { useLanguage } from '../../words/use-words.ts'
import { type Assumptions, type Relation, relations, usualAssumptions } from '../../world/assumptions.ts'

/** The category that a person gave a column, by its name. */
export type Overrules = Readonly<Record<string, string>>

export interface Dropped {
  /** The name of what is being read. */
  readonly reading: string | null
  readonly inspection: Inspection | null
  readonly assumed: Assumptions | null
  readonly overrules: Overrules
  readonly error: unknown
  readonly take: (file: File) => Promise<void>
  readonly takeExample: () => Promise<void>
  readonly assume: (assumed: Assumptions) => void
  /** Null: as it was found. */
  readonly overrule: (column: string, category: string | null) => Promise<void>
}

interface Kept {
  readonly file: { readonly name: string; readonly bytes: ArrayBuffer } | null
  readonly inspection: Inspection | null
  readonly assumed: Assumptions | null
  readonly overrules: Overrules
}

/** Of this tab alone, and in its memory alone: whoever looks at another page comes back to the same file. */
let kept: Kept = { file: null, inspection: null, assumed: null, overrules: {} }

export function useDropped(): Dropped {
  const { language } = useLanguage()
  const [reading, setReading] = useState<string | null>(null)
  const [all, setAll] = useState<Kept>(kept)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    kept = all
  }, [all])

  const look = useCallback(
    async (name: string, read: () => Promise<ArrayBuffer>, more: Pick<Kept, 'overrules' | 'assumed'>) => {
      setReading(name)
      setError(null)
      try {
        const bytes = await read()
        const overrule = Object.fromEntries(
          Object.entries(more.overrules).map(([column, category]) => [column, { category }]),
        )
        const inspection = await askLaw('inspect', { name, bytes, asOf: today(), overrule }, language)
        setAll({ ...more, file: { name, bytes }, inspection })
      } catch (failed) {
        setError(failed)
      } finally {
        setReading(null)
      }
    },
    [language],
  )

  /** Another file is another matter: what was overruled goes, what is assumed of the way stays. */
  const take = (name: string, read: () => Promise<ArrayBuffer>, more: Partial<Assumptions>) =>
    look(name, read, {
      overrules: {},
      assumed: { ...usualAssumptions, from: homePlace(), ...all.assumed, asOf: today(), ...more },
    })

  return {
    ...all,
    reading,
    error,
    take: file => take(file.name, () => file.arrayBuffer(), {}),
    takeExample: () => {
      const { url, name, from, relation } = theExample()
      return take(name, async () => (await fetch(url)).arrayBuffer(), {
        from,
        relation: relationOf(relation),
        group: true,
      })
    },
    assume: assumed => setAll(before => ({ ...before, assumed })),
    overrule: async (column, category) => {
      const { file, assumed } = all
      if (!file) return
      const { [column]: _gone, ...rest } = all.overrules
      const overrules = category === null ? rest : { ...rest, [column]: category }
      await look(file.name, async () => file.bytes, { overrules, assumed })
    },
  }
}

const relationOf = (text: string): Relation =>
  relations.find(one => one === text) ?? usualAssumptions.relation

/** Where the browser says that the person is, to begin with; they change it with one touch. */
function homePlace(): string {
  const regions = navigator.languages.map(tag => new Intl.Locale(tag).maximize().region)
  return regions.find(region => region !== undefined) ?? theExample().from
}
