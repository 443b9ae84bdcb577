import type { ReactNode } from "react";
import { createContext, use, useCallback, useState } from "react";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Speaks short messages to screen readers without moving the focus. */
export const Announcer = ({ children }: { readonly children: ReactNode }) => {
  const [message, setMessage] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setMessage(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" aria-live="polite" role="status">
        <span key={message.turn}>{message.text}</span>
      </div>
    </AnnounceContext>
  );
};

/** A function that announces a text. */
export const useAnnounce = (): ((text: string) => void) => use(AnnounceContext);
