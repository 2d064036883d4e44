/** A window over the page. What is behind it waits; Escape closes it; the keyboard goes back to where it was. */
import type { ReactNode } from 'react'
import { Heading, Dialog as Window } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'
import { kitWords } from './kit.words.ts'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly close: () => void
  readonly children: ReactNode
}

export function Dialog({ title, isOpen, close, children }: DialogProps): ReactNode {
  const say = useWords(kitWords)
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={open => !open && close()} isDismissable>
      <Modal className="overlay__modal">
        <Window className="dialog">
          <header className="dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button weight="quiet" onPress={close}>
              {say('close')}
            </Button>
          </header>
          <div className="dialog__body">{children}</div>
        </Window>
      </Modal>
    </ModalOverlay>
  )
}
