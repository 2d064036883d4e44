/** What the person chose on this machine: kept in the browser, and nowhere else. A browser that keeps nothing is no error. */

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The languages of the product, as `@carnet/locales` has them; written here so that the first script stays small. */
const spoken = ['en', 'zh', 'de'] as const
export type Spoken = (typeof spoken)[number]

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`carnet.${key}`)
  } catch {
    return null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`carnet.${key}`, value)
  } catch {
    // Chosen for this page only.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(`carnet.${key}`)
  } catch {
    // Nothing is kept.
  }
}

export function rememberedTheme(): Theme {
  const kept = recall('theme')
  return themes.find(theme => theme === kept) ?? 'system'
}

/** What was chosen, else the first language of the browser that we speak. */
export function rememberedLanguage(): Spoken {
  const wanted = [recall('language'), ...navigator.languages].map(tag => tag?.toLowerCase().split('-')[0])
  return wanted.flatMap(tag => spoken.find(one => one === tag) ?? [])[0] ?? 'en'
}
