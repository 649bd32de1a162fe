import { useEffect, useRef, useState } from "react";
import type { AnswerEnd } from "~/models/ask.server";
import type { AnswerProps } from "./answer";

type Line = { sentence: AnswerProps["sentences"][number] } | { end: AnswerEnd };

/** Has a question answered, and shows the answer as it is written; leaving the page, or asking anew, ends it. */
export function useAnswer() {
  const [answer, setAnswer] = useState<AnswerProps | null>(null);
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);

  async function ask(question: string): Promise<void> {
    asking.current?.abort();
    const { signal } = (asking.current = new AbortController());
    setAnswer({ sentences: [], end: null });
    const add = (line: Line) =>
      setAnswer((before) =>
        "end" in line
          ? { sentences: before?.sentences ?? [], end: line.end }
          : { sentences: [...(before?.sentences ?? []), line.sentence], end: null },
      );
    try {
      const end = await read(question, signal, add);
      if (!signal.aborted) add({ end });
    } catch {
      if (!signal.aborted) add({ end: "failed" });
    }
  }

  function stop(): void {
    asking.current?.abort();
    setAnswer(null);
  }

  return { answer, ask, stop };
}

/** Resolves to how it ended. */
async function read(question: string, signal: AbortSignal, tell: (line: Line) => void): Promise<AnswerEnd> {
  const response = await fetch("/search/ask/stream", {
    method: "POST",
    body: new URLSearchParams({ q: question }),
    headers: { Accept: "application/x-ndjson" },
    signal,
  });
  if (response.status === 429) return "resting";
  if (!response.ok || !response.body || response.redirected) return "failed";
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) {
      const line = JSON.parse(text) as Line;
      if ("end" in line) return line.end;
      tell(line);
    }
    if (done) return "broken";
  }
}
