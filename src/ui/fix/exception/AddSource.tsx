import { useId, useState } from "react";
import type { Condition } from "../../../core/remedy/expression/condition";
import { typedSource } from "../../../core/remedy/exception/typed-source";
import { useSay } from "../../language";

/** A network or a country as a condition, where no event tells it or another is meant. */
export function AddSource({ onAdd }: { readonly onAdd: (condition: Condition) => void }) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);

  function add(): void {
    const condition = typedSource(typed);
    setWrong(condition === null);
    if (condition === null) return;
    setTyped("");
    onAdd(condition);
  }

  return (
    <>
      <form
        className="fix-row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label htmlFor={id}>{say("fix_exception_add_label")}</label>
        <input
          id={id}
          className="exception-source mono"
          placeholder={say("fix_exception_add_hint")}
          aria-describedby={`${id}-wrong`}
          value={typed}
          spellCheck={false}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" className="button" disabled={typed.trim() === ""}>
          {say("fix_exception_add")}
        </button>
      </form>
      <p id={`${id}-wrong`} role="status" className={wrong ? "exception-wrong" : undefined}>
        {wrong && say("fix_exception_add_wrong")}
      </p>
    </>
  );
}
