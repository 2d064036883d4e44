/** Tools that need the law alone: decide, ask, search, show. The same on a machine and in the service. */
import { alike, CarnetError } from '@carnet/errors'
import type { Day } from '@carnet/law'
import { type Language, label, lawLanguage, textIn, wordsOfCategory } from '@carnet/locales'
import { pageText, regimePage } from '@carnet/present'
import { type Hit, searchLaw } from '@carnet/search'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { askNext } from './ask-next.ts'
import { decided, type LawDesk, readText } from './law-desk.ts'
import { addTool } from './tool.ts'

const longestDeclaration = 1_000_000
export const declarationInput = z
  .string()
  .min(1)
  .max(longestDeclaration)
  .describe('the text of a declaration, YAML 1.2 or JSON')
export const dayInput = z.string().describe('YYYY-MM-DD; left out: today')

export function addLawTools(server: McpServer, desk: LawDesk): void {
  const { language } = desk
  addTool(
    server,
    {
      name: 'decide',
      language,
      readOnly: true,
      input: { declaration: declarationInput, as_of: dayInput.optional() },
    },
    ({ declaration, as_of }) => decided(desk, readText(desk, declaration, as_of).declaration),
  )
  addTool(
    server,
    {
      name: 'ask',
      language,
      readOnly: true,
      input: {
        declaration: declarationInput.optional().describe('one that somebody began; left out: from nothing'),
        answers: z.array(z.string().max(2_000)).max(200).describe('all answers so far, in their order'),
      },
    },
    ({ declaration, answers }) => askNext(desk, declaration, answers),
  )
  addSearch(server, desk)
  addTool(
    server,
    {
      name: 'show_provision',
      language,
      readOnly: true,
      input: {
        provision: z.string().min(1).max(200).describe('its id, as findings and search name it'),
        as_of: dayInput.optional(),
      },
    },
    ({ provision: id, as_of }) => showProvision(desk, id, as_of),
  )
}

/** So many are named where an id is no provision. */
const mostAlike = 5

function showProvision({ library, language, today }: LawDesk, id: string, as_of: Day | undefined) {
  const { regimes, vocabulary } = library
  const all = regimes.flatMap(regime => regime.provisions.map(provision => ({ regime, provision })))
  const found = all.find(({ provision }) => provision.id === id)
  if (!found) {
    const ids = all.map(({ provision }) => provision.id)
    throw new CarnetError('CARNET_PROVISION_UNKNOWN', {
      value: id,
      known: alike(id, ids, mostAlike).join(', '),
    })
  }
  const { regime, provision } = found
  const { provenance, in_force, text, doubt, aim } = provision
  const asOf = as_of ?? today()
  const page = regimePage(regime, { language: lawLanguage(language), asOf, vocabulary, regimes, only: id })
  return {
    text: pageText(page),
    data: {
      regime: regime.code,
      id,
      cite: textIn(provenance.cite, language),
      text: textIn(text, language),
      source: provenance.source,
      checked: provenance.checked,
      confidence: provenance.confidence,
      doubt: textIn(doubt, language) ?? null,
      aim,
      in_force,
    },
  }
}

const mostHits = 50
const usualHits = 10

function addSearch(server: McpServer, { library, language }: LawDesk): void {
  const { regimes, vocabulary } = library
  addTool(
    server,
    {
      name: 'search_law',
      language,
      readOnly: true,
      input: {
        words: z.string().min(1).max(200),
        regime: z.string().max(20).optional().describe('only in this regime, by its code'),
        limit: z.number().int().min(1).max(mostHits).optional(),
      },
    },
    ({ words, regime, limit = usualHits }) => {
      const only = regime === undefined ? {} : { only: regime.toUpperCase() }
      const hits = searchLaw(words, { regimes, vocabulary, limit, alsoCalled: wordsOfCategory, ...only })
      const items = hits.map(hit => tellHit(hit, language))
      const lines = items.map(one =>
        [one.kind, one.regime ?? '', one.id, '–', one.title].filter(part => part !== '').join(' '),
      )
      return { text: lines.join('\n') || label('mcp.nothing-found', language), data: { items } }
    },
  )
}

function tellHit(hit: Hit, language: Language) {
  const { kind, regime, without } = hit
  switch (hit.kind) {
    case 'entry': {
      const { list, entry } = hit
      const cite = textIn(entry.cite ?? list.provenance.cite, language)
      const title = textIn(entry.title, language) ?? entry.keys.join(', ')
      return { kind, regime, without, id: list.name, title, cite, confidence: entry.confidence }
    }
    case 'provision': {
      const { id, text, provenance } = hit.provision
      const { cite, confidence } = provenance
      return {
        kind,
        regime,
        without,
        id,
        title: textIn(text, language),
        cite: textIn(cite, language),
        confidence,
      }
    }
    case 'instrument': {
      const { name, title, source } = hit.instrument
      return { kind, regime, without, id: name, title: textIn(title, language), source }
    }
    case 'category':
      return {
        kind,
        regime,
        without,
        id: hit.code,
        title: textIn(hit.words, language),
        named_by: hit.named_by,
      }
  }
}
