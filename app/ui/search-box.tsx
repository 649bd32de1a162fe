import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import { useEffect, useRef, type FormEvent, type RefObject } from "react";
import { KEYS } from "./keys";
import { MenuButton } from "./menu-button";
import { rememberSearch } from "./remember-search";
import { useResultKeys } from "./use-result-keys";
import { useSearchAsTyped } from "./use-search-as-typed";

interface SearchBoxProps {
  query?: string;
  large?: boolean;
  /** Puts the cursor in it, where there is a keyboard. */
  focus?: boolean;
  /** Of the page that shows what is found: it follows what is typed, and the keys lead into it. */
  results?: RefObject<HTMLElement | null>;
}

const NOWHERE: RefObject<HTMLElement | null> = { current: null };

/** In every page; a key puts the cursor in it. Without JavaScript it is a form like any other. */
export function SearchBox({ query = "", large = false, focus = false, results }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const { search, searchSoon } = useSearchAsTyped(input, query);
  useResultKeys(input, results ?? NOWHERE);
  useEffect(() => {
    if (focus && matchMedia("(hover: hover) and (pointer: fine)").matches)
      input.current?.focus({ preventScroll: true });
  }, [focus]);

  function submit(event: FormEvent) {
    const text = input.current?.value.trim() ?? "";
    if (text !== "") rememberSearch(text);
    if (!results) return;
    event.preventDefault();
    search();
    // On a phone the keyboard would hide what was found.
    if (matchMedia("(pointer: coarse)").matches) input.current?.blur();
  }

  return (
    <Form
      role="search"
      aria-label={large ? "Search here" : "Search"}
      method="get"
      action="/search"
      onSubmit={submit}
      className="group relative text-muted"
    >
      <Search
        aria-hidden="true"
        className={`pointer-events-none absolute top-1/2 -translate-y-1/2 ${large ? "left-4 size-5" : "left-2.5 size-4"}`}
        strokeWidth={1.75}
      />
      <input
        ref={input}
        type="search"
        name="q"
        defaultValue={query}
        onInput={results && searchSoon}
        aria-label="Search"
        aria-keyshortcuts={KEYS.search.press[0]}
        placeholder={large ? "Search people and notes" : "Search"}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={500}
        className={`w-full rounded-[var(--radius)] border border-line text-ellipsis text-ink outline-none focus:border-accent ${
          large
            ? "h-14 bg-sheet pr-4 pl-12 text-note"
            : "h-11 bg-wash pr-3 pl-8.5 text-[1rem] focus:bg-sheet desk:h-9 desk:pr-14 desk:text-body"
        }`}
      />
      {!large && <MenuButton />}
    </Form>
  );
}
