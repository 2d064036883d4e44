/** The language of the page: of its words, of its document, of the requests it sends. */
import type { Language } from '@carnet/locales'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { LanguageContext } from '../words/use-words.ts'
import { remember, rememberedLanguage } from './remembered.ts'

/** How a document says its language. Chinese is written in simplified characters. */
export const tags: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-Hans-CN' }

/** Every language that is written from right to left says so here; all styles are logical. */
const direction: Readonly<Record<Language, 'ltr' | 'rtl'>> = { en: 'ltr', zh: 'ltr' }

export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(rememberedLanguage)
  useEffect(() => {
    document.documentElement.lang = tags[language]
    document.documentElement.dir = direction[language]
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        remember('language', chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return (
    <LanguageContext.Provider value={choice}>
      <I18nProvider locale={tags[language]}>{children}</I18nProvider>
    </LanguageContext.Provider>
  )
}
