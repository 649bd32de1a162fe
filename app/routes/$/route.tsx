import { notFound } from "~/http/not-found";

/** An address that is nobody's: a route of its own, so that the page of the error stands in the frame. */
export function loader() {
  notFound();
}

export default function Nowhere() {
  return null;
}
