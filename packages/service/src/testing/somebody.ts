/** Somebody of an organisation of their own, without going through a provider: signed in, or with a key. */
import type { Role } from '@carnet/store'
import { newKey } from '../authenticate.ts'
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

/** Whoever has a key of an organisation of its own: it does not grow old when a test turns the clock. */
export async function keyHolder(
  { context: { store }, publicUrl }: WithLogin,
  name: string,
  roles: readonly Role[],
): Promise<Pick<Person, 'call'> & { readonly organisation: string }> {
  const key = newKey()
  const organisation = await store.over(async tx => {
    const { id } = await tx
      .insertInto('organisation')
      .values({ name })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('api_key')
      .values({
        organisation_id: id,
        label: name,
        roles: [...roles],
        secret_sha256: key.sha256,
        created_by: 'test',
      })
      .execute()
    return id
  })
  const { call } = personOf(new Browser(), publicUrl, '')
  const authorization = `Bearer ${key.text}`
  return {
    organisation,
    call: (method, path, body, headers) => call(method, path, body, { ...headers, authorization }),
  }
}
