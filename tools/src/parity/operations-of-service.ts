/** What enterprises, authorities and whoever runs the service do. */
import { type Operation, ofMachine, ofService } from './operation.ts'

export const operationsOfService: Readonly<Record<string, readonly Operation[]>> = {
  'Enterprise and authority': [
    {
      does: 'File with a desk, have the receipt',
      cli: ['file'],
      api: [
        'POST /v1/desks/{desk}/filings',
        'GET /v1/filings',
        'GET /v1/filings/{id}',
        'GET /v1/filings/{id}/receipt',
      ],
    },
    {
      does: 'Read what desks publish',
      api: [
        'GET /published',
        'GET /published/{desk}',
        'GET /published/{desk}/releases/{file}',
        'GET /published/{desk}/feed.atom',
        'GET /published/{desk}/feed.json',
        'GET /published/{desk}/drafts',
        'GET /published/{desk}/drafts/{draft}',
        'GET /published/{desk}/drafts/{draft}/comments',
      ],
      without: { cli: 'files at public addresses, had with any program; `regime verify` takes them' },
    },
    {
      does: 'Comment on a draft; tell what it would do',
      api: [
        'POST /published/{desk}/drafts/{draft}/comments',
        'POST /v1/desks/{desk}/drafts/{draft}/comments',
        'POST /v1/draft-effects',
        'POST /v1/desks/{desk}/drafts/{draft}/effects',
      ],
      without: { cli: ofService },
    },
    {
      does: 'Keep a desk, publish and withdraw releases',
      api: [
        'GET /v1/authority/desk',
        'PUT /v1/authority/desk',
        'GET /v1/authority/publications',
        'POST /v1/authority/publications',
        'POST /v1/authority/publications/{id}/withdraw',
      ],
      without: { cli: ofService },
    },
    {
      does: 'Put drafts out, answer comments',
      api: [
        'POST /v1/authority/drafts',
        'GET /v1/authority/drafts',
        'GET /v1/authority/drafts/{id}',
        'GET /v1/authority/drafts/{id}/comments',
        'PUT /v1/authority/comments/{id}',
        'POST /v1/authority/drafts/{id}/close',
      ],
      without: { cli: ofService },
    },
    {
      does: 'Work on what was filed; see its sums',
      api: [
        'GET /v1/authority/filings',
        'GET /v1/authority/filings/{id}',
        'POST /v1/authority/filings/{id}/state',
        'GET /v1/authority/filings/{id}/carnet',
        'GET /v1/authority/filing-documents/{id}',
        'GET /v1/authority/flows',
        'GET /v1/authority/list-hits',
      ],
      without: { cli: ofService },
    },
  ],
  'The service': [
    {
      does: 'Run it; know that it runs',
      cli: ['serve', 'version'],
      api: ['GET /health/live', 'GET /health/ready'],
      without: { console: 'it is a page of the service that runs' },
    },
    {
      does: 'Back up, restore, rebuild, bring the tables up to date',
      cli: ['backup', 'restore', 'rebuild', 'migrate'],
      without: { api: ofMachine, console: ofMachine },
    },
    {
      does: 'Sign in and out; work for one organisation or another',
      api: [
        'GET /v1/login',
        'GET /auth/login',
        'GET /auth/callback',
        'POST /auth/logout',
        'GET /v1/me',
        'PUT /v1/session/organisation',
        'GET /v1/sessions',
        'DELETE /v1/sessions',
        'DELETE /v1/sessions/{id}',
      ],
      without: { cli: 'whoever has the state folder is its user' },
    },
    {
      does: 'Found organisations, invite, say who may do what',
      api: [
        'POST /v1/organisations',
        'GET /v1/members',
        'PUT /v1/members/{id}/roles',
        'DELETE /v1/members/{id}',
        'POST /v1/invitations',
        'GET /v1/invitations',
        'DELETE /v1/invitations/{id}',
        'POST /v1/invitations/look',
        'POST /v1/invitations/accept',
      ],
      without: { cli: ofService },
    },
    {
      does: 'Make and revoke keys',
      api: ['POST /v1/keys', 'GET /v1/keys', 'DELETE /v1/keys/{id}'],
      without: { cli: ofService },
    },
    {
      does: 'Have other programs told',
      api: [
        'POST /v1/webhooks',
        'GET /v1/webhooks',
        'DELETE /v1/webhooks/{id}',
        'POST /v1/webhooks/{id}/pause',
        'POST /v1/webhooks/{id}/resume',
        'POST /v1/webhooks/{id}/ping',
        'GET /v1/webhooks/{id}/deliveries',
        'POST /v1/webhook-deliveries/{id}/redeliver',
      ],
      without: { cli: ofService },
    },
    {
      does: 'Be reminded; see what waits',
      api: ['GET /v1/reminders/settings', 'PUT /v1/reminders/settings', 'GET /v1/inbox'],
      without: { cli: ofService },
    },
  ],
}
