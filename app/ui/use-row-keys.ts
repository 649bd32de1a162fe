import { useLocation, useNavigate } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { isKey } from "./keys";
import { useKeys } from "./use-keys";

/**
 * The keys of every list. A row is marked `data-row`, and what of it takes the focus `data-focus` (its first link or button
 * where nothing is). A key presses what the row with the focus has marked `data-key` with it; `data-select` is the address
 * where selecting begins with the row.
 */
export function useRowKeys(): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  /** Where the focus was: the row that takes the place of one that went is the next. */
  const left = useRef<number>();
  useEffect(() => {
    left.current = undefined;
  }, [pathname]);

  useKeys((key) => {
    const rows = [...document.querySelectorAll<HTMLElement>("main [data-row]")].filter((row) => row.checkVisibility());
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    if (isKey(key, "down") || isKey(key, "up")) {
      const step = isKey(key, "down") ? 1 : -1;
      const next = at >= 0 ? at + step : Math.max(0, (left.current ?? 0) + (step < 0 ? -1 : 0));
      const target = rows.at(Math.min(next, rows.length - 1));
      if (next < 0 || !target) return false;
      left.current = next;
      const focus = findFocus(target);
      focus?.focus();
      focus?.scrollIntoView({ block: "nearest" });
      return true;
    }
    const row = rows.at(at);
    if (at < 0 || !row) return false;
    if (isKey(key, "select") && row.dataset.select) {
      void navigate(row.dataset.select);
      return true;
    }
    const pressed = row.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    pressed?.click();
    return pressed !== null;
  });
}

function findFocus(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>("[data-focus]") ?? row.querySelector<HTMLElement>("a, button");
}
