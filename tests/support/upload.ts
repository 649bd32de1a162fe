import type { App } from "~/app.server";
import type { TestUser } from "./app";
import { send } from "./send";

/** Sends a form with one file in it, as a browser does. */
export function upload(app: App, user: TestUser, path: string, field: string, file: Blob): Promise<Response> {
  const form = new FormData();
  form.set(field, file, "file");
  return send(app, user, "POST", path, form);
}
