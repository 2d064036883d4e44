/** What every regime says of a declaration that is sent along; nothing is kept. */
import { decide, presumedByLaw } from '@carnet/law'
import { contextOf, readDeclaration } from '@carnet/lawbook'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { day, engineData } from '../shapes.ts'

/** A declaration is read by the reader of the law, from YAML or JSON text, so that errors have their lines. */
export const declarationText = Type.String({
  minLength: 1,
  maxLength: 1_000_000,
  description: 'a declaration, YAML 1.2 or JSON, as in docs/reference/declaration.md',
})

export function decideRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { regimes, vocabulary, codes, arrangements } = context.library
  app.post(
    '/v1/decide',
    {
      config: { access: 'decide' },
      schema: {
        summary: 'Decide a declaration',
        body: Type.Object({ declaration: declarationText, as_of: Type.Optional(day) }),
        response: {
          200: Type.Object({
            decision: engineData('findings of every regime concerned, as in docs/reference/law-answers.md'),
            context: Type.Array(engineData('arrangements between the places, for the reader')),
            presumed_by_law: Type.Array(
              engineData('what the law presumes not to be so, where a finding could be heavier otherwise'),
            ),
          }),
        },
      },
    },
    async request => {
      const { declaration: text, as_of } = request.body
      const file = readDeclaration(text, 'declaration', { vocabulary, codes, today: today(context) })
      const declaration = as_of === undefined ? file.declaration : { ...file.declaration, as_of }
      const input = { declaration, regimes, vocabulary }
      const decision = decide(input)
      return {
        decision,
        context: [...contextOf({ declaration, arrangements, vocabulary })],
        presumed_by_law: [...presumedByLaw(input, decision)],
      }
    },
  )
}
