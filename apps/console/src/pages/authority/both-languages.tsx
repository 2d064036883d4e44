/** A text that the public reads, in both languages. */
import { type ReactNode, useId } from 'react'
import { useWords } from '../../words/use-words.ts'
import { authorityWords } from './authority.words.ts'

export interface Both {
  readonly en: string
  readonly zh: string
}
export const noWords: Both = { en: '', zh: '' }
export const isSaid = ({ en, zh }: Both): boolean => en.trim() !== '' && zh.trim() !== ''
export const trimmed = ({ en, zh }: Both): Both => ({ en: en.trim(), zh: zh.trim() })

interface BothProps {
  readonly label: string
  readonly value: Both
  readonly most: number
  /** Lines; one is a field of a line. */
  readonly rows?: number
  /** Said beside each language in which nothing stands. */
  readonly fault?: string | undefined
  readonly onChange: (value: Both) => void
}

export function BothLanguages({ label, value, most, rows = 1, fault, onChange }: BothProps): ReactNode {
  const say = useWords(authorityWords)
  const id = useId()
  return (
    <div className="both">
      {(['zh', 'en'] as const).map(language => {
        const lacks = fault !== undefined && value[language].trim() === ''
        const shared = {
          ...(lacks ? { 'aria-invalid': true, 'aria-describedby': `${id}-${language}-fault` } : {}),
          id: `${id}-${language}`,
          lang: language === 'zh' ? 'zh-Hans' : 'en',
          maxLength: most,
          value: value[language],
          onChange: ({ target }: { readonly target: { readonly value: string } }) =>
            onChange({ ...value, [language]: target.value }),
        }
        return (
          <div className="field" key={language}>
            <label htmlFor={`${id}-${language}`} className="small quiet">
              {label} · {say(`language.${language}`)}
            </label>
            {rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
            {lacks ? (
              <span id={`${id}-${language}-fault`} className="field__fault">
                {fault}
              </span>
            ) : null}
          </div>
        )
      })}
    </div>
  )
}
