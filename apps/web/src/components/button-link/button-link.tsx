import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, Ref } from "react";
import type { IconName } from "../icons/icon.tsx";
import { Icon } from "../icons/icon.tsx";
import styles from "./button-link.module.css";

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly variant?: "filled" | "outlined";
  readonly icon?: IconName;
}

const ButtonAnchor = ({ variant = "filled", icon, children, className = "", ...anchor }: AnchorProps) => (
  <a {...anchor} className={`${styles.button} ${className}`} data-variant={variant}>
    {icon !== undefined && <Icon name={icon} size={18} />}
    <span>{children}</span>
  </a>
);

/** A link that leads to a task and looks like the button it stands beside. One filled one per view. */
export const ButtonLink = createLink(ButtonAnchor);
