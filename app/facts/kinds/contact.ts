import { contactLine, line, optionalLine } from "../field";
import { fold, kind } from "../kind";

const label = (...offers: string[]) => optionalLine("Which one", { max: 50, offers });
const keyOf = ({ value }: { value: string }) => fold(value).replace(/[\s().-]/g, "");
const labelOf = ({ label }: { label?: string | null }) => label ?? null;

/** How to reach somebody. */
export const CONTACT = {
  email: kind({
    label: "E-mail",
    icon: "at",
    fields: {
      value: contactLine("email", "E-mail", {
        max: 320,
        is: isEmail,
        told: "An address has an @ and a name after it, such as ana@example.org.",
      }),
      label: label("home", "work"),
    },
    read: ({ value }) => value,
    aside: labelOf,
    key: keyOf,
    href: ({ value }) => (isEmail(value) ? `mailto:${encodeURIComponent(value).replaceAll("%40", "@")}` : null),
  }),
  phone: kind({
    label: "Phone",
    icon: "phone",
    fields: {
      value: contactLine("tel", "Phone", { max: 50, is: isPhone, told: "A number has three figures or more." }),
      label: label("mobile", "home", "work"),
    },
    read: ({ value }) => value,
    aside: labelOf,
    key: keyOf,
    // "(0)" is dialled from within the country only, and an extension by hand.
    href: ({ value }) => {
      const dialled = value
        .replace(/(?<=\+.*)\(0\)/, "")
        .replace(/(?:ext|x|#).*$/i, "")
        .replace(/[^\d+*]/g, "");
      return isPhone(value) && dialled ? `tel:${dialled}` : null;
    },
  }),
  address: kind({
    label: "Address",
    icon: "pin",
    fields: {
      value: line("Address", { max: 500 }),
      label: label("home", "work"),
    },
    read: ({ value }) => value,
    aside: labelOf,
    key: keyOf,
  }),
  link: kind({
    label: "Link",
    icon: "link",
    fields: {
      value: contactLine("url", "Link", {
        max: 2000,
        read: withProtocol,
        is: (value) => webAddress(value) !== null,
        told: "A link begins with https:// or http://.",
      }),
      label: label("website", "profile"),
    },
    read: ({ value }) => value,
    aside: labelOf,
    key: keyOf,
    href: ({ value }) => webAddress(withProtocol(value)),
  }),
};

function isEmail(value: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(value);
}

function isPhone(value: string): boolean {
  return (value.match(/\d/g)?.length ?? 0) >= 3;
}

/** "example.org/ana" is an address of the web. */
function withProtocol(typed: string): string {
  const value = typed.trim();
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[:/?#]|$)/u.test(value) ? `https://${value}` : value;
}

/** Null for anything that a browser would do something else with than to open a page. */
function webAddress(value: string): string | null {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return null;
  return new URL(value).href;
}
