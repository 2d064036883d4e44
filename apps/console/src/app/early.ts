/** Runs before the first paint, so that neither theme nor language flickers. Keep it small. */
import { askEarly } from './asked-early.ts'
import { rememberedLanguage, rememberedTheme, type Spoken } from './remembered.ts'

const { dataset, style } = document.documentElement
const theme = rememberedTheme()
if (theme !== 'system') {
  dataset.theme = theme
  style.colorScheme = theme
}
const language = rememberedLanguage()
document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language

/** Put in by the build: the chunks of the languages that do not come with the program. */
declare const carnetLanguages: Readonly<Partial<Record<Spoken, readonly string[]>>>

// Along with the program, which would ask for them one after the other.
for (const url of carnetLanguages[language] ?? []) {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = url
  document.head.append(link)
}
// What the page at this address asks stands in its HTML: see first-look.ts. An address with a search asks something else.
const asks = document.querySelector('meta[name="carnet-asks"]')?.getAttribute('content') ?? ''
const parts = location.pathname.split('/')
const asked = asks.replace(/\$(\d)/g, (_, at) => parts[at] ?? '').split(' ')
if (asks !== '' && location.search === '') askEarly(asked, language)
