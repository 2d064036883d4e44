/** The organisation: each part for whoever may see it. */
import { formatList } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { Invitations } from './invitations.tsx'
import { Kept } from './kept.tsx'
import { Keys } from './keys.tsx'
import { Members } from './members.tsx'
import { organisationWords } from './organisation.words.ts'
import { Organisations } from './organisations.tsx'
import { OwnData } from './own-data.tsx'
import { Reminders } from './reminders.tsx'
import { Sessions } from './sessions.tsx'
import { SigningKeys } from './signing-keys.tsx'
import { type Me, useMe, useRoleNames } from './use-me.ts'
import { Webhooks } from './webhooks.tsx'

export default function OrganisationPage(): ReactNode {
  const say = useWords(organisationWords)
  const { data: me, error, isPending, refetch } = useMe()
  const title = me?.organisation && me.kind !== 'local' ? me.organisation.name : say('title')
  return (
    <Page title={title} lead={say('lead')}>
      {isPending ? <Waiting /> : null}
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {me ? <Parts me={me} /> : null}
    </Page>
  )
}

function Parts({ me }: { readonly me: Me }): ReactNode {
  const say = useWords(organisationWords)
  const { language } = useLanguage()
  const namesOf = useRoleNames()
  const isLocal = me.kind === 'local'
  const isOfficer = me.roles.includes('officer')
  const who = [me.name, me.email].filter(Boolean).join(' · ')
  return (
    <>
      {isLocal ? (
        <p className="notice">{say('local')}</p>
      ) : (
        <p>
          <span className="quiet">{say('you')}</span> <strong>{who || me.actor}</strong>{' '}
          <span className="quiet">
            {formatList(
              namesOf(me.roles).map(({ text }) => text),
              language,
            )}
          </span>
        </p>
      )}
      {!isLocal && me.organisation ? <Members mayManage={isOfficer} /> : null}
      {!isLocal && isOfficer ? <Invitations /> : null}
      {isOfficer ? <Keys own={me.roles} /> : null}
      {isOfficer ? <SigningKeys /> : null}
      {isOfficer ? <Webhooks /> : null}
      {me.organisation ? <Reminders mayManage={isOfficer} /> : null}
      {me.kind === 'person' && (isOfficer || me.memberships.length > 1 || me.organisation === null) ? (
        <Organisations me={me} />
      ) : null}
      {me.kind === 'person' ? <Sessions /> : null}
      {me.kind === 'person' ? <OwnData /> : null}
      {isOfficer ? <Kept /> : null}
    </>
  )
}
