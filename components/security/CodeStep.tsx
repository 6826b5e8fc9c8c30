import { Button } from "@/components/ui/Button.tsx";
import { CodeField, type CodeFieldProps } from "./CodeField.tsx";

/** The second step by the digits of an app. */
export function CodeStep(props: CodeFieldProps) {
  return (
    <form
      method="post"
      action="/sign-in/second-step"
      novalidate
      class="flex flex-col gap-5"
    >
      <CodeField {...props} />
      <Button type="submit" size="lg" wide>
        {props.t.security.second.submit}
      </Button>
    </form>
  );
}
