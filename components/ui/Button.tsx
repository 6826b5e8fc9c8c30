import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

export interface ButtonProps {
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "sm" | "md" | "lg";
  /** Given, the button is a link that looks like one. */
  href?: string;
  type?: "submit" | "button" | "reset";
  name?: string;
  value?: string;
  icon?: IconName;
  /** As wide as what holds it. */
  wide?: boolean;
  disabled?: boolean;
  /** The id of a form elsewhere on the page. */
  form?: string;
  /** The id of a popover that it opens. */
  popovertarget?: string;
  children: ComponentChildren;
}

/** The one button. A screen has one `primary`. */
export function Button(props: ButtonProps) {
  const look = buttonClass(props);
  const content = (
    <>
      {props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </>
  );
  if (props.href !== undefined) {
    return <a href={props.href} class={look}>{content}</a>;
  }
  return (
    <button
      type={props.type ?? "submit"}
      name={props.name}
      value={props.value}
      form={props.form}
      popovertarget={props.popovertarget}
      disabled={props.disabled}
      class={look}
    >
      {content}
    </button>
  );
}

/** The look of a button, for what cannot be a `Button` itself (a `<summary>`, an island's button). */
export function buttonClass(
  { variant = "primary", size = "md", wide }: Pick<
    ButtonProps,
    "variant" | "size" | "wide"
  >,
): string {
  return `${BASE} ${VARIANTS[variant]} ${SIZES[size]} ${wide ? "w-full" : ""}`
    .trimEnd();
}

const BASE =
  "inline-flex items-center justify-center gap-2 rounded-xl border font-semibold text-center transition-colors disabled:opacity-50";

const VARIANTS = {
  primary:
    "border-transparent bg-persimmon text-on-persimmon hover:bg-persimmon-deep",
  secondary: "border-edge bg-surface text-ink hover:bg-raised",
  quiet: "border-transparent text-ink hover:bg-raised",
  danger: "border-rose bg-surface text-rose hover:bg-rose-tint",
};

const SIZES = {
  sm: "min-h-11 px-4 text-sm",
  md: "min-h-12 px-5",
  lg: "min-h-14 px-6 text-lg",
};
