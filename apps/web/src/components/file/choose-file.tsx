import { useRef } from "react";
import { Button } from "suomifi-ui-components";

interface ChooseFileProps {
  readonly text: string;
  readonly variant?: "default" | "secondary";
  /** The text of the file; it stays in this browser. */
  readonly onText: (text: string) => void;
}

/** A button that asks for a JSON file and reads it here. */
export const ChooseFile = ({ text, variant = "default", onText }: ChooseFileProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={text}
        onChange={async ({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onText(await file.text());
          target.value = "";
        }}
      />
    </>
  );
};
