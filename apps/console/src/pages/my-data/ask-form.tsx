/** Few questions, in plain words; what is left open is marked in the letter. */
import { rightQuestions } from '@carnet/lawbook'
import { type Language, label } from '@carnet/locales'
import { placeName } from '@carnet/present'
import type { RightsLaw } from '@carnet/rights'
import { type ReactNode, useMemo } from 'react'
import { SelectField } from '../../kit/select-field.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { myDataWords } from './my-data.words.ts'
import type { RequestState, Said } from './use-request.ts'

interface AskFormProps {
  readonly state: RequestState
  readonly law: RightsLaw
}

export function AskForm({ state: { said, say: tell }, law }: AskFormProps): ReactNode {
  const say = useWords(myDataWords)
  const { language } = useLanguage()
  const field = (key: keyof Said, text: string, autoComplete = 'off') => (
    <label className="field">
      <span>{text}</span>
      <input
        value={said[key]}
        autoComplete={autoComplete}
        onChange={({ target }) => tell({ [key]: target.value })}
      />
    </label>
  )
  return (
    <form className="ask" onSubmit={event => event.preventDefault()}>
      <fieldset>
        <legend>{say('question')}</legend>
        {rightQuestions.map(question => (
          <label key={question} className="ask__question">
            <input
              type="radio"
              name="question"
              value={question}
              checked={said.question === question}
              onChange={() => tell({ question })}
            />
            <span>{label(`rights.question.${question}`, language)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('who')}</legend>
        {field('holder', say('who.name'), 'organization')}
        <PlaceField
          law={law}
          text={say('who.place')}
          value={said.holderPlace}
          choose={holderPlace => tell({ holderPlace })}
        />
        {field('holderAddress', say('who.address'))}
      </fieldset>
      <fieldset>
        <legend>{say('you')}</legend>
        <PlaceField law={law} text={say('you.place')} value={said.place} choose={place => tell({ place })} />
        <p className="small quiet">{say('you.lead')}</p>
        {field('name', say('you.name'), 'name')}
        {field('contact', say('you.contact'), 'email')}
        {field('knownAs', say('you.known-as'))}
        <SelectField
          label={say('for')}
          value={said.writesFor}
          options={(['self', 'guardian', 'delegate'] as const).map(value => ({
            value,
            text: say(`for.${value}`),
          }))}
          onChange={value => tell({ writesFor: value as Said['writesFor'] })}
        />
        {said.writesFor === 'self' ? null : field('forName', say('for.name'))}
        <label className="field">
          <span>{say('arrives')}</span>
          <input
            type="date"
            value={said.arrives}
            required
            onChange={({ target }) => tell({ arrives: target.value })}
          />
        </label>
      </fieldset>
    </form>
  )
}

interface PlaceFieldProps {
  readonly law: RightsLaw
  readonly text: string
  readonly value: string
  readonly choose: (place: string) => void
}

/** Places whose rights are recorded come first; the others are there too, and are told that nothing is. */
function PlaceField({ law, text, value, choose }: PlaceFieldProps): ReactNode {
  const say = useWords(myDataWords)
  const { language } = useLanguage()
  const { recorded, others } = useMemo(() => placesOf(law, language), [law, language])
  const options = (places: readonly Named[]) =>
    places.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ))
  return (
    <label className="field">
      <span>{text}</span>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{say('place.none')}</option>
        <optgroup label={say('place.recorded')}>{options(recorded)}</optgroup>
        <optgroup label={say('place.other')}>{options(others)}</optgroup>
      </select>
    </label>
  )
}

interface Named {
  readonly code: string
  readonly name: string
}

function placesOf({ regimes, rights, vocabulary }: RightsLaw, language: Language) {
  const placesOfRegime = new Map(regimes.map(({ code, places }) => [code, places]))
  // A right that names no place holds in all of its regime; of a regime whose rights are those of its states, these are recorded.
  const recordedCodes = new Set(
    rights.flatMap(({ regime, rights: own }) =>
      own.flatMap(({ places }) => (places.length > 0 ? places : (placesOfRegime.get(regime) ?? []))),
    ),
  )
  const ofRegimes = regimes.flatMap(({ places }) => places)
  // Every country or region, and of their parts and zones those that have a law of their own.
  const named = [...new Set([...vocabulary.places, ...ofRegimes, ...recordedCodes])]
    .map(code => ({ code, name: placeName(code, { vocabulary, language }) }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
  return {
    recorded: named.filter(({ code }) => recordedCodes.has(code)),
    others: named.filter(({ code }) => !recordedCodes.has(code)),
  }
}
