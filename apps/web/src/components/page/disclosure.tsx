import type { ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";
import styles from "./disclosure.module.css";

interface DisclosureProps {
  /** What the button shows. */
  readonly label: ReactNode;
  /** What opens under it; `close` ends it after a choice. */
  readonly children: (close: () => void) => ReactNode;
  readonly className?: string | undefined;
  readonly panelClassName?: string | undefined;
}

/** A button that opens a panel under it; Esc and a press elsewhere close it, and the focus goes back to the button. */
export const Disclosure = ({ label, children, className, panelClassName }: DisclosureProps) => {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    document.addEventListener("keydown", closeByKey);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
      document.removeEventListener("keydown", closeByKey);
    };
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div ref={box} className={styles.disclosure}>
      <button
        ref={button}
        type="button"
        className={`${styles.button} ${className ?? ""}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div id={id} className={`${styles.panel} ${panelClassName ?? ""}`} hidden={!isOpen}>
        {isOpen && children(close)}
      </div>
    </div>
  );
};
