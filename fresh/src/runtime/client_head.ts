import { Component, isValidElement, toChildArray, type VNode } from "preact";
import type { HeadProps } from "./shared.ts";

type Attributes = Record<string, unknown>;

/** `Head` in an island: what it holds is put into the document when it appears or changes. */
export class ClientHead extends Component<HeadProps> {
  override componentDidMount(): void {
    for (const child of toChildArray(this.props.children)) {
      if (isValidElement(child)) putElement(child as VNode<Attributes>);
    }
  }

  override componentDidUpdate(): void {
    this.componentDidMount();
  }

  override render(): null {
    return null;
  }
}

function putElement({ type, props }: VNode<Attributes>): void {
  if (typeof type !== "string") return;
  const { children, ...attributes } = props;
  const text = toChildArray(children).join("");
  if (type === "title") {
    document.title = text;
    return;
  }
  const element = findElement(type, attributes) ?? document.createElement(type);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  if (text !== "") element.textContent = text;
  if (!element.isConnected) document.head.append(element);
}

function findElement(type: string, attributes: Attributes): Element | null {
  const names = type === "meta" ? ["id", "name", "property"] : ["id"];
  const name = names.find((candidate) =>
    typeof attributes[candidate] === "string"
  );
  if (name === undefined) return null;
  return document.head.querySelector(
    `${type}[${name}="${CSS.escape(String(attributes[name]))}"]`,
  );
}
