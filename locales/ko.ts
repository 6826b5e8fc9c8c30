import { accounts } from "./ko/accounts.ts";
import { admin } from "./ko/admin.ts";
import { chat } from "./ko/chat.ts";
import { common } from "./ko/common.ts";
import { connections } from "./ko/connections.ts";
import { deals } from "./ko/deals.ts";
import { leaving } from "./ko/leaving.ts";
import { limits } from "./ko/limits.ts";
import { live } from "./ko/live.ts";
import { news } from "./ko/news.ts";
import { pages } from "./ko/pages.ts";
import { problems } from "./ko/problems.ts";
import { push } from "./ko/push.ts";
import { rent } from "./ko/rent.ts";
import { reports } from "./ko/reports.ts";
import { reviews } from "./ko/reviews.ts";
import { security } from "./ko/security.ts";
import { settings } from "./ko/settings.ts";
import { uploads } from "./ko/uploads.ts";

export const ko = {
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
