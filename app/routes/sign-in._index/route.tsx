import { data, redirect, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listDoors } from "~/auth/doors.server";
import { safeRedirect } from "~/auth/redirect-to";
import { findUser } from "~/auth/require-user.server";
import { isSessionOver } from "~/auth/session.server";
import { SignInForm } from "~/ui/sign-in-form";
import { CLEAR_CACHE } from "~/http/clear-site-data";

export const meta: MetaFunction = () => [{ title: "Sign in · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const to = safeRedirect(query.get("to"));
  if (await findUser(context, request)) throw redirect(to);
  const shown = { doors: listDoors(context), to, failed: query.has("failed"), unlisted: query.has("unlisted") };
  return data(shown, (await isSessionOver(context, request)) ? { headers: CLEAR_CACHE } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function SignIn() {
  const { doors, to, failed, unlisted } = useLoaderData<typeof loader>();
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <h1 className="font-serif text-name">Memoro</h1>
        <p className="text-note text-muted">Write down who you saw. Memoro keeps the people in it.</p>
      </div>
      {failed && <p role="alert">Google did not let you in, or the way back took too long. Try again.</p>}
      {unlisted && (
        <div role="alert" className="grid gap-2">
          <p>Google knows you, but this Memoro has no place for that address yet.</p>
          <p className="text-muted">
            Only those whom its keeper has put on the list can begin a notebook here. Ask them to add your address, or
            sign in with another. Nothing of yours was kept.
          </p>
        </div>
      )}
      <SignInForm doors={doors} to={to} />
    </div>
  );
}
