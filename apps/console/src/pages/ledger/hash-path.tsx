/** The path of hashes from a leaf to the root, drawn as the steps that anybody can do again. */
import type { ReactNode } from 'react'
import type { ToldEntry } from '../../proof/ledger-protocol.ts'
import { useWords } from '../../words/use-words.ts'
import { ledgerWords } from './ledger.words.ts'

export function HashPath({ told: { leaf, steps } }: { readonly told: ToldEntry }): ReactNode {
  const say = useWords(ledgerWords)
  return (
    <section className="ledger-part">
      <h2>{say('path')}</h2>
      <ol className="hash-path">
        <li className="hash-path__step">
          <span className="small quiet">{say('leaf')}</span>
          <code>{leaf}</code>
        </li>
        {steps.map(({ sibling, side, hash }, at) => (
          <li key={hash} className="hash-path__step" data-side={side}>
            <span className="hash-path__sibling">
              <span className="small quiet">{say(`step.${side}`)}</span>
              <code>{sibling}</code>
            </span>
            <span className="small quiet">{say(at === steps.length - 1 ? 'step.root' : 'step.gives')}</span>
            <code data-root={at === steps.length - 1 || undefined}>{hash}</code>
          </li>
        ))}
      </ol>
      {steps.length === 0 ? <p className="quiet">{say('path.alone')}</p> : null}
    </section>
  )
}
