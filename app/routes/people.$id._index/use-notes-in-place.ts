import { useLocation } from "@remix-run/react";
import { useState } from "react";
import type { TimelineEntry } from "~/ui/timeline";

/**
 * Notes as they come in while one is looking: each stays where it first stood, under the day and place that it had there,
 * though reading may have found others.
 */
export function useNotesInPlace(latest: readonly TimelineEntry[]): TimelineEntry[] {
  const { key } = useLocation();
  const [held, setHeld] = useState(() => ({ key, notes: latest.map(asOpened) }));
  const notes = held.key === key ? inPlace(held.notes, latest) : latest.map(asOpened);
  if (held.key !== key || idsOf(notes) !== idsOf(held.notes)) setHeld({ key, notes });
  return notes;
}

function asOpened(note: TimelineEntry): TimelineEntry {
  return { ...note, isNew: note.state === "waiting" };
}

function inPlace(held: readonly TimelineEntry[], latest: readonly TimelineEntry[]): TimelineEntry[] {
  const known = new Set(held.map(({ id }) => id));
  const added = latest.filter(({ id }) => !known.has(id)).map((note) => ({ ...note, isNew: true }));
  const kept = held.flatMap((note) => {
    const now = latest.find(({ id }) => id === note.id);
    return now ? { ...note, body: now.body, state: now.state } : [];
  });
  return [...added, ...kept];
}

function idsOf(notes: readonly TimelineEntry[]): string {
  return notes.map(({ id }) => id).join();
}
