import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as checks from './checksums.ts'
import { luhnNumbers, oneDigitChanged, residentIds } from './fixture.ts'
import { isResidentId, residentBirthDay } from './resident-id.ts'

describe('check digits', () => {
  // Printed in the standards and registries themselves, or their usual test numbers.
  it.each([
    ['resident identity number, GB 11643', isResidentId, ['11010519491231002X', '440524188001010014']],
    ['organisation, GB 32100', checks.isUnifiedCreditIdentifier, ['91350100M000100Y43']],
    ['IBAN', checks.isIban, ['GB82WEST12345698765432', 'DE89370400440532013000', 'NO9386011117947']],
    [
      'card',
      checks.isPaymentCard,
      ['4111111111111111', '378282246310005', '5555555555554444', '3530111333300000'],
    ],
    ['UnionPay card', checks.isUnionPayCard, ['6240008631401148', '6200000000000005']],
    ['VIN', checks.isVin, ['1M8GDM9AXKP042788', '11111111111111111', '1HGBH41JXMN109186']],
    ['NRIC', checks.isNric, ['S1234567D', 'T1234567J', 'F1234567N', 'G1234567X']],
    ['IMEI', checks.isImei, ['490154203237518']],
  ] as const)('%s', (_name, check, numbers) => {
    for (const number of numbers) {
      expect(check(number), number).toBe(true)
      for (const changed of fc.sample(oneDigitChanged(number), { numRuns: 30, seed: 1 })) {
        if (check === checks.isNric && changed.slice(1, 8) === number.slice(1, 8)) continue
        expect(check(changed), changed).toBe(false)
      }
    }
  })

  it('finds every valid resident identity number, and none with one digit changed', () => {
    fc.assert(
      fc.property(
        residentIds.chain(id => fc.tuple(fc.constant(id), oneDigitChanged(id))),
        ([id, changed]) => isResidentId(id) && !isResidentId(changed),
      ),
    )
  })

  it('finds every card, and none with one digit changed', () => {
    const cards = fc.oneof(
      luhnNumbers('4', 16),
      luhnNumbers('37', 15),
      luhnNumbers('622848', 19),
      luhnNumbers('62', 16),
    )
    const isCard = (text: string) => checks.isPaymentCard(text) || checks.isUnionPayCard(text)
    fc.assert(
      fc.property(
        cards.chain(card => fc.tuple(fc.constant(card), oneDigitChanged(card))),
        ([card, changed]) => isCard(card) && !isCard(changed),
      ),
    )
  })

  it('refuses days that do not exist and regions that do not', () => {
    expect(residentBirthDay('110101199002300016')).toBeNull()
    expect(isResidentId('990101199003070134')).toBe(false)
  })
})
