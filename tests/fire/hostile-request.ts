import fc from "fast-check";
import type { SiteRoute } from "../support/site-routes";
import { fillPattern } from "../support/site-routes";
import { readRouteFields, type RouteFields } from "../support/form-fields";
import { encodeHostile, hostileCursor, hostileText, wellFormed } from "./hostile-text";
import { hostileHeaders } from "./hostile-headers";
import type { RawRequest } from "./raw-request";

/** Ids that are there, by the page they lead to ("people", "notes"). */
export type Ids = ReadonlyMap<string, readonly string[]>;

export interface HostileRequest extends RawRequest {
  /** Sent twice at the same moment. */
  twice: boolean;
}

const ODD_METHODS = ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "FOO"];
const ODD_IDS = [
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "1",
  "__proto__",
  "%00",
  "..%2f..",
  "%2e%2e",
  "a".repeat(4_000),
  "%E0%A4%A",
  "{019a0000-0000-7000-8000-000000000000}",
  "019A0000-0000-7000-8000-000000000000",
];
const ENDINGS = ["/", ".data", "//", "/..", "/%2e%2e/people", "%2f", ";x=1", "/%00", ".data.data", ".DATA", "\\"];
const ADDRESSES = [
  ...[
    "/_root.data",
    "/../../etc/passwd",
    "/%252e%252e/%252e%252e/etc/passwd",
    "//evil.example/people",
    "/%ff",
    "/%c0%af",
  ],
  ...["/.env", "/.git/config", "/__manifest?p=/people&version=1", "/assets/../../server/index.js", "/assets/%2e%2e/x"],
  ...["/people?_data=routes/people._index", "/people.data?_routes=__proto__", "/people.data?_routes=routes/nothing"],
  ...["*", "http://evil.example/people", "/:id", "/people/:id", "/?index", "/notes?index", `/${"a/".repeat(2_000)}`],
  ...["/metrics", "/readyz", "/healthz", "/favicon.ico", "/%F0%9F%92%A9"],
];
/** What the list of people is narrowed by is read in one place for all who list them. */
const PEOPLE_QUERY = [
  "label",
  "place",
  "work",
  "met",
  "born",
  "archived",
  "photo",
  "order",
  "after",
  "select",
  "did",
  "undid",
];
const FILE_FIELDS: Record<string, string[]> = { "/people/:id/photo": ["photo"], "/settings/data/import": ["file"] };
const HUGE = 300 * 1024;

/** Requests to every route of the site, built from what each route reads of one. */
export function hostileRequest(routes: readonly SiteRoute[], ids: Ids): fc.Arbitrary<HostileRequest> {
  const any = [...ids.values()].flat();
  const oneOf = (list: readonly string[] | undefined) => fc.constantFrom(...(list?.length ? list : ODD_IDS));
  const someId = fc.oneof({ weight: 3, arbitrary: oneOf(any) }, { weight: 1, arbitrary: fc.constantFrom(...ODD_IDS) });

  const address = fc.constantFrom(...routes).chain((route) => {
    const read = readFieldsOf(route);
    const params = fc.record(
      Object.fromEntries(
        route.params.map((name) => [
          name,
          fc.oneof(
            { weight: 12, arbitrary: oneOf(ids.get(collectionOf(route, name))) },
            { weight: 3, arbitrary: someId },
          ),
        ]),
      ),
    );
    const names = [...read.query, ...(route.pattern === "/people" ? PEOPLE_QUERY : [])];
    const query = fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 6, arbitrary: names.length > 0 ? fc.constantFrom(...names) : hostileText },
          { weight: 1, arbitrary: fc.constantFrom("__proto__", "_routes", "index", "from") },
        ),
        fc.oneof(hostileText, someId, hostileCursor(someId)),
        fc.constantFrom("right", "right", "right", "twice", "cut", "bare" as const),
      ),
      { maxLength: 3 },
    );
    const ending = fc.oneof(
      { weight: 10, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: fc.constantFrom(...ENDINGS) },
    );
    return fc.tuple(params, ending, query).map(([given, end, asked]) => ({
      route,
      path:
        fillPattern(route.pattern, given) +
        end +
        (asked.length > 0 ? "?" : "") +
        asked
          .map(([name, value, how]) => `${encodeURIComponent(wellFormed(name))}=${encodeHostile(value, how)}`)
          .join("&"),
    }));
  });

  const toRoute = address.chain(({ route, path }) =>
    fc.record({
      method: fc.oneof(
        { weight: 12, arbitrary: fc.constant(route.hasAction ? "POST" : "GET") },
        { weight: 3, arbitrary: fc.constantFrom("GET", "POST") },
        { weight: 1, arbitrary: fc.constantFrom(...ODD_METHODS) },
      ),
      path: fc.constant(path),
      sent: hostileBody(route, someId),
      more: hostileHeaders,
      twice: fc.nat(9).map((n) => n === 0),
    }),
  );
  const toNowhere = fc.record({
    method: fc.constantFrom("GET", "POST", ...ODD_METHODS),
    path: fc.constantFrom(...ADDRESSES),
    sent: fc.constant({ type: "application/x-www-form-urlencoded", body: Buffer.from("a=1") }),
    more: hostileHeaders,
    twice: fc.constant(false),
  });
  return fc
    .oneof({ weight: 15, arbitrary: toRoute }, { weight: 1, arbitrary: toNowhere })
    .map(({ method, path, sent, more, twice }) => {
      const carries = method !== "GET" && method !== "HEAD";
      const body = carries ? sent.body : Buffer.alloc(0);
      const own: [string, string][] = carries
        ? [
            ["Content-Length", String(body.length)],
            ["Content-Type", sent.type],
          ]
        : [];
      return {
        method,
        path,
        headers: { ...Object.fromEntries(own.filter(([, value]) => value !== "")), ...more },
        body,
        twice,
      };
    });
}

