import { useLocation, useNavigate } from "@remix-run/react";
import { lazy, Suspense, useEffect, useState } from "react";
import { isKey, PLACES } from "./keys";
import { MENU_EVENT } from "./menu-button";
import { useKeys } from "./use-keys";
import { useRowKeys } from "./use-row-keys";

/** Nothing opens, and the page stays as it is. */
const outOfReach = () => ({ default: () => <></> });

/** No page pays for what only a key brings. */
const CommandMenu = lazy<typeof import("./command-menu").default>(() => import("./command-menu").catch(outOfReach));
const KeysSheet = lazy<typeof import("./keys-sheet").default>(() => import("./keys-sheet").catch(outOfReach));

/** The keys of every page, and what they open. */
export function PageKeys() {
  const [open, setOpen] = useState<"menu" | "help">();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  useRowKeys();
  useKeys((key) => {
    const place = PLACES.find(({ press }) => press.includes(key));
    if (isKey(key, "menu")) setOpen((before) => (before === "menu" ? undefined : "menu"));
    else if (isKey(key, "help")) setOpen("help");
    else if (isKey(key, "search")) focusSearch();
    else if (isKey(key, "note")) writeNote();
    else if (isKey(key, "undo")) return pressUndo();
    else if (place) void navigate(place.to);
    else return false;
    return true;
  });

  useEffect(() => {
    const show = () => setOpen("menu");
    document.addEventListener(MENU_EVENT, show);
    return () => document.removeEventListener(MENU_EVENT, show);
  }, []);

  function writeNote() {
    const box = document.getElementById("log");
    if (!box) return void navigate("/#log");
    box.scrollIntoView({ block: "center" });
    box.focus();
  }

  if (!open) return null;
  /** A dialog tells that it closed a moment later: by then the other may have been asked for, and be on its way. */
  const close = () => setOpen((now) => (now === open ? undefined : now));
  return (
    <Suspense fallback={null}>
      {open === "help" ? (
        <KeysSheet onClose={close} />
      ) : (
        <CommandMenu
          from={pathname + search}
          onClose={close}
          press={(name) => {
            if (name === "help") setOpen("help");
            else setTimeout(writeNote);
          }}
        />
      )}
    </Suspense>
  );
}

function focusSearch() {
  const box = document.querySelector<HTMLInputElement>("form[role=search] input[name=q]");
  box?.focus();
  box?.select();
}

function pressUndo(): boolean {
  const button = document.querySelector<HTMLElement>("[data-undo]");
  button?.click();
  return button !== null;
}
