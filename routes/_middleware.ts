import { setContentPolicy } from "@/middleware/content_policy.ts";
import { renderErrors } from "@/middleware/error_pages.tsx";
import { shareGuestPages } from "@/middleware/guest_pages.ts";
import { checkOrigin, keepOutStrangers } from "@/middleware/origin_gate.ts";
import { readPreferences } from "@/middleware/preferences.ts";
import { checkAddress, limitBody } from "@/middleware/request_limits.ts";
import { logSecurity } from "@/middleware/security_log.ts";
import { findViewer } from "@/middleware/session.ts";
import { checkStanding } from "@/middleware/standing.ts";
import { countUnread } from "@/middleware/unread.ts";

/** What every page goes through, in this order; app.ts puts in front what files go through too. */
export const handler = [
  readPreferences,
  shareGuestPages,
  setContentPolicy,
  renderErrors,
  checkAddress,
  keepOutStrangers,
  checkOrigin,
  limitBody,
  findViewer,
  logSecurity,
  checkStanding,
  countUnread,
];
