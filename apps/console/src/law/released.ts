/** A signed regime read with the law of this page: whether it reads as what was signed, and what it says otherwise. Nothing of it is sent. */
import { checkReleased, type ReadCheck, type Released } from '@carnet/lawbook'
import { errorText, type Filling, type Language, label } from '@carnet/locales'
import { textChanges } from '@carnet/present'
import { type ShownChange, shown } from './law-in-time.ts'
import { openLaw } from './open-law.ts'

export interface ReadReleased {
  readonly checks: readonly {
    readonly check: ReadCheck['check']
    readonly result: ReadCheck['result']
    readonly name: string
    readonly text: string
  }[]
  /** What it is against the regime that is loaded, in a sentence; null where that cannot be told. */
  readonly against: string | null
  readonly changes: readonly ShownChange[]
  /** How many there are besides. */
  readonly more: number
}

/** More than anybody reads through at once. */
const mostChanges = 200

/** `text` is that of a release whose form and signature were found good. */
export async function releasedIn(
  { text, asOf }: { text: string; asOf: string },
  language: Language,
): Promise<ReadReleased> {
  const library = await openLaw()
  const { regimes, vocabulary } = library
  const read = checkReleased(JSON.parse(text) as Released, library)
  const { texts } = read
  const both = (regime: (typeof regimes)[number]) => ({ regime, vocabulary, regimes })
  const differs = texts !== null && texts.loaded.digest !== texts.released.digest
  const changes = differs ? textChanges(both(texts.loaded), both(texts.released), { asOf }) : []
  return {
    checks: read.checks.map(({ check, result, code, data = {} }) => ({
      check,
      result,
      name: label(`release.${check}`, language),
      text:
        code === undefined
          ? label(`release.${check}.${result}`, language)
          : errorText({ code, data: data as Filling, at: {} }, language).message,
    })),
    against: read.changes && againstText(read.changes, texts?.released.digest ?? '', language),
    changes: changes.slice(0, mostChanges).map(change => shown(texts!.released, change, language)),
    more: Math.max(0, changes.length - mostChanges),
  }
}

function againstText(
  { loaded, added, changed, removed }: NonNullable<ReturnType<typeof checkReleased>['changes']>,
  digest: string,
  language: Language,
): string {
  const say = (key: string, filling?: Filling): string => label(`cli.release-${key}`, language, filling)
  if (loaded === null) return say('new', { count: added.length })
  if (loaded === digest) return say('equal')
  const counts = { added: added.length, changed: changed.length, removed: removed.length }
  return added.length + changed.length + removed.length === 0 ? say('same') : say('differs', counts)
}
