import type { Tx } from "~db/client.server";
import { listOpenFollowUps } from "~db/queries/follow-up.server";
import { listImportantDays } from "~db/queries/important-day.server";
import { listDuePeople, listLosingTouch } from "~db/queries/keep-in-touch.server";
import type { UserId } from "~db/schema";
import { calendarAhead } from "~/time/anniversary";
import { addDays } from "~/time/zoned";
import { nextYearlyDays } from "~/ui/yearly-day";

const YEARLY_DAYS_WITHIN = 60;
const RHYTHMS_WITHIN_DAYS = 30;
const WEEK_DAYS = 7;
/** Of each sort, the first so many; and where all are asked for. */
const SOME = { promises: 25, yearly: 20, rhythms: 15 };
const ALL = { promises: 500, yearly: 200, rhythms: 200 };
const MOST_LOSING = 6;

/** What is upcoming; `today` is the reader's (ISO). Of very much the first, but where `all` is asked for. */
export async function readUpcoming(tx: Tx, userId: UserId, today: string, { all = false } = {}) {
  const most = all ? ALL : SOME;
  const [open, important, due, losing] = await Promise.all([
    listOpenFollowUps(tx, userId, { limit: most.promises + 1 }),
    listImportantDays(tx, userId, calendarAhead(today, YEARLY_DAYS_WITHIN), 2 * most.yearly),
    listDuePeople(tx, userId, {
      from: today,
      to: addDays(today, RHYTHMS_WITHIN_DAYS),
      limit: most.rhythms + 1,
    }),
    listLosingTouch(tx, userId, { today, limit: MOST_LOSING }),
  ]);
  const days = nextYearlyDays(important, today, YEARLY_DAYS_WITHIN);
  const promises = open.slice(0, most.promises);
  const yearly = days.slice(0, most.yearly);
  const rhythms = due.slice(0, most.rhythms);
  const isCut = open.length > promises.length || days.length > yearly.length || due.length > rhythms.length;
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
    more: isCut && !all,
    losing,
  };
}
