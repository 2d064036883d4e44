/** What the checks let stand, each with its reason. An entry that lets nothing stand any more is itself found. */
export interface Allowance {
  readonly check: string
  readonly file: string
  /** The word or number that may stand in the file. */
  readonly what: string
  readonly why: string
}

const calendar = 'days in a span of the Gregorian calendar: arithmetic, the same under every law'
const days = { check: 'no law in code', file: 'packages/law/src/days.ts', why: calendar }

export const allowed: readonly Allowance[] = [
  { ...days, what: '1460' },
  { ...days, what: '36524' },
  { ...days, what: '146096' },
  { ...days, what: '146097' },
  { ...days, what: '719468' },
  {
    check: 'plain words',
    file: 'packages/state/src/folder.test.ts',
    what: '/Users/li',
    why: 'a made-up home, to say where a Mac keeps its state',
  },
]
