/** An image without its metadata, and how large it unfolds. */
export interface BareImage {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A hundred million: more than a good camera makes, less than what fells a computer that opens it. */
export const pixelLimit = 100_000_000;

/** Joins pieces of a file. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Reads numbers from bytes; outside the bytes there is nothing, never an exception. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
