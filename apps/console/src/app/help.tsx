/** What the keyboard does. */
import type { ReactNode } from 'react'
import { Dialog } from '../kit/dialog.tsx'
import { useWords } from '../words/use-words.ts'
import { navigationWords } from './navigation.words.ts'
import { shellWords } from './shell.words.ts'
import { useNamed } from './use-named.ts'

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)

export default function Help({ close }: { readonly close: () => void }): ReactNode {
  const say = useWords(shellWords)
  const name = useWords(navigationWords)
  const named = useNamed()
  const rows: [keys: readonly string[], text: string][] = [
    [['/'], say('help.search')],
    [[isApple ? '⌘' : 'Ctrl', 'K'], say('help.palette')],
    [['?'], say('help.help')],
    [['Esc'], say('help.close')],
    [['←', '↑', '↓', '→'], say('help.tiles')],
  ]
  return (
    <Dialog title={say('help.title')} isOpen close={close}>
      <dl className="keys">
        {rows.map(([keys, text]) => (
          <div key={text}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
        {named.map(({ path, letter, name: key }) => (
          <div key={path}>
            <dt>
              <kbd>g</kbd> <span className="quiet">{say('help.then')}</span> <kbd>{letter}</kbd>
            </dt>
            <dd>{say('help.go', { page: name(key) })}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
