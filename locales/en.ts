import { accounts } from "./en/accounts.ts";
import { admin } from "./en/admin.ts";
import { chat } from "./en/chat.ts";
import { common } from "./en/common.ts";
import { connections } from "./en/connections.ts";
import { deals } from "./en/deals.ts";
import { leaving } from "./en/leaving.ts";
import { limits } from "./en/limits.ts";
import { live } from "./en/live.ts";
import { news } from "./en/news.ts";
import { pages } from "./en/pages.ts";
import { problems } from "./en/problems.ts";
import { push } from "./en/push.ts";
import { rent } from "./en/rent.ts";
import { reports } from "./en/reports.ts";
import { reviews } from "./en/reviews.ts";
import { security } from "./en/security.ts";
import { settings } from "./en/settings.ts";
import { uploads } from "./en/uploads.ts";
import type { Messages } from "./mod.ts";

export const en: Messages = {
  accounts,
  admin,
  chat,
  common,
  connections,
  deals,
  leaving,
  limits,
  live,
  news,
  pages,
  problems,
  push,
  rent,
  reports,
  reviews,
  security,
  settings,
  uploads,
};
