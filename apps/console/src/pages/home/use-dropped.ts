/** The file that was dropped, what is in it, and what is assumed of its way. It lives as long as the page does. */
import type { Inspection } from '@carnet/inspect'
import { useCallback, useState } from 'react'
import { theExample } from '../../example/the-example.ts'
import { askLaw } from '../../law/ask-law.ts'
import { useLanguage } from '../../words/use-words.ts'
import type { Assumptions } from '../../world/declare.ts'

export interface Dropped {
  /** The name of what is being read. */
  readonly reading: string | null
  readonly inspection: Inspection | null
  readonly assumed: Assumptions | null
  readonly error: unknown
  readonly take: (file: File) => Promise<void>
  readonly takeExample: () => Promise<void>
  readonly assume: (assumed: Assumptions) => void
}

/** The day of the person, not of universal time. */
const today = (): string => new Intl.DateTimeFormat('sv').format(new Date())

export function useDropped(): Dropped {
  const { language } = useLanguage()
  const [reading, setReading] = useState<string | null>(null)
  const [inspection, setInspection] = useState<Inspection | null>(null)
  const [assumed, assume] = useState<Assumptions | null>(null)
  const [error, setError] = useState<unknown>(null)

  const read = useCallback(
    async (name: string, bytes: () => Promise<ArrayBuffer>, more: Partial<Assumptions>) => {
      setReading(name)
      setError(null)
      try {
        const asOf = today()
        const found = await askLaw('inspect', { name, bytes: await bytes(), asOf, overrule: {} }, language)
        setInspection(found)
        assume(before => ({
          from: homePlace(),
          relation: 'customer',
          group: false,
          adults: true,
          ...before,
          asOf,
          ...more,
        }))
      } catch (failed) {
        setError(failed)
      } finally {
        setReading(null)
      }
    },
    [language],
  )

  return {
    reading,
    inspection,
    assumed,
    error,
    take: file => read(file.name, () => file.arrayBuffer(), {}),
    takeExample: () => {
      const { url, name, from, relation } = theExample()
      return read(name, async () => (await fetch(url)).arrayBuffer(), { from, relation, group: true })
    },
    assume,
  }
}

/** Where the browser says that the person is, to begin with; they change it with one touch. */
function homePlace(): string {
  const regions = navigator.languages.map(tag => new Intl.Locale(tag).maximize().region)
  return regions.find(region => region !== undefined) ?? theExample().from
}
