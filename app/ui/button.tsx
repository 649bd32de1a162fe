import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes } from "react";

const LOOKS = {
  /** The one thing to do. */
  main: "min-h-10 px-4 bg-accent text-on-accent hover:bg-accent-deep",
  plain: "min-h-10 px-4 border border-edge bg-sheet hover:bg-wash",
  /** In a row of small things beside what they are about. */
  quiet: "min-h-8 px-2 -mx-2 text-small text-muted hover:text-ink hover:bg-wash",
  loss: "min-h-10 px-4 border border-edge bg-sheet text-loss hover:bg-wash",
};
export type ButtonLook = keyof typeof LOOKS;

const BASE =
  "inline-flex items-center justify-center gap-2 py-1.5 rounded-[var(--radius)] font-medium pointer-coarse:min-h-11 pointer-coarse:min-w-11 transition-colors forced-colors:border disabled:opacity-60";

export function Button({
  look = "main",
  className = "",
  type = "submit",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook }) {
  return <button type={type} className={`${BASE} ${LOOKS[look]} ${className}`} {...rest} />;
}

export function ButtonLink({ look = "main", className = "", ...rest }: LinkProps & { look?: ButtonLook }) {
  return <Link className={`${BASE} ${LOOKS[look]} ${className}`} {...rest} />;
}
