/** The Model Context Protocol at `/mcp`, streamable HTTP without a session: each request stands alone, and brings its key along. */
import { CarnetError } from '@carnet/errors'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { apiFor } from '../agents/api.ts'
import { makeAgentServer } from '../agents/server.ts'
import { type ServiceContext, today } from '../context.ts'
import { languageOf } from '../language.ts'

const access = 'decide'
const path = '/mcp'

export function agentRoutes(app: FastifyInstance, context: ServiceContext): void {
  const { library, version } = context
  // Its document is the protocol's own.
  app.post(path, { config: { access }, schema: { hide: true } }, async (request, reply) => {
    // Where nobody signs in, an agent would be the person who approves.
    if (context.local !== null && request.headers.authorization === undefined)
      throw new CarnetError('CARNET_API_NEEDS_KEY')
    const server = makeAgentServer({
      library,
      version,
      language: languageOf(request),
      today: () => today(context),
      api: apiFor(app, request),
    })
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    try {
      await server.connect(transport)
      const answer = await transport.handleRequest(asWebRequest(request), { parsedBody: request.body })
      reply.code(answer.status)
      const type = answer.headers.get('content-type')
      if (type !== null) reply.type(type)
      return await answer.text()
    } finally {
      await server.close()
    }
  })
  // Nothing is told of one's own accord, and there is no session to end: the protocol has a client take this for an answer.
  for (const method of ['GET', 'DELETE'] as const)
    app.route({
      method,
      url: path,
      config: { access },
      schema: { hide: true },
      handler: (_request, reply) => {
        reply.header('allow', 'POST')
        throw new CarnetError('CARNET_API_METHOD', { method, allowed: 'POST' })
      },
    })
}

const asWebRequest = ({ headers, method }: FastifyRequest): Request =>
  new Request(`http://service${path}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && /^(accept|content-type|mcp-[a-z-]+)$/.test(name) ? [[name, value]] : [],
    ),
  })
