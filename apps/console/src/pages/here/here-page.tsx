/** Where my data went: for a person who was given a link, and has no account. */
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { Page } from '../../kit/page.tsx'
import { useSecretBehindHash } from '../../kit/use-secret-behind-hash.ts'
import { useWords } from '../../words/use-words.ts'
import { hereWords } from './here.words.ts'
import { OpenLink } from './open-link.tsx'
import { forgetToken, rememberedToken, rememberToken } from './secret.ts'
import { Visit } from './visit.tsx'

export default function HerePage(): ReactNode {
  const say = useWords(hereWords)
  const given = useSecretBehindHash()
  const [used, setUsed] = useState<string | null>(null)
  // A new link stands before a visit that is still open.
  const secret = given === used ? null : given
  const [token, setToken] = useState(() => (secret === null ? rememberedToken() : null))
  const [ended, setEnded] = useState<'left' | 'over' | null>(null)
  const open = (opened: string): void => {
    rememberToken(opened)
    setUsed(given)
    setToken(opened)
    setEnded(null)
  }
  const end = (how: 'left' | 'over'): void => {
    forgetToken()
    setToken(null)
    setEnded(how)
  }
  return (
    <Page title={say('title')} width="text">
      {secret !== null ? <OpenLink key={secret} secret={secret} open={open} /> : null}
      {secret === null && token !== null ? <Visit key={token} token={token} end={end} /> : null}
      {token === null && secret === null ? (
        <>
          <p className="notice" role={ended === null ? undefined : 'status'}>
            {say(ended ?? 'none')}
          </p>
          <p>
            {say('none.letter')} <Link href="/my-data">{say('none.write')}</Link>
          </p>
        </>
      ) : null}
    </Page>
  )
}
