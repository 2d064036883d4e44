/** What every page stands in: language, theme, data of the service, the address bar. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { RouterProvider } from 'react-aria-components'
import { useLocation } from 'wouter'
import { ProblemError } from '../api/client.ts'
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
  const [, go] = useLocation()
  return (
    <LanguageProvider>
      <ThemeProvider>
        <QueryClientProvider client={queries}>
          <RouterProvider navigate={go}>
            <Shell />
          </RouterProvider>
        </QueryClientProvider>
      </ThemeProvider>
    </LanguageProvider>
  )
}
