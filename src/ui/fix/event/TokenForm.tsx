import { useRef, useState } from "react";
import { apiTokensUrl } from "../../../core/remedy/event/dashboard-links";
import { useSay } from "../../language";
import type { FixPorts } from "../../ports-of-fix";

interface TokenFormProps {
  readonly ports: FixPorts;
  /** Called inside the click, before anything is kept; what it gives is waited for. */
  readonly onAsk: () => Promise<boolean>;
  /** Once the token is kept; `allowed` is what `onAsk` gave. */
  readonly onKept: (allowed: boolean) => void;
}

/** Where the token is pasted. React must not hold it: a controlled input writes its value into the markup. */
export function TokenForm({ ports, onAsk, onKept }: TokenFormProps) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const remember = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);

  async function keep(): Promise<void> {
    const asked = onAsk();
    const kept = await ports.cloudflare.keepToken(
      field.current?.value ?? "",
      remember.current?.checked ?? false,
    );
    setFailed(!kept);
    if (!kept) return field.current?.focus();
    if (field.current) field.current.value = "";
    onKept(await asked);
  }

  return (
    <form
      className="token-form"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label className="token-field">
        <span>{say("fix_token_label")}</span>
        <input
          ref={field}
          type="password"
          autoComplete="off"
          spellCheck={false}
          required
          aria-invalid={failed}
          aria-describedby="token-about token-problem"
        />
      </label>
      <label className="check">
        <input ref={remember} type="checkbox" />
        {say("fix_token_remember")}
      </label>
      <div className="fix-row">
        <button type="submit" className="button primary">
          {say("fix_token_keep")}
        </button>
        <button type="button" className="button" onClick={() => ports.links.open(apiTokensUrl)}>
          {say("fix_token_make")}
        </button>
      </div>
      <p id="token-problem" role="status" className="event-problem">
        {failed && say("fix_token_bad")}
      </p>
      <p id="token-about" className="section-note">
        {say("fix_token_about")}
      </p>
    </form>
  );
}
