/** The page to go back to after a change by hand, which says what was done and offers to take it back. */
export function withDid(path: string, activityId: string | null): string {
  return activityId === null ? path : withSaying(path, "did", activityId);
}

/** The page to go back to after a change was taken back, which says so. */
export function withUndid(path: string, activityId: string): string {
  return withSaying(path, "undid", activityId);
}

/** The same page without what it says of changes. */
export function withoutDid(path: string): string {
  const { pathname, searchParams, hash } = new URL(path, "http://here");
  for (const name of SAYING) searchParams.delete(name);
  return `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ""}${hash}`;
}

const SAYING = ["did", "undid"] as const;

function withSaying(path: string, name: (typeof SAYING)[number], activityId: string): string {
  const { pathname, searchParams, hash } = new URL(withoutDid(path), "http://here");
  searchParams.set(name, activityId);
  return `${pathname}?${searchParams}${hash}`;
}
