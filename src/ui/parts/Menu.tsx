import { useId, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { MenuItems } from "./MenuItems";
import "./menu.css";

/** One thing to choose in a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** What one gets by it. */
  readonly about: string;
}

interface MenuProps<Item extends MenuItem> {
  /** The button's name, where its content does not say it. */
  readonly name?: string;
  /** What is on the button. */
  readonly children: ReactNode;
  readonly className: string;
  readonly items: readonly Item[];
  /** Called inside the click. The focus is back on the button by then. */
  readonly onChoose: (item: Item) => void;
}

/** A button that opens a menu; the focus goes in with it, and comes back when it closes. */
export function Menu<Item extends MenuItem>({ name, children, className, items, onChoose }: MenuProps<Item>) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  function close() {
    flushSync(() => setOpen(false));
    button.current?.focus();
  }

  return (
    <span
      className="menu"
      // Where the focus goes elsewhere, by a click or by Tab, the menu is of no more use.
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && (
        <MenuItems
          id={id}
          items={items}
          onClose={close}
          onChoose={(item) => {
            close();
            onChoose(item);
          }}
        />
      )}
    </span>
  );
}
