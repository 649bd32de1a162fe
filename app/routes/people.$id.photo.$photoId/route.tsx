import type { LoaderFunctionArgs } from "@remix-run/node";
import { asUser } from "~db/client.server";
import { findPhoto } from "~db/queries/photo.server";
import { requireUser } from "~/auth/require-user.server";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";

/**
 * The bytes of a photo never change under its id, but who may see it does: a list of fifty people does not ask fifty times at each
 * step, and a face is not shown for long after its owner's session has ended.
 */
const SHOWN_WITHOUT_ASKING_SECONDS = 600;

/** Only its owner is given it. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const asked = { personId: idParam(params), photoId: idParam(params, "photoId") };
  const photo = (await asUser(context.app.db, user.id, (tx) => findPhoto(tx, user.id, asked))) ?? notFound();
  const etag = `"${asked.photoId}"`;
  const headers = { ETag: etag, "Cache-Control": `private, max-age=${SHOWN_WITHOUT_ASKING_SECONDS}` };
  if (request.headers.get("If-None-Match") === etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(photo.bytes), {
    headers: { ...headers, "Content-Type": photo.mediaType, "Content-Length": String(photo.bytes.length) },
  });
}