const fields = new Map<string, RouteFields>();
function readFieldsOf({ id }: SiteRoute): RouteFields {
  let read = fields.get(id);
  if (!read) fields.set(id, (read = readRouteFields(id)));
  return read;
}

/** Whose id a part of an address is: of what comes before it. */
function collectionOf({ pattern }: SiteRoute, param: string): string {
  const parts = pattern.split("/");
  return parts[parts.indexOf(`:${param}`) - 1] ?? "";
}

interface Sent {
  type: string;
  body: Buffer;
}

function hostileBody(route: SiteRoute, someId: fc.Arbitrary<string>): fc.Arbitrary<Sent> {
  const { fields: names, idFields } = readFieldsOf(route);
  const all = [...names, ...(FILE_FIELDS[route.pattern] ?? [])];
  const name = fc.oneof(
    { weight: 15, arbitrary: all.length > 0 ? fc.constantFrom(...all) : hostileText },
    { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "_method", "") },
  );
  const pairs = fc.array(
    name.chain((given) =>
      fc.tuple(fc.constant(given), idFields.includes(given) ? fc.oneof(someId, someId, hostileText) : hostileText),
    ),
    { maxLength: all.length + 2, size: "max" },
  );
  const how = fc.constantFrom("right", "right", "right", "right", "twice", "cut", "bare" as const);
  const form = fc.tuple(pairs, how).map(([given, encoding]) => ({
    type: "application/x-www-form-urlencoded",
    body: Buffer.from(
      given.map(([key, value]) => `${encodeURIComponent(wellFormed(key))}=${encodeHostile(value, encoding)}`).join("&"),
    ),
  }));
  return fc.oneof(
    { weight: 14, arbitrary: form },
    {
      weight: 3,
      arbitrary: fc.tuple(pairs, fc.constantFrom("", "cut", "no end", "bad head", "file")).map(writeMultipart),
    },
    {
      weight: 1,
      arbitrary: pairs.map((given) => ({ type: "application/json", body: Buffer.from(JSON.stringify(given)) })),
    },
    {
      weight: 1,
      arbitrary: fc
        .uint8Array({ maxLength: 200 })
        .map((bytes) => ({ type: "multipart/form-data; boundary=x", body: Buffer.from(bytes) })),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        { type: "", body: Buffer.of() },
        { type: "", body: Buffer.from("body=x") },
        { type: "multipart/form-data", body: Buffer.from("--\r\n") },
        { type: "multipart/form-data; boundary=", body: Buffer.from("--\r\n\r\n----") },
        { type: "application/x-www-form-urlencoded; charset=utf-16", body: Buffer.from("a=1") },
        { type: "text/plain", body: Buffer.from("body=x") },
        { type: "@@", body: Buffer.from("body=x") },
        { type: "application/x-www-form-urlencoded", body: Buffer.alloc(HUGE, "a") },
        { type: "application/x-www-form-urlencoded", body: Buffer.from("&".repeat(200_000)) },
        { type: "application/x-www-form-urlencoded", body: Buffer.from("a=&".repeat(50_000)) },
        { type: "application/x-www-form-urlencoded", body: Buffer.from([0x61, 0x3d, 0xff, 0xfe, 0xc0, 0xaf]) },
      ),
    },
  );
}

function writeMultipart([pairs, broken]: [[string, string][], string]): Sent {
  const parts = pairs.map(([name, value], index) => {
    const quoted = wellFormed(name).replaceAll(/["\r\n]/g, "");
    const file =
      broken === "file" && index === 0 ? `; filename="../../${value.slice(0, 40).replaceAll(/["\r\n]/g, "")}"` : "";
    const head =
      broken === "bad head"
        ? `Content-Disposition: ${quoted}`
        : `Content-Disposition: form-data; name="${quoted}"${file}`;
    return `--x\r\n${head}\r\n\r\n${wellFormed(value)}\r\n`;
  });
  const text = parts.join("") + (broken === "no end" ? "" : "--x--\r\n");
  const cut = broken === "cut" ? text.slice(0, Math.floor(text.length / 2)) : text;
  return { type: "multipart/form-data; boundary=x", body: Buffer.from(cut) };
}
