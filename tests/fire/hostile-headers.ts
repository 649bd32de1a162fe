import fc from "fast-check";

/** Beside those of a browser, or instead of them; most requests have none. */
export const hostileHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Record<string, string>[]>(
      { Accept: "text/html" },
      { Accept: "application/json", "X-Remix-Response": "yes" },
      { "Accept-Language": "x".repeat(2_000) },
      { "Accept-Language": "en-US;q=abc,__proto__,*" },
      { "User-Agent": "Googlebot\u0001" },
      { "User-Agent": "a".repeat(9_000) },
      { "If-None-Match": '"__proto__"' },
      { Range: "bytes=-1" },
      { Referer: "http://[" },
      { Referer: "/\\evil.example" },
      { Expect: "100-continue" },
      { Expect: "the unexpected" },
      { "Sec-Fetch-Dest": "document", "Sec-Fetch-Site": "same-origin" },
      { "X-HTTP-Method-Override": "DELETE" },
      { "X-Forwarded-Host": "evil.example" },
      { "Transfer-Encoding": "chunked" },
      { Origin: "null" },
      { Origin: "http://evil.example" },
      { Host: "evil.example" },
      { "Content-Length": "-1" },
      { "Content-Type": "a/b\u0000" },
      { "X-Long": "x".repeat(20_000) },
      { Upgrade: "websocket", Connection: "Upgrade" },
    ),
  },
);
