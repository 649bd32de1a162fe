import { useEffect, useState } from "react";
import { listWaiting, WAITING_CHANGED, type WaitingNote } from "./note-queue";

/** The notes of this account that wait to be sent, as they come and go. */
export function useWaitingNotes(account: string | null): WaitingNote[] {
  const [notes, setNotes] = useState<WaitingNote[]>([]);
  useEffect(() => {
    let here = true;
    async function look() {
      const waiting = account ? await listWaiting(account) : [];
      if (here) setNotes((before) => (before.length === 0 && waiting.length === 0 ? before : waiting));
    }
    void look();
    document.addEventListener(WAITING_CHANGED, look);
    return () => {
      here = false;
      document.removeEventListener(WAITING_CHANGED, look);
    };
  }, [account]);
  return notes;
}
