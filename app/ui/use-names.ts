import { useEffect, useState } from "react";

export interface OfferedPerson {
  id: string;
  name: string;
  photoId: string | null;
  about: string | null;
}

/** People whose names begin so. Those before stay until the next are there; out of reach nobody is offered. */
export function useNames(begins: string, asks = true): OfferedPerson[] {
  const [people, setPeople] = useState<OfferedPerson[]>([]);
  useEffect(() => {
    if (!asks) {
      setPeople([]);
      return;
    }
    const leaving = new AbortController();
    fetch(`/people/names?${new URLSearchParams({ q: begins })}`, { signal: leaving.signal })
      .then(async (answer) => setPeople(answer.ok ? ((await answer.json()) as { people: OfferedPerson[] }).people : []))
      .catch(() => {
        if (!leaving.signal.aborted) setPeople([]);
      });
    return () => leaving.abort();
  }, [begins, asks]);
  return people;
}
