/** Which provisions of the law as it stands speak of demands of authorities: found by their conditions, not by a list. */
import { describe, expect, it } from 'vitest'
import { isOfRequest } from './of-request.ts'
import { library } from './testing/law.ts'

const spoken = (code: string): readonly string[] => {
  const regime = library.regimes.find(one => one.code === code)!
  return regime.provisions.filter(one => isOfRequest(regime, one)).map(({ id }) => id)
}

describe('provisions of the request', () => {
  it.each([
    ['CN', ['cn.dsl.art-36', 'cn.pipl.art-41', 'cn.criminal-assistance.art-4', 'cn.securities.art-177']],
    ['EU', ['eu.gdpr.art-48', 'eu.data-act.art-32-3']],
    ['IN', ['in.dpdp-rules.r-15']],
  ])('of %s are found', (code, ids) => {
    for (const id of ids) expect(spoken(code)).toContain(id)
  })
  it('are not those of any transfer, nor those that hold where nobody demands', () => {
    for (const id of ['cn.order-16.art-8', 'cn.pipl.art-39', 'cn.pipl.art-42'])
      expect(spoken('CN')).not.toContain(id)
    for (const id of ['eu.gdpr.art-44', 'eu.dga.art-5-10']) expect(spoken('EU')).not.toContain(id)
  })
})
