/** What can be done with Carnet, and by which command, which route, which page. A command or a route without a row fails `npm run docs`. */
import { files, forPrograms, lawInTheMaking, type Operation, ofService } from './operation.ts'
import { operationsOfService } from './operations-of-service.ts'

export const operations: Readonly<Record<string, readonly Operation[]>> = {
  'Data, decisions, clearances': [
    { does: 'See what is in data', cli: ['inspect'], api: ['GET /v1/uploads/{id}/inspection'] },
    {
      does: 'Send data, list what was sent, delete it',
      api: ['POST /v1/uploads', 'GET /v1/uploads', 'DELETE /v1/uploads/{id}'],
      without: { cli: files },
    },
    {
      does: 'Decide a declaration; be asked what is missing',
      cli: ['decide'],
      api: ['POST /v1/decide'],
      page: 'pages/home/home-page.tsx',
    },
    {
      does: 'Keep declarations, with their revisions',
      api: [
        'POST /v1/declarations',
        'GET /v1/declarations',
        'GET /v1/declarations/{id}',
        'PUT /v1/declarations/{id}',
        'POST /v1/declarations/{id}/archive',
        'POST /v1/declarations/{id}/restore',
      ],
      without: { cli: files },
    },
    {
      does: 'Find the lawful ways',
      cli: ['plan'],
      api: ['POST /v1/transfers', 'GET /v1/transfers/{id}'],
    },
    {
      does: 'Choose a way, approve it, clear',
      cli: ['clear'],
      api: ['POST /v1/transfers/{id}/choose', 'POST /v1/transfers/{id}/approval'],
    },
    {
      does: 'List transfers, follow one as it goes on',
      api: ['GET /v1/transfers', 'GET /v1/transfers/{id}/events'],
      without: { cli: '`clear` tells its steps while it runs; transfers are of a service' },
    },
    {
      does: 'See rows before and after a way',
      api: ['GET /v1/transfers/{id}/preview'],
      without: { cli: 'the cleared file is at hand, and nothing has left the machine yet' },
    },
    {
      does: 'Have the cleared data and the carnet',
      cli: ['clear'],
      api: ['GET /v1/transfers/{id}/data', 'GET /v1/transfers/{id}/carnet'],
    },
    {
      does: 'Fill the documents that the law asks for',
      cli: ['document'],
      api: ['GET /v1/transfers/{id}/documents', 'GET /v1/transfers/{id}/documents/{kind}'],
    },
    {
      does: 'Verify a carnet, or the proof of an event',
      cli: ['verify'],
      api: ['POST /v1/verifications'],
      page: 'pages/verify/verify-page.tsx',
    },
    {
      does: 'Verify many carnets at once',
      api: ['POST /v1/authority/verifications'],
      without: { cli: '`verify` takes one; a loop of the shell takes many' },
    },
    {
      does: 'Approve beforehand, within bounds; clear within them',
      cli: ['approval give', 'approval list', 'approval revoke'],
      api: [
        'POST /v1/standing-approvals',
        'GET /v1/standing-approvals',
        'DELETE /v1/standing-approvals/{id}',
        'POST /v1/transfers/{id}/clear-within',
      ],
    },
    {
      does: 'Serve an AI agent',
      cli: ['mcp'],
      without: { api: 'at `/mcp`, a protocol of its own and no route of the document', console: forPrograms },
    },
  ],
  'What follows': [
    {
      does: 'See what is owed, and when',
      cli: ['obligations'],
      api: ['GET /v1/obligations', 'GET /v1/obligations/{id}', 'GET /v1/obligations/calendar'],
    },
    {
      does: 'Mark as done, open again, assign',
      api: [
        'POST /v1/obligations/{id}/done',
        'POST /v1/obligations/{id}/reopen',
        'POST /v1/obligations/{id}/assign',
      ],
      without: { cli: 'a declaration shows what is done by its papers; marks are of a service' },
    },
    {
      does: 'Have it in a calendar program',
      cli: ['obligations'],
      api: [
        'GET /v1/obligations/calendar.ics',
        'POST /v1/calendar-feeds',
        'GET /v1/calendar-feeds',
        'DELETE /v1/calendar-feeds/{id}',
      ],
    },
    {
      does: 'See statutory totals and their forecast',
      api: ['GET /v1/counters'],
      without: { cli: '`decide`, `plan` and `clear` print the totals that they counted on' },
    },
    {
      does: 'See what went where',
      api: ['GET /v1/flows', 'GET /v1/flows/legs'],
      without: { cli: ofService },
    },
    {
      does: 'Read the ledger, its proofs and tiles',
      api: [
        'GET /v1/ledger',
        'GET /v1/ledger/entries',
        'GET /v1/ledger/entries/{index}',
        'GET /v1/ledger/consistency',
        'GET /v1/ledger/checkpoint',
        'GET /v1/ledger/tile/{*}',
      ],
      without: { cli: 'the folder `ledger` of the state is what these routes serve' },
    },
    {
      does: 'Read the audit trail, have the proof of an event',
      api: ['GET /v1/audit', 'GET /v1/audit/choices', 'GET /v1/audit/events/{id}/proof'],
      without: { cli: ofService },
    },
    {
      does: 'Work on a request of a court or an authority abroad',
      cli: ['request'],
      api: [
        'POST /v1/requests',
        'GET /v1/requests',
        'GET /v1/requests/{id}',
        'PUT /v1/requests/{id}',
        'POST /v1/requests/{id}/answers',
        'POST /v1/requests/{id}/steps',
        'GET /v1/requests/{id}/memo',
        'GET /v1/requests/{id}/memo/document',
      ],
    },
  ],
  People: [
    { does: 'Know what one may ask, and write the letter', cli: ['my-data'], api: ['GET /v1/rights'] },
    {
      does: 'Find where a person’s data went',
      cli: ['where-is'],
      api: ['POST /v1/people/whereabouts'],
    },
    {
      does: 'Leave out whoever took their consent back',
      cli: ['withdraw'],
      api: ['POST /v1/people/withdrawals'],
    },
    {
      does: 'Let a person in, or whoever acts for them, by a link of their own',
      cli: ['person-link give', 'person-link list', 'person-link revoke'],
      api: ['POST /v1/people/links', 'GET /v1/people/links', 'DELETE /v1/people/links/{id}'],
    },
    {
      does: 'As that person, see where one’s data went; take consent back',
      api: [
        'POST /v1/my-data/visit',
        'DELETE /v1/my-data/visit',
        'GET /v1/my-data',
        'GET /v1/my-data/entries/{index}',
        'POST /v1/my-data/withdrawals',
      ],
      without: { cli: ofService },
    },
    {
      does: 'Send a withdrawal on to recipients, follow their answers',
      api: [
        'GET /v1/people/notices',
        'GET /v1/people/notices/{id}/letter',
        'POST /v1/people/notices/{id}/sent',
        'POST /v1/people/notices/{id}/receipts',
      ],
      without: {
        cli: 'the command says which recipients are to be told; what they answer is kept by a service',
      },
    },
    {
      does: 'As a recipient, answer a withdrawal',
      api: ['POST /v1/withdrawal-notices/look', 'POST /v1/withdrawal-notices/receipts'],
      without: { cli: 'for a recipient without a Carnet: a page, or one request' },
    },
  ],
  Law: [
    {
      does: 'List the regimes',
      cli: ['regime list'],
      api: ['GET /v1/regimes'],
      page: 'pages/regimes/regimes-page.tsx',
    },
    {
      does: 'Read a regime',
      cli: ['regime show'],
      api: ['GET /v1/regimes/{code}'],
      page: 'pages/regimes/regime-page.tsx',
    },
    {
      does: 'Search the law',
      cli: ['regime search'],
      api: ['GET /v1/search'],
      page: 'pages/regimes/search-page.tsx',
    },
    {
      does: 'See what changed between two days',
      cli: ['regime diff'],
      api: ['GET /v1/regimes/{code}/changes'],
      page: 'pages/changes/changes-page.tsx',
    },
    {
      does: 'See what is coming, and which declarations it touches',
      cli: ['regime upcoming'],
      api: ['GET /v1/upcoming', 'GET /v1/upcoming/declarations'],
      page: 'pages/upcoming/upcoming-page.tsx',
    },
    {
      does: 'Compare two regimes',
      cli: ['regime compare'],
      api: ['GET /v1/comparison', 'GET /v1/library', 'GET /v1/library/comparison'],
      page: 'pages/compare/compare-page.tsx',
    },
    {
      does: 'Begin a regime, check it, import an official list',
      cli: ['regime new', 'regime check', 'regime list-import'],
      without: { api: lawInTheMaking, console: lawInTheMaking },
    },
    {
      does: 'Sign a regime',
      cli: ['regime sign'],
      without: {
        api: 'a private key signs where it lies; a desk publishes what was signed',
        console: 'as the API',
      },
    },
    {
      does: 'Verify a signed regime',
      cli: ['regime verify'],
      api: ['POST /v1/verifications'],
      page: 'pages/verify/release-says.tsx',
    },
  ],
  ...operationsOfService,
}
