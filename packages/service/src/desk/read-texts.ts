/** The texts of a regime, as a desk receives them, read with the vocabulary that is loaded here. */
import { CarnetError, type Issue } from '@carnet/errors'
import type { Regime } from '@carnet/law'
import { type Library, type ReplacedRegime, readReplaced } from '@carnet/lawbook'

/** Throws `CARNET_DESK_UNREADABLE`, with every issue. */
export function readTexts({ vocabulary }: Library, code: string, texts: ReplacedRegime): Regime {
  const issues: Issue[] = []
  const read = readReplaced(code, texts, vocabulary, issues)
  if (read && issues.length === 0) return read.regime
  const [first] = issues
  const data = { regime: code, count: issues.length, code: first?.code ?? '' }
  throw new CarnetError('CARNET_DESK_UNREADABLE', data, {
    issues: [{ code: 'CARNET_DESK_UNREADABLE', data, at: first?.at ?? {} }, ...issues],
  })
}
