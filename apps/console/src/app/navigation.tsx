/** The navigation: beside the page where there is room, behind a button where there is none. */
import { languages } from '@carnet/locales'
import { type ReactNode, useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Choice } from '../kit/choice.tsx'
import { kitWords } from '../kit/kit.words.ts'
import { Mark } from '../kit/mark.tsx'
import { signIn } from '../kit/sign-in.ts'
import { languageNames } from '../words/language-names.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { navigationWords } from './navigation.words.ts'
import type { Open } from './open.ts'
import { themes } from './remembered.ts'
import { addressesOf } from './route-pattern.ts'
import { groups, routes } from './routes.ts'
import { shellWords } from './shell.words.ts'
import { useTheme } from './theme.tsx'
import { useIsSignedOut, useNamed } from './use-named.ts'

export function Navigation({ open }: { readonly open: (what: Open) => void }): ReactNode {
  const say = useWords(shellWords)
  const [isUnfolded, unfold] = useState(false)
  const [path] = useLocation()
  const isAlone = routes.some(route => route.alone === true && addressesOf(route.path).test(path))
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has gone somewhere needs the menu no longer
  useEffect(() => unfold(false), [path])
  return (
    <header className="frame" data-unfolded={isUnfolded}>
      <div className="frame__head">
        {isAlone ? (
          <span className="brand">
            <Mark />
            <span>{say('product')}</span>
          </span>
        ) : (
          <Link className="brand" href="/">
            <Mark />
            <span>{say('product')}</span>
          </Link>
        )}
        <button
          type="button"
          className="frame__menu"
          aria-expanded={isUnfolded}
          aria-controls="navigation"
          onClick={() => unfold(!isUnfolded)}
        >
          {say(isUnfolded ? 'close' : 'menu')}
        </button>
      </div>
      <div className="frame__body" id="navigation">
        {isAlone ? null : (
          <>
            <button type="button" className="frame__find" onClick={() => open('palette')}>
              <span>{say('find')}</span>
              <kbd>/</kbd>
            </button>
            <SignIn />
            <nav aria-label={say('navigation')}>
              <Groups path={path} />
            </nav>
          </>
        )}
        <Choices open={open} />
      </div>
    </header>
  )
}

/** Where there is a login, and nobody has gone through it. */
function SignIn(): ReactNode {
  const say = useWords(kitWords)
  return useIsSignedOut() ? (
    <a className="button button--strong" href={signIn()}>
      {say('sign-in')}
    </a>
  ) : null
}

function Groups({ path }: { readonly path: string }): ReactNode {
  const name = useWords(navigationWords)
  const shown = useNamed()
  return groups.map(group => {
    const own = shown.filter(route => route.group === group)
    if (own.length === 0) return null
    return (
      <section key={group} className="frame__group">
        <h2>{name(`group.${group}`)}</h2>
        <ul>
          {own.map(route => (
            <li key={route.path}>
              <Link
                href={route.path}
                aria-current={isWithin(path, route.path) ? 'page' : undefined}
                aria-keyshortcuts={route.letter ? `g ${route.letter}` : undefined}
              >
                {name(route.name)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

const isWithin = (path: string, page: string): boolean =>
  path === page || (page !== '/' && path.startsWith(`${page}/`))

function Choices({ open }: { readonly open: (what: Open) => void }): ReactNode {
  const say = useWords(shellWords)
  const { language, choose } = useLanguage()
  const { theme, choose: chooseTheme } = useTheme()
  return (
    <div className="frame__choices">
      <Choice
        label={say('language')}
        value={language}
        options={languages.map(value => ({ value, text: languageNames[value] }))}
        onChange={choose}
      />
      <Choice
        label={say('theme')}
        value={theme}
        options={themes.map(value => ({ value, text: say(`theme.${value}`) }))}
        onChange={chooseTheme}
      />
      <button type="button" className="link" onClick={() => open('help')}>
        {say('help')} <kbd>?</kbd>
      </button>
    </div>
  )
}
