/** A release is withdrawn, with a reason that everybody reads. */
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useWords } from '../../words/use-words.ts'
import { authorityWords } from './authority.words.ts'
import { type Both, BothLanguages, isSaid, noWords, trimmed } from './both-languages.tsx'
import type { Publication } from './publication.ts'
import { useChange } from './use-desk.ts'

/** As the service takes it. */
const longestReason = 2000 // characters

interface WithdrawProps {
  readonly release: Publication
  readonly close: () => void
}

export function WithdrawDialog({ release, close }: WithdrawProps): ReactNode {
  const say = useWords(authorityWords)
  const api = useApi()
  const [reason, setReason] = useState(noWords)
  const leaving = useChange(
    (said: Both, headers) =>
      answerOf(
        api.POST('/v1/authority/publications/{id}/withdraw', {
          params: { path: { id: release.id } },
          body: { reason: said },
          headers,
        }),
      ),
    close,
  )
  return (
    <Dialog title={say('withdraw.of', { file: release.file })} isOpen close={close}>
      <p>{say('withdraw.lead')}</p>
      <BothLanguages
        label={say('reason')}
        value={reason}
        most={longestReason}
        rows={3}
        onChange={setReason}
      />
      {leaving.error ? <ProblemNotice error={leaving.error} /> : null}
      <p className="page__actions">
        <Button
          weight="strong"
          isDisabled={!isSaid(reason) || leaving.isPending}
          onPress={() => leaving.mutate(trimmed(reason))}
        >
          {say('withdraw.do')}
        </Button>
      </p>
    </Dialog>
  )
}
