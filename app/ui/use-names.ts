import type { OfferedPerson } from "~db/queries/note-person.server";
import { useEffect, useState } from "react";

interface Names {
  people: readonly OfferedPerson[];
  /** Whether those are of what is typed now: before that, nobody among them can be meant by a key. */
  current: boolean;
}

/** People whose names begin so. Those before stay until the next are there; out of reach nobody is offered. */
export function useNames(begins: string, asks = true): Names {
  const [answer, setAnswer] = useState<{ of: string; people: OfferedPerson[] }>({ of: "", people: [] });
  useEffect(() => {
    const keep = (people: OfferedPerson[]) => setAnswer({ of: begins, people });
    if (!asks) {
      keep([]);
      return;
    }
    const leaving = new AbortController();
    fetch(`/people/names?${new URLSearchParams({ q: begins })}`, { signal: leaving.signal })
      .then(async (answer) => keep(answer.ok ? ((await answer.json()) as { people: OfferedPerson[] }).people : []))
      .catch(() => {
        if (!leaving.signal.aborted) keep([]);
      });
    return () => leaving.abort();
  }, [begins, asks]);
  return { people: answer.people, current: answer.of === begins };
}
