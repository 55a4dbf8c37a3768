/** The part of gifenc 1.0.3 that is used here; it ships no types of its own. */
declare module 'gifenc' {
  type RgbColor = [red: number, green: number, blue: number];

  interface FrameOptions {
    /** Of the whole file, with the first frame; of one frame alone, with a later one. */
    palette?: RgbColor[];
    /** Milliseconds, rounded to hundredths of a second. */
    delay?: number;
    /** -1 = once, 0 = for ever. */
    repeat?: number;
    transparent?: boolean;
    transparentIndex?: number;
    /** 1 = the next frame is drawn over this one. */
    dispose?: number;
  }

  interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options?: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array;
  }

  /** The package is CommonJS without named exports that Node could find: it has only a default. */
  const gifenc: {
    GIFEncoder(): Encoder;
    quantize(
      rgba: Uint8Array,
      maxColors: number,
      options?: { format?: 'rgb565' | 'rgb444' },
    ): RgbColor[];
  };
  export default gifenc;
}
