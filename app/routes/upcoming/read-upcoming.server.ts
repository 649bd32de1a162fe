import type { Tx } from "~db/client.server";
import { listOpenFollowUps } from "~db/queries/follow-up.server";
import { listImportantDaysIn } from "~db/queries/important-day.server";
import { listDuePeople, listLosingTouch } from "~db/queries/keep-in-touch.server";
import type { UserId } from "~db/schema";
import { calendarAhead } from "~/time/anniversary";
import { addDays } from "~/time/zoned";
import { nextYearlyDays } from "~/ui/yearly-day";

const PROMISES = 40;
/** Where all of them are asked for. */
const MOST_PROMISES = 500;
const WEEK_DAYS = 7;
const YEARLY_DAYS_WITHIN = 60;
const MOST_YEARLY_DAYS = 40;
const RHYTHMS_WITHIN_DAYS = 30;
const MOST_RHYTHMS = 20;
const MOST_LOSING = 6;

/** What is upcoming; `today` is the reader's (ISO). Of very many promises the first, but where `all` are asked for. */
export async function readUpcoming(tx: Tx, userId: UserId, today: string, { all = false } = {}) {
  const most = all ? MOST_PROMISES : PROMISES;
  const [open, important, rhythms, losing] = await Promise.all([
    listOpenFollowUps(tx, userId, { limit: most + 1 }),
    listImportantDaysIn(tx, userId, calendarAhead(today, YEARLY_DAYS_WITHIN), 2 * MOST_YEARLY_DAYS),
    listDuePeople(tx, userId, { from: today, to: addDays(today, RHYTHMS_WITHIN_DAYS), limit: MOST_RHYTHMS }),
    listLosingTouch(tx, userId, { today, limit: MOST_LOSING }),
  ]);
  const promises = open.slice(0, most);
  const yearly = nextYearlyDays(important, today, YEARLY_DAYS_WITHIN).slice(0, MOST_YEARLY_DAYS);
  const week = addDays(today, WEEK_DAYS);
  const group = (title: string, isIn: (day: string) => boolean) => ({
    title,
    yearly: yearly.filter(({ on }) => isIn(on)),
    promises: promises.filter(({ dueOn }) => dueOn !== null && isIn(dueOn)),
    rhythms: rhythms.filter(({ dueOn }) => dueOn !== null && isIn(dueOn)),
  });
  const groups = [
    group("Late", (day) => day < today),
    group("Today", (day) => day === today),
    group("This week", (day) => day > today && day <= week),
    group("Later", (day) => day > week),
    { title: "Some time", yearly: [], promises: promises.filter(({ dueOn }) => dueOn === null), rhythms: [] },
  ];
  return {
    groups: groups.filter(({ yearly, promises, rhythms }) => yearly.length + promises.length + rhythms.length > 0),
    more: open.length > most && !all,
    losing,
  };
}
