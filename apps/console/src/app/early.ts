/** Runs before the first paint, so that neither theme nor language flickers. Keep it small. */
import { rememberedLanguage, rememberedTheme } from './remembered.ts'

const { dataset, style } = document.documentElement
const theme = rememberedTheme()
if (theme !== 'system') {
  dataset.theme = theme
  style.colorScheme = theme
}
const language = rememberedLanguage()
document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language
