/** The language of the page: of its words, of its document, of the requests it sends. */
import type { Language } from '@carnet/locales'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { isReady, prepare } from '../words/translations.ts'
import { LanguageContext } from '../words/use-words.ts'
import { remember, rememberedLanguage } from './remembered.ts'

/** How a document says its language. Chinese is written in simplified characters. */
export const tags: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-Hans-CN', de: 'de-DE' }

/** Every language that is written from right to left says so here; all styles are logical. */
const direction: Readonly<Record<Language, 'ltr' | 'rtl'>> = {
  en: 'ltr',
  zh: 'ltr',
  de: 'ltr',
}

export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [chosen, setChosen] = useState<Language>(rememberedLanguage)
  const [language, setLanguage] = useState<Language | null>(() => (isReady(chosen) ? chosen : null))
  useEffect(() => {
    let latest = true
    // Words that cannot be fetched, from a service that is gone, are not waited for.
    prepare(chosen)
      .then(() => chosen)
      .catch(() => 'en' as const)
      .then(ready => {
        if (latest) setLanguage(ready)
      })
    return () => {
      latest = false
    }
  }, [chosen])
  useEffect(() => {
    if (language === null) return
    document.documentElement.lang = tags[language]
    document.documentElement.dir = direction[language]
  }, [language])
  const choice = useMemo(
    () => ({
      language: language ?? 'en',
      choose: (next: Language) => {
        remember('language', next)
        setChosen(next)
      },
    }),
    [language],
  )
  if (language === null) return null
  return (
    <LanguageContext.Provider value={choice}>
      <I18nProvider locale={tags[language]}>{children}</I18nProvider>
    </LanguageContext.Provider>
  )
}
