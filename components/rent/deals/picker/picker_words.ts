/** The words of the calendar and of what is picked in it. */
export interface PickerWords {
  calendar: string;
  starts: string;
  ends: string;
  previous: string;
  next: string;
  free: string;
  partly: string;
  taken: string;
  past: string;
  legendFree: string;
  legendPartly: string;
  legendTaken: string;
  chooseStart: string;
  chooseEnd: string;
  between: string;
  picked: string;
  total: string;
  /** `{price} × {count}{unit}` */
  sum: string;
  gratis: string;
  negotiable: string;
  units: Record<"hour" | "day" | "month", string>;
}
