import { useId, useRef, useState, type SubmitEvent } from "react";
import type { Message } from "../../core/messages/message";
import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";

/** A field for the Ray ID that a picture shows. `onOpen` says what is wrong with it; null where it was opened. */
export function RayIdField({ onOpen }: { onOpen: (typed: string) => Message | null }) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Message | null>(null);

  function open(event: SubmitEvent) {
    event.preventDefault();
    const wrong = onOpen(input.current?.value ?? "");
    setProblem(wrong);
    if (wrong) input.current?.focus();
  }

  return (
    <form className="ray-field" onSubmit={open} noValidate>
      <label htmlFor={id}>{say("ui_ray_label")}</label>
      <input
        ref={input}
        id={id}
        type="text"
        size={24}
        maxLength={200}
        placeholder="8af678921d82229f"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
      <button type="submit" className="button">
        {say("ui_ray_open")}
      </button>
      {problem && (
        <p id={`${id}-problem`} className="ray-problem" role="alert">
          {render(problem, language)}
        </p>
      )}
    </form>
  );
}
