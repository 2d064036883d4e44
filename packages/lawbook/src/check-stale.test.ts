import { describe, expect, it } from 'vitest'
import { checkRegime } from './check.ts'
import { freshDays, staleBefore } from './check-stale.ts'
import { type Change, smallLibrary } from './fixture.ts'

const stale = (today?: string, ...changes: readonly Change[]) =>
  checkRegime(smallLibrary(...changes), undefined, today).files.flatMap(({ file, issues }) =>
    issues.map(({ code, severity, data, at }) => `${severity} ${code} ${data.part} ${file}:${at.line}`),
  )

describe('law that nobody has looked at for long', () => {
  it('is stale only after so many days', () => {
    expect(freshDays).toBe(180)
    // The instrument of the small regime was checked on 2 January 2026.
    expect(staleBefore('2026-07-02')).toBe('2026-01-02')
    expect(stale('2026-07-01')).toEqual([])
    expect(stale('2026-07-02')).toEqual(['warning CARNET_CHECK_STALE ice-law AQ/instruments.yaml:2'])
  })

  it('is told once for what takes its day from its instrument, and by itself for what has its own', () => {
    const own = [
      'AQ/provisions/leaving.yaml',
      'confidence: secondary',
      'confidence: secondary\n    checked: 2025-05-05',
    ] as const
    expect(stale('2026-07-01', own)).toEqual([
      'warning CARNET_CHECK_STALE aq.ice-law.art-2 AQ/provisions/leaving.yaml:15',
    ])
  })

  it('is not asked for without a day', () => expect(stale()).toEqual([]))
})
