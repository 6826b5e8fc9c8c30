/**
 * The error catalogue: every refusal a person can meet, by name. The sentence they
 * read is `t.problems[name]` in their language; the status is what HTTP says.
 */
export const PROBLEM_STATUS = {
  BadRequest: 400,
  SignInExpired: 400,
  SignInNeeded: 401,
  TokenNeeded: 401,
  TokenRefused: 401,
  Forbidden: 403,
  SignInStopped: 403,
  AnotherIdentity: 403,
  ScopeMissing: 403,
  Unconfirmed: 403,
  Suspended: 403,
  Banned: 403,
  NotFound: 404,
  StaleEdit: 409,
  TooLateToChange: 409,
  AppointmentSettled: 409,
  OwnThing: 403,
  DealWrongRole: 403,
  DealWrongState: 409,
  DealTooLate: 409,
  SomeoneFaster: 409,
  PeriodTaken: 409,
  AskedTwice: 409,
  ThingGone: 409,
  PersonGone: 409,
  HandoverNotStarted: 409,
  ReturnNotStarted: 409,
  NoNewDates: 409,
  NewDatesPassed: 409,
  NoShowTooEarly: 409,
  ReviewNotDue: 409,
  ReviewTooLate: 409,
  AlreadyReviewed: 409,
  OwnReport: 403,
  ConnectedElsewhere: 409,
  LastWayIn: 409,
  DealsOpen: 409,
  NotYourDuty: 403,
  OwnCase: 403,
  PeerCase: 403,
  OwnJudgement: 403,
  ReportDecided: 409,
  AppealDecided: 409,
  AlreadyAppealed: 409,
  LastAdmin: 409,
  WithheldByStaff: 409,
  OwnBlock: 403,
  CannotWrite: 403,
  DealPaused: 409,
  TooLarge: 413,
  Invalid: 422,
  TooManyRequests: 429,
  NewcomerLimit: 429,
  SignInLimit: 429,
  Internal: 500,
  ProviderMistaken: 502,
  Unavailable: 503,
  ProviderUnavailable: 503,
} as const;

export type ProblemName = keyof typeof PROBLEM_STATUS;

/** What is wrong with each field, as keys of `t.problems.fields`; a field without an entry is fine. */
export type FieldErrors = Partial<Record<string, FieldError>>;

/** One field's error: the sentence's key and the numbers that go into it. */
export interface FieldError {
  key: string;
  values?: Record<string, string | number>;
}

export interface Problem {
  name: ProblemName;
  fields?: FieldErrors;
  /** Seconds after which another try is worth it. */
  waitS?: number;
}
