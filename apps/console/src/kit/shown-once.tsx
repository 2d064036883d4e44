/** A secret that was just made: shown this once, copied, put away. */
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'
import { CopyButton } from './copy-button.tsx'
import { kitWords } from './kit.words.ts'

interface Props {
  readonly label: string
  readonly secret: string
  readonly hide: () => void
}

export function ShownOnce({ label, secret, hide }: Props): ReactNode {
  const say = useWords(kitWords)
  return (
    <section className="notice" role="status">
      <p>
        <strong>{say('once')}</strong>
      </p>
      <label className="field">
        <span>{label}</span>
        <input
          className="mono"
          type="text"
          readOnly
          value={secret}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <p className="page__actions">
        <CopyButton text={secret} label={label} />
        <Button weight="quiet" onPress={hide}>
          {say('kept')}
        </Button>
      </p>
    </section>
  )
}
