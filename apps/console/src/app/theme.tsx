/** Light, dark, or as the system has it. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { remember, rememberedTheme, type Theme } from './remembered.ts'

interface ThemeChoice {
  readonly theme: Theme
  readonly choose: (theme: Theme) => void
}

const ThemeContext = createContext<ThemeChoice>({ theme: 'system', choose: () => undefined })

export const useTheme = (): ThemeChoice => useContext(ThemeContext)

export function ThemeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [theme, setTheme] = useState(rememberedTheme)
  const choice = useMemo(
    () => ({
      theme,
      choose: (chosen: Theme) => {
        remember('theme', chosen)
        show(chosen)
        setTheme(chosen)
      },
    }),
    [theme],
  )
  return <ThemeContext.Provider value={choice}>{children}</ThemeContext.Provider>
}

function show(theme: Theme): void {
  const { dataset, style } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  style.colorScheme = theme === 'system' ? '' : theme
}
