import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { requireUser } from "~/auth/require-user.server";
import { possessive } from "~/family/say-tie";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { MOST_PHOTO_BYTES } from "~/http/file-limit";
import { readPhoto } from "~/http/read-photo.server";
import { setPhoto } from "~/models/photo.server";
import { Avatar } from "~/ui/avatar";
import { Button } from "~/ui/button";
import { FormEnd } from "~/ui/form-end";
import { Page, PageHeading } from "~/ui/page";
import { PhotoField } from "~/ui/photo-field";

const REFUSALS = {
  none: "Choose a picture first.",
  "too-large": "That picture is larger than 12 MB. Choose a smaller one, or make this one smaller.",
  unreadable: "That file can’t be read as a picture. JPEG, PNG, WebP and AVIF can; an iPhone’s HEIC can’t.",
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Photo of ${data?.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return (await asUser(context.app.db, user.id, (tx) => findPerson(tx, user.id, id))) ?? notFound();
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const upload = await readPhoto(request, "photo");
  const done = "file" in upload ? await setPhoto(context.app, user.id, id, upload.file) : upload;
  if ("refused" in done) return data({ error: REFUSALS[done.refused] }, 400);
  return redirect(withDid(`/people/${id}`, done.activityId), 303);
}

export default function PersonPhoto() {
  const { id, name, photoId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const saving = useNavigation().state === "submitting";
  return (
    <Page>
      <PageHeading title={`${possessive(name)} photo`} back={{ to: `/people/${id}`, text: name }} />
      <div className="grid justify-items-start gap-6">
        <Avatar id={id} name={name} photo={photoId} size="huge" />
        <Form method="post" encType="multipart/form-data" className="grid max-w-form gap-5">
          <PhotoField mostBytes={MOST_PHOTO_BYTES} error={refused?.error} />
          <FormEnd back={`/people/${id}`} saving={saving} />
        </Form>
        {photoId && (
          <Form method="post" action={`/people/${id}/photo/remove`}>
            <Button look="quiet">Remove the photo</Button>
          </Form>
        )}
      </div>
    </Page>
  );
}
