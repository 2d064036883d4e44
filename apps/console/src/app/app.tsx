/** What every page stands in: language, theme, data of the service. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemError } from '../api/problem.ts'
import { LanguageProvider } from './language-provider.tsx'
import { Shell } from './shell.tsx'
import { ThemeProvider } from './theme.tsx'

const mostTries = 2
/** What was asked for is fresh for half a minute. */
const freshFor = 30_000

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshFor,
      refetchOnWindowFocus: true,
      // A no stays a no; only silence is asked again.
      retry: (failed, error) => !(error instanceof ProblemError) && failed < mostTries,
    },
    mutations: { retry: false },
  },
})

export function App(): ReactNode {
  return (
    <LanguageProvider>
      <ThemeProvider>
        <QueryClientProvider client={queries}>
          <Shell />
        </QueryClientProvider>
      </ThemeProvider>
    </LanguageProvider>
  )
}
