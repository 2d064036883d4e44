/** Search and commands: pages, the law, and what can be done from anywhere. */
import { languages } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Input, SearchField } from 'react-aria-components/SearchField'
import { useLocation } from 'wouter'
import { Dialog } from '../kit/dialog.tsx'
import { languageNames } from '../words/language-names.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { navigationWords } from './navigation.words.ts'
import type { Open } from './open.ts'
import { themes } from './remembered.ts'
import { shellWords } from './shell.words.ts'
import { useTheme } from './theme.tsx'
import { useNamed } from './use-named.ts'

interface PaletteProps {
  readonly close: () => void
  readonly show: (what: Open) => void
}

export default function Palette({ close, show }: PaletteProps): ReactNode {
  const say = useWords(shellWords)
  return (
    <Dialog title={say('palette.title')} isOpen close={close}>
      <Entries close={close} show={show} />
    </Dialog>
  )
}

function Entries({ close, show }: PaletteProps): ReactNode {
  const say = useWords(shellWords)
  const name = useWords(navigationWords)
  const [words, setWords] = useState('')
  const named = useNamed()
  const { contains } = useFilter({ sensitivity: 'base' })
  const [, go] = useLocation()
  const { language, choose } = useLanguage()
  const { choose: chooseTheme } = useTheme()
  const commands: { readonly id: string; readonly text: string; readonly run: () => void }[] = [
    ...languages
      .filter(one => one !== language)
      .map(one => ({
        id: `language-${one}`,
        text: say('command.language', { language: languageNames[one] }),
        run: () => choose(one),
      })),
    ...themes.map(theme => ({
      id: `theme-${theme}`,
      text: say('command.theme', { theme: say(`theme.${theme}`) }),
      run: () => chooseTheme(theme),
    })),
    { id: 'help', text: say('command.help'), run: () => show('help') },
  ]
  const run = (action: () => void): void => {
    close()
    action()
  }
  const search = `/search?words=${encodeURIComponent(words)}`
  return (
    <Autocomplete inputValue={words} onInputChange={setWords}>
      <SearchField className="palette__field" aria-label={say('palette.title')} autoFocus>
        <Input placeholder={say('palette.placeholder')} />
      </SearchField>
      <Menu
        className="palette__menu"
        aria-label={say('palette.title')}
        renderEmptyState={() => say('palette.none')}
      >
        <MenuSection>
          <Header>{say('palette.pages')}</Header>
          {named
            .filter(route => contains(name(route.name), words))
            .map(route => (
              <MenuItem
                key={route.path}
                id={route.path}
                textValue={name(route.name)}
                onAction={() => run(() => go(route.path))}
              >
                {name(route.name)} {route.letter ? <kbd>g {route.letter}</kbd> : null}
              </MenuItem>
            ))}
        </MenuSection>
        {words.trim() === '' ? null : (
          <MenuSection>
            <Header>{say('palette.law')}</Header>
            <MenuItem id="search" textValue={words} onAction={() => run(() => go(search))}>
              {say('palette.search', { words })}
            </MenuItem>
          </MenuSection>
        )}
        <MenuSection>
          <Header>{say('palette.commands')}</Header>
          {commands
            .filter(({ text }) => contains(text, words))
            .map(({ id, text, run: action }) => (
              <MenuItem key={id} id={id} textValue={text} onAction={() => run(action)}>
                {text}
              </MenuItem>
            ))}
        </MenuSection>
      </Menu>
    </Autocomplete>
  )
}
