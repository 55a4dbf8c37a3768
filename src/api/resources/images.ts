import type { ImageParameters } from '../../domain/image-parameters.js';

export interface GenerateOptions {
  /** The API key that pays. */
  key: string;
  /**
   * A reservation that was made before; it travels as `Idempotency-Key`, so that our own gateway
   * counts the picture once.
   */
  chargeId?: string | undefined;
  signal?: AbortSignal | undefined;
}

export interface GeneratedImage {
  bytes: Buffer;
  /** `image/png`, or whatever the API drew. */
  contentType: string;
  /** As the API told; absent with APIs that don't tell. */
  seed?: number;
}

export interface ImagesResource {
  /**
   * Draws one picture. Never repeated once the API may have begun to draw.
   * @throws ApiError
   */
  generate(parameters: ImageParameters, options: GenerateOptions): Promise<GeneratedImage>;
  /** @throws ApiError only when the API is away and no earlier list is at hand. */
  models(): Promise<readonly string[]>;
  /** @throws ApiError as `models` does. */
  samplers(): Promise<readonly string[]>;
  /** @throws ApiError as `models` does. */
  loras(): Promise<readonly string[]>;
}
