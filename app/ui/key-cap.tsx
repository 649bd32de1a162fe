/** A key as it looks on a keyboard, beside what it does. */
export function KeyCap({ children }: { children: string | number }) {
  return (
    <kbd className="inline-block min-w-6 rounded-[5px] border border-edge px-1.5 text-center font-sans text-small/5 text-muted">
      {children}
    </kbd>
  );
}
