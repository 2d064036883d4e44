/** The language of an answer: the first of `Accept-Language` that there is. */
import { type Language, languages } from '@carnet/locales'
import type { FastifyRequest } from 'fastify'

export const languageOf = ({ headers }: FastifyRequest): Language =>
  (headers['accept-language'] ?? '')
    .split(',')
    .map(part => part.trim().slice(0, 2).toLowerCase())
    .map(code => languages.find(language => language === code))
    .find(language => language !== undefined) ?? 'en'
