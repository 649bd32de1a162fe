import type { Doors } from "~/auth/doors.server";
import { SignInForm } from "~/ui/sign-in-form";

/** What this is, in two sentences, and the way in. */
export function Welcome({ doors }: { doors: Doors }) {
  return (
    <div className="grid gap-8">
      <div className="grid gap-5">
        <h1 className="font-serif text-title">Memoro</h1>
        <p className="font-serif text-name text-balance">
          Had lunch with <mark className="stroke">Sarah Chen</mark>. Her <mark className="stroke">daughter Mia</mark>{" "}
          starts school in the fall.
        </p>
        <p className="text-muted">
          Write a sentence about someone, the way you would tell a friend. Memoro remembers who they are, what happened
          and what you promised, and finds it again.
        </p>
      </div>
      <SignInForm doors={doors} />
    </div>
  );
}
