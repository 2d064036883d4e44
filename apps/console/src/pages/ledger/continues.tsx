/** An earlier checkpoint, held against what the ledger is now. */
import { formatNumber } from '@carnet/locales'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { askProof } from '../../proof/ask-proof.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { ledgerWords } from './ledger.words.ts'
import { Refused } from './refused.tsx'

export function Continues({ verifierKey: key }: { readonly verifierKey: string }): ReactNode {
  const say = useWords(ledgerWords)
  const { language } = useLanguage()
  const api = useApi()
  const [text, setText] = useState('')
  const checking = useMutation({
    mutationFn: async (pasted: string) => {
      // A paste often comes with another end than the note had: one line end, and no more.
      const before = `${pasted.replaceAll('\r\n', '\n').trim()}\n`
      const successions = JSON.stringify(await answerOf(api.GET('/v1/issuer-keys/successions')))
      const told = await askProof({ ask: 'checkpoint', note: before, key, successions })
      if (told.kind !== 'checkpoint') return told
      const query = { size: String(told.checkpoint.size) }
      const { hashes, checkpoint: now } = await answerOf(
        api.GET('/v1/ledger/consistency', { params: { query } }),
      )
      return askProof({ ask: 'consistency', before, now, hashes, key, successions })
    },
  })
  const { data: told } = checking
  return (
    <section className="ledger-part">
      <h2>{say('continues')}</h2>
      <p className="quiet">{say('continues.what')}</p>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          checking.mutate(text)
        }}
      >
        <label className="field ledger-before">
          <span>{say('continues.before')}</span>
          <textarea
            className="mono"
            rows={6}
            spellCheck={false}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <Button type="submit" isDisabled={text.trim() === '' || checking.isPending}>
          {say('continues.check')}
        </Button>
      </form>
      {checking.error ? <ProblemNotice error={checking.error} /> : null}
      {told?.kind === 'refused' ? <Refused error={told.error} /> : null}
      <p className="verdict" role="status" data-ok={told?.kind === 'consistency' ? told.ok : undefined}>
        {told?.kind === 'consistency'
          ? say(told.ok ? 'continues.yes' : 'continues.no', {
              old: formatNumber(told.before.size, language),
              now: formatNumber(told.now.size, language),
            })
          : null}
      </p>
    </section>
  )
}
