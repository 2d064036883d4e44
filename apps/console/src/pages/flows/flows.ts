/** What the service says of flows, and how a band is called. */
import type { paths } from '@carnet/client'
import type { Outcome } from '@carnet/law'
import { formatBytes, formatNumber, type Language, textIn } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { answerOf, useApi } from '../../api/client.ts'
import { findingText } from '../../kit/finding-words.ts'
import { usePlaceName } from '../../law/use-place-name.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { flowsWords } from './flows.words.ts'

type Asked = paths['/v1/flows']['get']
export type Flows = Asked['responses'][200]['content']['application/json']
export type Band = Flows['bands'][number]
export type FlowFilter = NonNullable<Asked['parameters']['query']>

export const measures = ['clearances', 'people', 'rows', 'bytes'] as const
export type Measure = (typeof measures)[number]

type Numbers = Pick<Band, Measure>

/** How wide a band is. Of people the upper end: nobody is made to vanish. */
export const widthOf = (numbers: Numbers, measure: Measure): number =>
  measure === 'people' ? numbers.people.high : numbers[measure]

export function amountText(numbers: Numbers, measure: Measure, language: Language): string {
  if (measure === 'bytes') return formatBytes(numbers.bytes, language)
  if (measure !== 'people') return formatNumber(numbers[measure], language)
  const { low, high } = numbers.people
  const text = formatNumber(high, language)
  return low === high ? text : `${formatNumber(low, language)}–${text}`
}

export function useFlows(filter: FlowFilter) {
  const api = useApi()
  return useQuery({
    queryKey: ['flows', filter],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/flows', { params: { query: filter }, signal })),
    placeholderData: before => before,
  })
}

/** Names of places, mechanisms and bands. */
export interface FlowNames {
  place(code: string | null): string
  way(way: string): string
  band(band: Pick<Band, 'origin' | 'way' | 'destination'>): string
}

export function useFlowNames(mechanisms: Flows['mechanisms']): FlowNames {
  const say = useWords(flowsWords)
  const { language } = useLanguage()
  const nameOf = usePlaceName()
  const titles = new Map(mechanisms.map(({ code, words }) => [code, textIn(words, language)]))
  const place = (code: string | null): string => (code === null ? say('undeclared') : nameOf(code))
  const way = (of: string): string =>
    of.includes('/')
      ? of
          .split(' ')
          .map(one => `${one.split('/', 1)[0]} ${titles.get(one) ?? one}`)
          .join(' + ')
      : say('way.none', { finding: findingText(of as Outcome, language) })
  return {
    place,
    way,
    band: band => `${place(band.origin)} → ${way(band.way)} → ${place(band.destination)}`,
  }
}
