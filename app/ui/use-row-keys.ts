import { useNavigate } from "@remix-run/react";
import { useEffect, useRef, type RefObject } from "react";

interface RowKeys {
  /** Of a row that has the focus: what else to do with these keys. */
  keys?: readonly string[];
  /** `id` is the row's `data-row`. */
  press?: (id: string, go: (to: string) => void) => void;
}

/**
 * J and K go down and up the rows of a list, one focus each (what a row has marked `data-focus`); a letter presses what the row
 * with the focus has marked `data-key` with it. Not while somebody types, nor with a modifier.
 */
export function useRowKeys<List extends HTMLElement>({ keys, press }: RowKeys = {}): RefObject<List> {
  const list = useRef<List>(null);
  const navigate = useNavigate();
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
      if (rows.length === 0 || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      if (event.key === "j" || event.key === "k") {
        const next = at === -1 ? 0 : at + (event.key === "j" ? 1 : -1);
        rows[next]?.querySelector<HTMLElement>("[data-focus]")?.focus();
        return;
      }
      if (at === -1) return;
      const row = rows[at];
      if (keys?.includes(event.key)) {
        event.preventDefault();
        press?.(row.dataset.row ?? "", (to) => void navigate(to));
        return;
      }
      row.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`)?.click();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [keys, press, navigate]);
  return list;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName);
}
