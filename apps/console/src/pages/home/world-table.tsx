/** The same as a table: for screen readers, for sorting by eye, for print. */
import type { ReactNode } from 'react'
import { FindingMark } from '../../kit/finding-mark.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { homeWords } from './home.words.ts'
import type { WorldProps } from './world-tiles.tsx'

export function WorldTable({ places, findings, choose }: WorldProps): ReactNode {
  const say = useWords(homeWords)
  const { language } = useLanguage()
  const sorted = [...places].sort((a, b) => a.name.localeCompare(b.name, language))
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{say('table.place')}</th>
          <th scope="col">{say('table.code')}</th>
          <th scope="col">{say('table.finding')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ code, name, isLoaded }) => {
          const finding = findings?.[code]
          return (
            <tr key={code}>
              <th scope="row">
                <button type="button" className="link" onClick={() => choose(code)}>
                  {name}
                </button>
              </th>
              <td className="mono">{code}</td>
              <td>
                {finding === 'here' ? (
                  say('tile.here')
                ) : finding ? (
                  <FindingMark of={finding} />
                ) : (
                  <span className="quiet">{say(isLoaded ? 'tile.loaded' : 'tile.unknown')}</span>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
