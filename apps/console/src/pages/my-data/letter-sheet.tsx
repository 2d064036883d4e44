/** The letter as it will be sent: to be copied, saved or printed. It is made here and goes nowhere by itself. */
import { formatList } from '@carnet/locales'
import { type Letter, letterText } from '@carnet/rights'
import { type ReactNode, useState } from 'react'
import { Button } from '../../kit/button.tsx'
import { useLanguage, useLawLanguage, useWords } from '../../words/use-words.ts'
import { myDataWords } from './my-data.words.ts'

type Done = 'copied' | 'copy.failed' | 'made' | null

export function LetterSheet({ letter }: { readonly letter: Letter }): ReactNode {
  const say = useWords(myDataWords)
  const { language } = useLanguage()
  const [done, setDone] = useState<Done>(null)
  const text = letterText(letter)
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setDone(isCopied ? 'copied' : 'copy.failed')
  }
  const keep = (blob: Blob, ending: string): void => {
    save(blob, `${say('file')}.${ending}`)
    setDone('made')
  }
  return (
    <section className="letter">
      <h2>{say('letter')}</h2>
      {letter.gaps.length === 0 ? null : (
        <p className="quiet letter__gaps">{say('gaps', { gaps: formatList(letter.gaps, language) })}</p>
      )}
      <div className="letter__text" lang={useLawLanguage()}>
        {text}
      </div>
      <p className="page__actions">
        <Button weight="strong" onPress={copy}>
          {say('copy')}
        </Button>
        <Button
          onPress={async () => {
            const { letterFile } = await import('./letter-file.ts')
            keep(await letterFile(letter), 'docx')
          }}
        >
          {say('docx')}
        </Button>
        <Button onPress={() => keep(new Blob([text], { type: 'text/plain' }), 'txt')}>{say('text')}</Button>
        <Button onPress={() => window.print()}>{say('print')}</Button>
      </p>
      <p className="small" role="status">
        {done === null ? null : say(done)}
      </p>
      <p className="small quiet letter__advice">{say('advice')}</p>
    </section>
  )
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
