import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { makeTemporaryFolder } from "~/http/temporary-folder.server";
import { writeDown } from "~/models/activity.server";
import { exportAccount } from "~/models/account-data.server";
import { writeLines } from "~/models/line-file.server";
import { dayIn } from "~/time/zoned";

/**
 * The whole account as a file. It is written on our side first: a slow line would otherwise hold the database's moment open
 * for as long as it takes.
 */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  await context.limit("export", user.id);
  const directory = await makeTemporaryFolder();
  const path = join(directory, "account.jsonl");
  const forget = () => void rm(directory, { recursive: true, force: true });
  try {
    await writeLines(path, (write) => exportAccount(context.app, user.id, write));
    await writeDown(context.app, user.id, "export-account");
    const reading = createReadStream(path);
    reading.on("close", forget);
    return new Response(createReadableStreamFromReadable(reading), {
      headers: {
        "Content-Type": "application/jsonl; charset=utf-8",
        "Content-Length": String((await stat(path)).size),
        "Content-Disposition": `attachment; filename="memoro-${dayIn(context.app.now(), user.timeZone)}.jsonl"`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    forget();
    throw error;
  }
}
