import type { SupportNeedCode } from "@koonti/core";
import { supportNeedSchema } from "@koonti/core";
import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";

/** The kind of data under which a need is carried from its card to a goal. */
const NEED = "text/x-koonti-need";

/** Makes a need's card one that can be taken with the mouse. The menu of the card does the same by keyboard and by touch. */
export const useNeedDrag = (code: SupportNeedCode, isOn: boolean): RefObject<HTMLLIElement | null> => {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = card.current;
    if (element === null || !isOn) return;
    const start = (event: DragEvent): void => event.dataTransfer?.setData(NEED, code);
    element.draggable = true;
    element.addEventListener("dragstart", start);
    return () => {
      element.draggable = false;
      element.removeEventListener("dragstart", start);
    };
  }, [code, isOn]);
  return card;
};

/** A place that takes a need; tells while one is held over it. */
export interface NeedDrop {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly isOver: boolean;
}

/** Lets a need be dropped on a place. */
export const useNeedDrop = (onNeed: (code: SupportNeedCode) => void, isOn: boolean): NeedDrop => {
  const place = useRef<HTMLDivElement>(null);
  const taker = useRef(onNeed);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    taker.current = onNeed;
  }, [onNeed]);
  useEffect(() => {
    const element = place.current;
    if (element === null || !isOn) return;
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes(NEED) !== true) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (): void => setIsOver(false);
    const drop = (event: DragEvent): void => {
      leave();
      const code = supportNeedSchema.safeParse(event.dataTransfer?.getData(NEED));
      if (!code.success) return;
      event.preventDefault();
      taker.current(code.data);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) element.addEventListener(name as "drop", listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) element.removeEventListener(name as "drop", listener);
    };
  }, [isOn]);
  return { place, isOver };
};
