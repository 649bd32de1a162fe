import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";

interface About {
  label: string;
  name: string;
  /** Under the field, in plain words. */
  error?: string;
  hint?: string;
}

interface NarrowAbout extends About {
  /** Whoever draws the field says the error further down, under the id `NAME-error`. */
  errorBelow?: boolean;
}

const BOX =
  "w-full min-h-10 rounded-[var(--radius)] border border-edge bg-sheet px-3 aria-invalid:border-loss pointer-coarse:min-h-11";
/** As high as a button beside it. 16 px on a phone: below that it zooms in on a field. */
const LINE = `${BOX} py-1.5 text-[1rem] desk:text-body file:mr-3 file:font-medium file:text-accent [&[type=file]]:py-2`;

/** One line. What was typed comes back through `defaultValue`. */
export function Field({
  label,
  error,
  errorBelow,
  hint,
  ...rest
}: NarrowAbout & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled label={label} name={rest.name} error={errorBelow ? undefined : error} hint={hint}>
      <input id={rest.name} className={LINE} {...described(rest.name, error, hint)} {...rest} />
    </Labelled>
  );
}

/** For more than a line, in the letters in which notes are read: a note, what somebody likes. */
export function TextField({ label, error, hint, ...rest }: About & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Labelled label={label} name={rest.name} error={error} hint={hint}>
      <textarea
        id={rest.name}
        rows={3}
        className={`${BOX} grows py-2 font-serif text-note`}
        {...described(rest.name, error, hint)}
        {...rest}
      />
    </Labelled>
  );
}

export function SelectField({
  label,
  error,
  errorBelow,
  hint,
  ...rest
}: NarrowAbout & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Labelled label={label} name={rest.name} error={errorBelow ? undefined : error} hint={hint}>
      <select id={rest.name} className={LINE} {...described(rest.name, error, hint)} {...rest} />
    </Labelled>
  );
}

function described(name: string, error?: string, hint?: string) {
  const by = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(" ");
  // Of several the browser takes the first; with a script useRefusal does.
  return { "aria-invalid": error ? true : undefined, "aria-describedby": by || undefined, autoFocus: Boolean(error) };
}

function Labelled({ label, name, error, hint, children }: About & { children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-1">
      <label htmlFor={name} className="text-small font-medium wrap-anywhere">
        {label}
      </label>
      {children}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      {hint && (
        <p id={`${name}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} role="alert" className="text-small text-loss">
      {children}
    </p>
  );
}
