/** Runs before the first paint, so that neither theme nor language flickers. Keep it small. */
import { askEarly } from './asked-early.ts'
import { rememberedLanguage, rememberedTheme } from './remembered.ts'

const { dataset, style } = document.documentElement
const theme = rememberedTheme()
if (theme !== 'system') {
  dataset.theme = theme
  style.colorScheme = theme
}
const language = rememberedLanguage()
document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language

/** Put in by the build: what the first page is made of. */
declare const carnetFirstPage: readonly string[]

// Along with the program, which would ask for them one after the other.
if (location.pathname === '/') {
  // Its first words stand in the page: see first-look.ts.
  dataset.first = 'home'
  for (const url of carnetFirstPage) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = url
    document.head.append(link)
  }
  askEarly(language)
}
