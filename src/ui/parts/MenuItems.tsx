import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import type { MenuItem } from "./Menu";
import { useEscape } from "./use-escape";

interface MenuItemsProps<Item extends MenuItem> {
  readonly id: string;
  readonly items: readonly Item[];
  readonly onChoose: (item: Item) => void;
  readonly onClose: () => void;
}

/** An open menu, by the keys that menus have: arrows, Home and End; Escape closes it and nothing else. */
export function MenuItems<Item extends MenuItem>({ id, items, onChoose, onClose }: MenuItemsProps<Item>) {
  const list = useRef<HTMLDivElement>(null);
  const about = useId();
  useEscape(list, onClose);
  useEffect(() => focusAt(list.current, 0), []);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const now = buttons.findIndex((each) => each === document.activeElement);
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focusAt(list.current, next);
  }

  return (
    <div ref={list} className="menu-items" role="menu" tabIndex={-1} id={id} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-label={item.label}
          aria-describedby={`${about}-${item.id}`}
          onClick={() => onChoose(item)}
        >
          <span className="menu-label">{item.label}</span>
          <span className="menu-about" id={`${about}-${item.id}`}>
            {item.about}
          </span>
        </button>
      ))}
    </div>
  );
}

/** The entry at a place, counted round: the first follows on the last. */
function focusAt(list: HTMLElement | null, place: number): void {
  const buttons = list?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [];
  buttons[(place + buttons.length) % buttons.length]?.focus();
}
