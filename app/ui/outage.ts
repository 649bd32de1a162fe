/** What a page says while the notebook can't be reached, and what was sent meanwhile and is not saved: what was `written` is shown. */
export interface OutageNotice {
  title: string;
  text: string;
  unsaved?: { to: string; fields: { name: string; value: string; written: boolean }[] };
}

export function isOutageNotice(value: unknown): value is OutageNotice {
  const { title, text } = (value ?? {}) as Partial<OutageNotice>;
  return typeof title === "string" && typeof text === "string";
}
