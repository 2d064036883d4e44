/** The frame of every page: skip link, navigation, choices of the person, and the page itself. */
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useStrayFiles } from '../kit/use-file-drop.ts'
import { Waiting } from '../kit/waiting.tsx'
import { useLawLanguage, useWords } from '../words/use-words.ts'
import { Failsafe } from './failsafe.tsx'
import { Navigation } from './navigation.tsx'
import type { Open } from './open.ts'
import { notFound as NotFound, routes } from './routes.ts'
import { shellWords } from './shell.words.ts'
import { useShortcuts } from './shortcuts.ts'

// Loaded when they are first opened.
const Palette = lazy(() => import('./palette.tsx'))
const Help = lazy(() => import('./help.tsx'))

export function Shell(): ReactNode {
  const say = useWords(shellWords)
  const [open, setOpen] = useState<Open>(null)
  const [path] = useLocation()
  useShortcuts(setOpen)
  useNewPage(path)
  useStrayFiles()
  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <Navigation open={setOpen} />
      <main id="content" tabIndex={-1}>
        <Failsafe key={path}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              {routes.map(({ path: pattern, page: Page, law }) => (
                <Route key={pattern} path={pattern}>
                  {law ? <LawLanguageNote /> : null}
                  <Page />
                </Route>
              ))}
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </Failsafe>
      </main>
      <Suspense fallback={null}>
        {open === 'palette' ? <Palette close={() => setOpen(null)} show={setOpen} /> : null}
        {open === 'help' ? <Help close={() => setOpen(null)} /> : null}
      </Suspense>
    </>
  )
}

/** Said once on a page that shows law, to whoever reads in a language that the law is not written in. */
function LawLanguageNote(): ReactNode {
  const say = useWords(shellWords)
  return useLawLanguage() ? <p className="frame__note">{say('law.language')}</p> : null
}

/** Whoever goes to another page begins at its top, with the keyboard and the screen reader too. */
function useNewPage(path: string): void {
  const [first] = useState(path)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    if (path !== first) setMoved(true)
    if (!moved && path === first) return
    window.scrollTo(0, 0)
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [path, first, moved])
}
