import { EndpointFailure } from "../failure";
import type { JsonStream } from "../json-stream";
import type { Guard } from "../rest";
import { NO_USAGE, type Usage } from "../usage";
import { ground, type Sentence } from "./ground";
import { describeQuestion, SYSTEM, type AskInput } from "./prompt";
import { answerJsonSchema, readSentence } from "./schema";
import { VERSION } from "./version";

export interface Asker {
  model: string;
  version: string;
  /**
   * Tells each sentence once it is known to stand on its quotes; none at all: the passages don't say. A failure may come
   * after a sentence, which stays good.
   */
  ask(
    input: AskInput,
    tell: (sentence: Sentence) => void,
    signal: AbortSignal,
  ): Promise<{ usage: Usage; failure?: EndpointFailure }>;
}

const MOST_SENTENCES = 2;

export function createAsker(stream: JsonStream, model: string, guard: Guard): Asker {
  return {
    model,
    version: VERSION,
    async ask(input, tell, signal) {
      if (input.passages.length === 0) return { usage: NO_USAGE };
      const request = { name: "answer", schema: answerJsonSchema, system: SYSTEM, user: describeQuestion(input) };
      let told = 0;
      const take = (item: unknown) => {
        const said = readSentence(item);
        const sentence = said && ground(said, input.passages);
        if (sentence && ++told <= MOST_SENTENCES) tell(sentence);
      };
      try {
        return await guard(() => stream(request, take, signal));
      } catch (error) {
        if (error instanceof EndpointFailure) return { usage: error.usage, failure: error };
        throw error;
      }
    },
  };
}
