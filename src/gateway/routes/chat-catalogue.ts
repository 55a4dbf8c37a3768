import type { ChatEngine } from '../engines/engine.js';
import type { GatewayApp } from '../gateway-app.js';

/**
 * `GET /models-llm`, a bare list of names, and `GET /v1/models`, the same in the form of OpenAI's
 * API; open to everyone. Engines do not tell since when they have a model, which that form wants to
 * know: it is said to be the gateway's start.
 */
export function addChatCatalogueRoutes(app: GatewayApp, engine: ChatEngine): void {
  const created = Math.floor(Date.now() / 1000);
  app.get('/models-llm', () => engine.models());
  app.get('/v1/models', async () => ({
    object: 'list',
    data: (await engine.models()).map((id) => ({
      id,
      object: 'model',
      created,
      owned_by: 'visioncraft',
    })),
  }));
}
