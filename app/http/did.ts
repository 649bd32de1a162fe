/** The page to go back to after a change by hand, which says what was done and offers to take it back. */
export function withDid(path: string, activityId: string | null): string {
  if (activityId === null) return path;
  return `${path}${path.includes("?") ? "&" : "?"}did=${activityId}`;
}
