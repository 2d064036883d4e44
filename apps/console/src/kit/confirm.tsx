/** Asked before what cannot be taken back. */
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { ProblemNotice } from './problem.tsx'

interface Props {
  readonly title: string
  readonly text: string
  readonly action: string
  readonly close: () => void
  readonly run: () => void
  readonly isPending: boolean
  readonly error: unknown
}

export function Confirm({ title, text, action, close, run, isPending, error }: Props): ReactNode {
  return (
    <Dialog title={title} isOpen close={close}>
      <p>{text}</p>
      {error ? <ProblemNotice error={error} /> : null}
      <p className="page__actions">
        <Button weight="strong" isDisabled={isPending} onPress={run}>
          {action}
        </Button>
      </p>
    </Dialog>
  )
}
