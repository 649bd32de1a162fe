import { useModifierKey } from "./use-modifier-key";

export const MENU_EVENT = "memoro:menu";

/** Says that there is a menu, and by which keys; nothing without a script, which the menu needs. */
export function MenuButton() {
  const modifier = useModifierKey();
  if (!modifier) return null;
  return (
    <button
      type="button"
      onClick={() => document.dispatchEvent(new Event(MENU_EVENT))}
      aria-label={`${modifier}K: open the menu`}
      aria-haspopup="dialog"
      aria-keyshortcuts={modifier === "⌘" ? "Meta+K" : "Control+K"}
      className="absolute top-1/2 right-1 hidden min-h-6 -translate-y-1/2 rounded-[6px] px-1.5 text-[0.6875rem] hover:bg-wash hover:text-ink desk:block"
    >
      {`${modifier}K`}
    </button>
  );
}
