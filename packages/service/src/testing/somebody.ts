/** Somebody of an organisation of their own, signed in without going through a provider. */
import type { Role } from '@carnet/store'
import { sessionCookie } from '../identity/cookies.ts'
import { openSession } from '../identity/sessions.ts'
import { Browser } from './browser.ts'
import { type Person, personOf, type WithLogin } from './with-login.ts'

export async function somebodyOf(
  { context: { store }, publicUrl }: WithLogin,
  name: string,
  roles: readonly Role[],
): Promise<Person & { readonly organisation: string }> {
  const { person, organisation, secret } = await store.over(async tx => {
    const { id: organisation } = await tx
      .insertInto('organisation')
      .values({ name })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: person } = await tx
      .insertInto('person')
      .values({ issuer: 'https://id.example', subject: crypto.randomUUID() })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('membership')
      .values({ organisation_id: organisation, person_id: person, roles: [...roles] })
      .execute()
    const secret = await openSession(tx, new Date(), { person, organisation, agent: '' })
    return { person, organisation, secret }
  })
  const browser = new Browser()
  browser.setCookie(publicUrl, sessionCookie, secret.text)
  return { ...personOf(browser, publicUrl, person), organisation }
}
