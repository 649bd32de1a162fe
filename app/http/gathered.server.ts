import { Transform } from "node:stream";

/**
 * What is written into it comes out in one piece each time its writer says so by `flush()`, as React does when all that is ready is
 * written: React writes 2 KB at a time, and each piece costs the stream, the compression and the socket as much as a whole page.
 */
export class Gathered extends Transform {
  #pieces: Buffer[] = [];

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#pieces.push(withoutNothing(piece));
    done();
  }

  override _flush(done: () => void): void {
    this.flush();
    done();
  }

  flush(): void {
    if (this.#pieces.length > 0) this.push(Buffer.concat(this.#pieces));
    this.#pieces = [];
  }
}

/** React hands its whole 2 KB on also where a letter of several bytes did not fit at the end: zeros stand there instead. */
function withoutNothing(piece: Buffer): Buffer {
  let end = piece.length;
  while (piece[end - 1] === 0) end -= 1;
  return piece.subarray(0, end);
}
