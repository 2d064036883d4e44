/** A page that breaks takes nothing else with it. */
import { Component, type ReactNode } from 'react'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words/use-words.ts'
import { shellWords } from './shell.words.ts'

export class Failsafe extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children
  }
}

function Failed(): ReactNode {
  const say = useWords(shellWords)
  return (
    <section className="notice notice--failed" role="alert">
      <h1>{say('failed.title')}</h1>
      <p>{say('failed.why')}</p>
      <Button onPress={() => location.reload()}>{say('failed.again')}</Button>
    </section>
  )
}
