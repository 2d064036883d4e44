/** The keys that a person trusts: entered, checked with, kept for the next visit, forgotten. */
import { type ReactNode, useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../words/use-words.ts'
import { forgetKeys, type Keys, keepKeys, keptKeys, noKeys } from './trusted-keys.ts'
import type { VerificationState } from './use-verification.ts'
import { verifyWords } from './verify.words.ts'

type Taking = Pick<VerificationState, 'successions' | 'setKeys' | 'takeSuccessions'>

export function KeysForm({ state }: { readonly state: Taking }): ReactNode {
  const { successions, setKeys: take, takeSuccessions } = state
  const say = useWords(verifyWords)
  const [kept, setKept] = useState(keptKeys)
  const [{ issuer, logKey }, enter] = useState<Keys>(kept ?? noKeys)
  const [isToBeKept, keep] = useState(kept !== null)
  const [told, tell] = useState('')
  const check = (): void => {
    const keys = { issuer: issuer.trim(), logKey: logKey.trim() }
    take(keys)
    if (isToBeKept) {
      keepKeys({ ...keys, successions })
      setKept({ ...keys, successions })
    }
    tell(isToBeKept ? say('keys.are-kept') : '')
  }
  const forgetAll = (): void => {
    forgetKeys()
    setKept(null)
    keep(false)
    enter(noKeys)
    take(noKeys)
    void takeSuccessions(null)
    tell(say('keys.forgotten'))
  }
  return (
    <details className="keys-trusted">
      <summary>{kept === null ? say('keys') : say('keys.of-last-visit')}</summary>
      <p className="quiet">{say('keys.lead')}</p>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          check()
        }}
      >
        <label className="field">
          <span>{say('keys.issuer')}</span>
          <input
            value={issuer}
            onChange={({ target }) => enter({ issuer: target.value, logKey })}
            spellCheck={false}
          />
        </label>
        <label className="field">
          <span>{say('keys.log')}</span>
          <input
            value={logKey}
            onChange={({ target }) => enter({ issuer, logKey: target.value })}
            spellCheck={false}
          />
        </label>
        <div className="field">
          <span>{say('keys.successions')}</span>
          <span className="small quiet">{say('keys.successions.lead')}</span>
          <div className="keys-trusted__file">
            <FileTrigger
              acceptedFileTypes={['.successions']}
              onSelect={files => files?.[0] && takeSuccessions(files[0])}
            >
              <Button>{say('keys.successions.choose')}</Button>
            </FileTrigger>
            <span className="mono">{successions?.name ?? say('file.none.optional')}</span>
            {successions ? (
              <Button weight="quiet" onPress={() => takeSuccessions(null)}>
                {say('keys.successions.without')}
              </Button>
            ) : null}
          </div>
        </div>
        <label className="ticks__one">
          <input type="checkbox" checked={isToBeKept} onChange={({ target }) => keep(target.checked)} />
          <span>{say('keys.keep')}</span>
        </label>
        <p className="page__actions">
          <Button type="submit">{say('keys.check')}</Button>
          {kept === null ? null : <Button onPress={forgetAll}>{say('keys.forget')}</Button>}
        </p>
        <p className="small quiet" role="status">
          {told}
        </p>
      </form>
    </details>
  )
}
