import {
  type FormReading,
  type FormValues,
  readForm,
  text,
} from "../shared/forms.ts";

export const FEEDBACK_TITLE_MAX = 70;
export const FEEDBACK_MAX = 512;

/** `/feedback`: what somebody thinks of Madang. */
export const feedbackFields = {
  title: text({ min: 1, max: FEEDBACK_TITLE_MAX, key: "feedbackTitle" }),
  body: text({ min: 1, max: FEEDBACK_MAX, key: "feedbackBody", lines: true }),
};

export type FeedbackDraft = FormValues<typeof feedbackFields>;

export function parseFeedback(
  form: FormData,
): FormReading<typeof feedbackFields> {
  return readForm(feedbackFields, form);
}
