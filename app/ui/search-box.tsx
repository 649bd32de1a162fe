import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { useModifierKey } from "./use-modifier-key";

interface SearchBoxProps {
  query?: string;
  large?: boolean;
  /** Puts the cursor in it, where there is a keyboard. */
  focus?: boolean;
}

/** In every page; ⌘K or Ctrl+K puts the cursor in it. */
export function SearchBox({ query = "", large = false, focus = false }: SearchBoxProps) {
  const modifier = useModifierKey();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    function jump(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    }
    document.addEventListener("keydown", jump);
    return () => document.removeEventListener("keydown", jump);
  }, []);
  useEffect(() => {
    if (focus && matchMedia("(hover: hover) and (pointer: fine)").matches)
      input.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <Form role="search" method="get" action="/search" className="group relative text-muted">
      <Search
        aria-hidden="true"
        className={`pointer-events-none absolute top-1/2 -translate-y-1/2 ${large ? "left-4 size-5" : "left-2.5 size-4"}`}
        strokeWidth={1.75}
      />
      <input
        ref={input}
        type="search"
        name="q"
        key={query}
        defaultValue={query}
        aria-label="Search"
        placeholder={large ? "Search people and notes" : "Search"}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={500}
        className={`w-full rounded-[var(--radius)] border border-line text-ink outline-none focus:border-accent ${
          large
            ? "h-14 bg-sheet pr-4 pl-12 text-note"
            : "h-11 bg-wash pr-3 pl-8.5 text-[1rem] focus:bg-sheet desk:h-9 desk:pr-9 desk:text-body"
        }`}
      />
      {!large && (
        <kbd className="pointer-events-none absolute top-1/2 right-2.5 hidden -translate-y-1/2 font-sans text-[0.6875rem] group-focus-within:hidden desk:block">
          {modifier && `${modifier}K`}
        </kbd>
      )}
    </Form>
  );
}
