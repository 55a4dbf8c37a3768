import type { ImagesResource } from './resources/images.js';
import type { ApiLimits } from './resources/limits.js';

/** The VisionCraft-compatible API, typed. Every method fails with an `ApiError` and nothing else. */
export interface ApiClient {
  readonly images: ImagesResource;
  limits(): Promise<ApiLimits>;
  /**
   * One small request past every cache: is the API reachable?
   * @throws ApiError
   */
  ping(signal?: AbortSignal): Promise<void>;
  /** Ends the connections; calls under way fail. */
  close(): Promise<void>;
}
