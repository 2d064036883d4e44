/**
 * Who may do what, written down by hand and compared with what the service does. A new route has a line here, or its test fails.
 * A letter for each role that is let in: officer, engineer, approver, auditor, authority, individual; `signed in` for everybody
 * who is somebody, members of no organisation too; `the person` for whoever came in by a link of their own, and nobody else;
 * `everybody` for those as well who are nobody.
 */
import type { Role } from '@carnet/store'

const letters: Readonly<Record<string, Role>> = {
  O: 'officer',
  E: 'engineer',
  P: 'approver',
  A: 'auditor',
  Y: 'authority',
  I: 'individual',
}

export type Admitted = 'everybody' | 'signed in' | 'the person' | readonly Role[]

const table = `
GET    /health/live                        everybody
GET    /health/ready                       everybody
GET    /openapi.json                       everybody
GET    /v1/login                           everybody
GET    /auth/login                         everybody
GET    /auth/callback                      everybody
POST   /auth/logout                        signed in
GET    /v1/me                              signed in
GET    /v1/me/data                         signed in
DELETE /v1/me                              signed in
PUT    /v1/session/organisation            signed in
GET    /v1/sessions                        signed in
DELETE /v1/sessions                        signed in
DELETE /v1/sessions/:id                    signed in
POST   /v1/invitations/look                signed in
POST   /v1/invitations/accept              signed in
GET    /v1/regimes                         O E P A Y I
GET    /v1/regimes/:code                   O E P A Y I
GET    /v1/regimes/:code/changes           O E P A Y I
GET    /v1/upcoming                        O E P A Y I
POST   /v1/verifications                   O E P A Y I
GET    /v1/library                         O E P A Y I
GET    /v1/library/comparison              O E P A Y I
GET    /v1/comparison                      O E P A Y I
GET    /v1/search                          O E P A Y I
GET    /v1/rights                          everybody
POST   /v1/people/whereabouts              O
POST   /v1/people/withdrawals              O
POST   /v1/people/links                    O
GET    /v1/people/links                    O
DELETE /v1/people/links/:id                O
GET    /v1/people/notices                  O
GET    /v1/people/notices/:id/letter       O
POST   /v1/people/notices/:id/sent         O
POST   /v1/people/notices/:id/receipts     O
POST   /v1/withdrawal-notices/look         everybody
POST   /v1/withdrawal-notices/receipts     everybody
POST   /v1/my-data/visit                   everybody
DELETE /v1/my-data/visit                   the person
GET    /v1/my-data                         the person
GET    /v1/my-data/entries/:index          the person
POST   /v1/my-data/withdrawals             the person
POST   /v1/decide                          O E P A
POST   /v1/declarations                    O E
GET    /v1/declarations                    O E P A
GET    /v1/declarations/:id                O E P A
PUT    /v1/declarations/:id                O E
DELETE /v1/declarations/:id                O
GET    /v1/declarations/:id/erasure        O
GET    /v1/keeping                         O E P A
POST   /v1/declarations/:id/archive        O E
POST   /v1/declarations/:id/restore        O E
GET    /v1/upcoming/declarations           O E P A
POST   /v1/uploads                         O E
GET    /v1/uploads                         O E P A
GET    /v1/uploads/:id/inspection          O E P A
DELETE /v1/uploads/:id                     O E
POST   /v1/transfers                       O E
GET    /v1/transfers                       O E P A
GET    /v1/transfers/:id                   O E P A
POST   /v1/transfers/:id/choose            O E
POST   /v1/transfers/:id/approval          P
POST   /v1/transfers/:id/clear-within      O E
POST   /v1/standing-approvals              P
GET    /v1/standing-approvals              O E P A
DELETE /v1/standing-approvals/:id          P
POST   /mcp                                O E P A
GET    /mcp                                O E P A
DELETE /mcp                                O E P A
GET    /v1/transfers/:id/carnet            O E P A
GET    /v1/transfers/:id/data              O E P A
GET    /v1/transfers/:id/events            O E P A
GET    /v1/transfers/:id/preview           O E
GET    /v1/transfers/:id/documents         O E P A
GET    /v1/transfers/:id/documents/:kind   O E P A
POST   /v1/requests                        O E
GET    /v1/requests                        O E P A
GET    /v1/requests/:id                    O E P A
PUT    /v1/requests/:id                    O E
DELETE /v1/requests/:id                    O
GET    /v1/requests/:id/memo               O E P A
GET    /v1/requests/:id/memo/document      O E P A
POST   /v1/requests/:id/answers            O E
POST   /v1/requests/:id/steps              O E
GET    /v1/obligations                     O E P A
GET    /v1/obligations/calendar            O E P A
GET    /v1/obligations/calendar.ics        everybody
GET    /v1/obligations/:id                 O E P A
POST   /v1/obligations/:id/done            O E P
POST   /v1/obligations/:id/reopen          O E P
POST   /v1/obligations/:id/assign          O E P
POST   /v1/calendar-feeds                  O
GET    /v1/calendar-feeds                  O
DELETE /v1/calendar-feeds/:id              O
GET    /v1/counters                        O E P A
GET    /v1/flows                           O E P A
GET    /v1/flows/legs                      O E P A
GET    /v1/ledger                          O E P A
GET    /v1/ledger/entries                  O E P A
GET    /v1/ledger/entries/:index           O E P A
GET    /v1/ledger/consistency              O E P A
GET    /v1/ledger/checkpoint               O E P A
GET    /v1/ledger/tile/*                   O E P A
GET    /v1/reminders/settings              O E P A
PUT    /v1/reminders/settings              O
POST   /v1/webhooks                        O
GET    /v1/webhooks                        O
DELETE /v1/webhooks/:id                    O
POST   /v1/webhooks/:id/pause              O
POST   /v1/webhooks/:id/resume             O
POST   /v1/webhooks/:id/ping               O
GET    /v1/webhooks/:id/deliveries         O
POST   /v1/webhook-deliveries/:id/redeliver O
GET    /v1/inbox                           O E P A
GET    /v1/issuer-keys                     O E P A
GET    /v1/issuer-keys/successions         O E P A
POST   /v1/issuer-keys/successor           O
GET    /v1/ledger-keys                     O E P A
POST   /v1/ledger-keys/successor           O
GET    /published/issuers/:organisation/successions everybody
POST   /v1/keys                            O
GET    /v1/keys                            O
DELETE /v1/keys/:id                        O
GET    /v1/members                         O E P A
PUT    /v1/members/:id/roles               O
DELETE /v1/members/:id                     O
POST   /v1/invitations                     O
GET    /v1/invitations                     O
DELETE /v1/invitations/:id                 O
POST   /v1/organisations                   O
GET    /published                          everybody
GET    /published/:desk                    everybody
GET    /published/:desk/releases/:file     everybody
GET    /published/:desk/feed.atom          everybody
GET    /published/:desk/feed.json          everybody
GET    /published/:desk/drafts             everybody
GET    /published/:desk/drafts/:draft      everybody
GET    /published/:desk/drafts/:draft/comments everybody
POST   /published/:desk/drafts/:draft/comments everybody
POST   /v1/desks/:desk/drafts/:draft/comments O E
POST   /v1/desks/:desk/drafts/:draft/effects O E
POST   /v1/draft-effects                   O E P A
POST   /v1/desks/:desk/filings             O E
GET    /v1/filings                         O E P A
GET    /v1/filings/:id                     O E P A
GET    /v1/filings/:id/receipt             O E P A
GET    /v1/authority/filings               Y
GET    /v1/authority/filings/:id           Y
POST   /v1/authority/filings/:id/state     Y
GET    /v1/authority/filings/:id/carnet    Y
GET    /v1/authority/filing-documents/:id  Y
GET    /v1/authority/flows                 Y
GET    /v1/authority/list-hits             Y
POST   /v1/authority/verifications         Y
GET    /v1/authority/desk                  Y
PUT    /v1/authority/desk                  Y
POST   /v1/authority/successions           Y
GET    /v1/authority/publications          Y
POST   /v1/authority/publications          Y
POST   /v1/authority/publications/:id/withdraw Y
GET    /v1/authority/drafts                Y
POST   /v1/authority/drafts                Y
GET    /v1/authority/drafts/:id            Y
GET    /v1/authority/drafts/:id/comments   Y
POST   /v1/authority/drafts/:id/close      Y
PUT    /v1/authority/drafts/:id/consultation Y
PUT    /v1/authority/comments/:id          Y
DELETE /v1/authority/comments/:id          Y
GET    /v1/audit                           O A
GET    /v1/audit/choices                   O A
GET    /v1/audit/events/:id/proof          O A
`

/** By method and path, as `GET /v1/keys`. */
export const authorisation: ReadonlyMap<string, Admitted> = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, Admitted] => {
      const [, method, path, who] = /^(\w+) +(\S+) +(.+)$/.exec(line)!
      const admitted =
        who === 'everybody' || who === 'signed in' || who === 'the person'
          ? who
          : who!.split(' ').map(one => letters[one]!)
      return [`${method} ${path}`, admitted]
    }),
)
