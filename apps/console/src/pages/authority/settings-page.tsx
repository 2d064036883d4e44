/** The desk itself: its name, its address, the keys it signs with and those it trusts. */
import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import { authorityWords } from './authority.words.ts'
import { DeskForm } from './desk-form.tsx'
import { DeskPage } from './desk-page.tsx'
import { FollowedKeys } from './followed-keys.tsx'

export default function SettingsPage(): ReactNode {
  const say = useWords(authorityWords)
  return (
    <DeskPage part="settings">
      {desk => (
        <section className="desk-part">
          <DeskForm desk={desk} />
          <FollowedKeys desk={desk} />
          <h2>{say('own')}</h2>
          <p className="quiet">{say('own.lead')}</p>
          <p className="mono">{desk.own_signer}</p>
        </section>
      )}
    </DeskPage>
  )
}
