import type { ImageEngine } from '../engines/engine.js';
import type { GatewayApp } from '../gateway-app.js';

/** `GET /sd/models`, `/sd/samplers`, `/sd/loras`: bare lists of names, open to everyone. */
export function addImageCatalogueRoutes(app: GatewayApp, engine: ImageEngine): void {
  app.get('/sd/models', () => engine.models());
  app.get('/sd/samplers', () => engine.samplers());
  app.get('/sd/loras', () => engine.loras());
}
