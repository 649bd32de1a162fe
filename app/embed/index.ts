export { builtInEmbedder } from "./built-in";
export type { Embedder } from "./embedder";
