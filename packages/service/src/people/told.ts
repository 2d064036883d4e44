/** A delivery in words, in every language; the law in those in which it is written: whoever reads them has no access to the law, and needs none. */
import type { Delivery } from '@carnet/clearance'
import type { Library } from '@carnet/lawbook'
import { type Language, label, languages, type Spoken, type Written, written } from '@carnet/locales'
import { placeName } from '@carnet/present'
import { type Protection, protectionLabel } from '@carnet/protect'
import { Type } from 'typebox'
import { engineData } from '../shapes.ts'
import { recipientKey } from './recipients.ts'

const words = Type.Object({ en: Type.String(), zh: Type.String() })

export const deliveriesShape = Type.Object({
  deliveries: Type.Array(
    engineData(
      'a delivery, the latest first: recipient, place, basis, protections, day, ledger entry; `words` tells place, mechanisms and protections in each language, `recipient_key` is by what a withdrawal names the recipient',
    ),
  ),
  withoutPerson: Type.Integer({
    description: 'deliveries that counted people by this kind of identifier, and not this person',
  }),
  kinds: Type.Array(Type.Object({ code: Type.String(), words }), {
    description: 'the kinds of identifier by which the person was looked for',
  }),
})

const inEach = (tell: (language: Language) => string): Spoken =>
  Object.fromEntries(languages.map(language => [language, tell(language)])) as Record<Language, string>

const asWritten = (tell: (language: Written) => string): Readonly<Record<Written, string>> =>
  Object.fromEntries(written.map(language => [language, tell(language)])) as Record<Written, string>

export const tellDelivery = ({ regimes, vocabulary }: Library, delivery: Delivery): object => {
  const { places, mechanisms, protections, recipient } = delivery
  const mechanism = (code: string, language: Written): string => {
    const [of, name] = code.split('/')
    const title = regimes.find(one => one.code === of)?.mechanisms.find(one => one.name === name)?.title
    return title ? `${of} ${title[language]}` : code
  }
  return {
    ...delivery,
    recipient_key: recipientKey(recipient),
    words: {
      place: places.to === null ? null : inEach(language => placeName(places.to!, { vocabulary, language })),
      mechanisms: mechanisms.map(code => asWritten(language => mechanism(code, language))),
      protections: (protections as readonly Protection[]).map(one => {
        const { label: name, data } = protectionLabel(one)
        return inEach(language => label(`protection.${name}`, language, data))
      }),
    },
  }
}

export const tellKind = ({ vocabulary }: Library, code: string) => {
  const known = vocabulary.categories[code]
  return { code, words: known ? { en: known.en, zh: known.zh } : { en: code, zh: code } }
}
