/** The first language the browser asks for that Intl can write dates in; English where it asks for none. */
export function acceptedLocale(request: Request): string {
  const wanted = (request.headers.get("Accept-Language") ?? "")
    .split(",")
    .map((part) => part.split(";")[0]?.trim() ?? "");
  for (const tag of wanted) {
    try {
      const [locale] = Intl.DateTimeFormat.supportedLocalesOf(tag);
      if (locale) return locale;
    } catch {
      // Not a language tag ("*", or nonsense): the next one may be.
    }
  }
  return "en";
}
