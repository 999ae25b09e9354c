import { useId, useState } from "react";
import type { MessageId } from "../../core/messages/catalogue";
import { addresseeOf, type Addressee } from "../../core/report/contact/addressee";
import { useSay } from "../language";
import type { SitePort } from "../ports";
import { ContactResults } from "./ContactResults";
import { useContacts } from "./use-contacts";
import "./contact.css";

interface ContactPartProps {
  /** Null where no page can be asked, as for a file. */
  readonly site: SitePort | null;
  /** The refused page's. */
  readonly url: string;
  /** The address that is chosen, or null. */
  readonly to: string | null;
  readonly onTo: (address: string | null) => void;
}

const problems = {
  "no-address": "ui_contact_no_address",
  vendor: "ui_contact_vendor",
  placeholder: "ui_contact_placeholder",
} as const satisfies Record<Extract<Addressee, { ok: false }>["why"], MessageId>;

/** To whom the report goes: contacts that the site itself names, asked for by a click alone, or an address typed. */
export function ContactPart({ site, url, to, onTo }: ContactPartProps) {
  const say = useSay();
  const field = useId();
  const [typed, setTyped] = useState(to ?? "");
  const { pending, found, look, askFile } = useContacts(site, url);
  const addressee = addresseeOf(typed, url);
  const problem = typed.trim() === "" || addressee.ok ? null : problems[addressee.why];

  function choose(text: string) {
    setTyped(text);
    const chosen = addresseeOf(text, url);
    onTo(chosen.ok ? chosen.address : null);
  }

  return (
    <section className="choice contact" aria-labelledby={`${field}-title`}>
      <h3 className="choice-title" id={`${field}-title`}>
        {say("ui_contact_title")}
      </h3>
      <p className="choice-about">{say("ui_contact_not_cloudflare")}</p>
      {site !== null && (
        <>
          <div className="contact-ask">
            <button type="button" className="button" disabled={pending !== null} onClick={look}>
              {say("ui_contact_look")}
            </button>
            <button
              type="button"
              className="button"
              disabled={pending !== null}
              aria-describedby={`${field}-file`}
              onClick={askFile}
            >
              {say("ui_contact_ask_file")}
            </button>
          </div>
          <p className="choice-about" id={`${field}-file`}>
            {say("ui_contact_ask_file_hint")}
          </p>
        </>
      )}
      <ContactResults pending={pending !== null} found={found} to={to} onChoose={choose} />
      <label className="contact-address">
        <span>{say("ui_contact_address")}</span>
        <input
          type="text"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={`${field}-problem`}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      </label>
      <p className="contact-problem" id={`${field}-problem`} role="status">
        {problem !== null && say(problem)}
      </p>
    </section>
  );
}
