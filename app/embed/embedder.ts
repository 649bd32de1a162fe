export interface Embedder {
  /** Name and version, stored beside each vector: vectors of different models can not be compared. */
  model: string;
  dimensions: 384;
  /** One vector of length 1 a text, in order. Rejects only when the far end fails. `used` is told of what is paid for, as it is. */
  embed(texts: string[], used?: (tokens: number) => void): Promise<Float32Array[]>;
}
