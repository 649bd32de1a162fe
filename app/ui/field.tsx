import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";

interface About {
  label: string;
  name: string;
  /** Under the field, in plain words. */
  error?: string;
  hint?: string;
}

const BOX = "w-full min-h-10 rounded-[var(--radius)] border border-edge bg-sheet px-3 py-2 aria-invalid:border-loss";
/** 16 px on a phone: below that it zooms in on a field. */
const LINE = `${BOX} text-[1rem] desk:text-body file:mr-3 file:font-medium file:text-accent`;

/** One line. What was typed comes back through `defaultValue`. */
export function Field({ label, error, hint, ...rest }: About & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled label={label} name={rest.name} error={error} hint={hint}>
      <input id={rest.name} className={LINE} {...described(rest.name, error, hint)} {...rest} />
    </Labelled>
  );
}

/** The text of a note, as it looks on its page. */
export function TextField({ label, error, hint, ...rest }: About & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Labelled label={label} name={rest.name} error={error} hint={hint}>
      <textarea
        id={rest.name}
        rows={3}
        className={`${BOX} grows font-serif text-note`}
        {...described(rest.name, error, hint)}
        {...rest}
      />
    </Labelled>
  );
}

export function SelectField({ label, error, hint, ...rest }: About & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Labelled label={label} name={rest.name} error={error} hint={hint}>
      <select id={rest.name} className={`${LINE} h-10`} {...described(rest.name, error, hint)} {...rest} />
    </Labelled>
  );
}

function described(name: string, error?: string, hint?: string) {
  const by = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(" ");
  return { "aria-invalid": error ? true : undefined, "aria-describedby": by || undefined };
}

function Labelled({ label, name, error, hint, children }: About & { children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={name} className="text-small font-medium">
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
