import { createContext, useContext, type ReactNode } from "react";

/** The reader's day and kind of English, which every date on a page is said by. */
export interface Clock {
  /** ISO day in the reader's time zone. */
  today: string;
  locale: string | null;
}

const ClockContext = createContext<Clock>({ today: "1970-01-01", locale: null });

export function ClockProvider({ today, locale, children }: Clock & { children: ReactNode }) {
  return <ClockContext.Provider value={{ today, locale }}>{children}</ClockContext.Provider>;
}

export function useClock(): Clock {
  return useContext(ClockContext);
}
