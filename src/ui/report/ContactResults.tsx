import { useId } from "react";
import type { MessageId } from "../../core/messages/catalogue";
import { render } from "../../core/messages/render";
import { joinedContacts, type Contact, type ContactSource } from "../../core/report/contact/contact";
import { useLanguage, useSay } from "../language";
import { CopyButton } from "../parts/CopyButton";
import type { ContactReading } from "../ports";
import type { Look } from "./use-contacts";

interface ContactResultsProps {
  readonly pending: boolean;
  readonly found: readonly (readonly [Look, ContactReading])[];
  readonly to: string | null;
  readonly onChoose: (address: string) => void;
}

const places: Readonly<Record<ContactSource, MessageId>> = {
  page: "ui_contact_from_page",
  "start-page": "ui_contact_from_start_page",
  "security-txt": "ui_contact_from_file",
};

const none = { pages: "ui_contact_none_on_pages", file: "ui_contact_none_in_file" } as const;

/** What the looks for contacts brought: addresses to choose from, pages to open, or what to do where there are none. */
export function ContactResults({ pending, found, to, onChoose }: ContactResultsProps) {
  const say = useSay();
  const name = useId();
  const all = joinedContacts(found.flatMap(([, reading]) => (reading.ok ? [reading] : [])));
  const mails = all.contacts.filter(({ kind }) => kind === "mail");
  const others = all.contacts.filter(({ kind }) => kind !== "mail");
  return (
    <div className="contact-results">
      <div role="status">
        {pending && <p className="choice-about">{say("ui_contact_pending")}</p>}
        {found.map(([look, reading]) => (
          <Outcome key={look} reading={reading} nothing={none[look]} />
        ))}
      </div>
      {mails.length > 0 && (
        <fieldset>
          <legend>{say("ui_contact_choose")}</legend>
          {mails.map((contact) => (
            <label key={contact.target} className="contact-row">
              <input
                type="radio"
                name={name}
                checked={to === contact.target}
                onChange={() => onChoose(contact.target)}
              />
              <ContactText contact={contact} />
            </label>
          ))}
        </fieldset>
      )}
      {others.length > 0 && (
        <>
          <p>{say("ui_contact_pages")}</p>
          <ul>
            {others.map((contact) => (
              <li key={contact.target} className="contact-row">
                <ContactText contact={contact} />
                <Ways contact={contact} />
              </li>
            ))}
          </ul>
        </>
      )}
      {all.vendors && <p className="choice-about">{say("ui_contact_vendors_left_out")}</p>}
      {all.expired !== null && (
        <p className="choice-about">{say("ui_contact_expired", { date: all.expired.slice(0, 10) })}</p>
      )}
      {found.length > 0 && !pending && all.contacts.length === 0 && <HowToFind />}
    </div>
  );
}

function ContactText({ contact: { target, from } }: { contact: Contact }) {
  const say = useSay();
  return (
    <span className="contact-text">
      <bdi className="mono">{target}</bdi> <span className="contact-from">{say(places[from])}</span>
    </span>
  );
}

function Ways({ contact: { kind, target } }: { contact: Contact }) {
  const say = useSay();
  return (
    <span className="contact-ways">
      {kind === "page" && /^https?:/.test(target) && <OpenLink address={target} />}
      <CopyButton what={say(kind === "page" ? "ui_contact_link" : "ui_contact_number")} value={target} />
    </span>
  );
}

function OpenLink({ address }: { address: string }) {
  const say = useSay();
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" title={address}>
      {say("ui_contact_open")}
    </a>
  );
}

/** A sentence for what a look did not bring. */
function Outcome({ reading, nothing }: { reading: ContactReading; nothing: MessageId }) {
  const say = useSay();
  const language = useLanguage();
  if (reading.ok) return reading.contacts.length > 0 ? null : <p>{say(nothing)}</p>;
  const { reason, address } = reading;
  return (
    <div className="contact-refused">
      <p>{render(reason, language)}</p>
      {address !== null && /^https?:/.test(address) && (
        <span className="contact-ways">
          <OpenLink address={address} />
          <CopyButton what={say("ui_contact_link")} value={address} />
        </span>
      )}
    </div>
  );
}

const ways = ["ui_contact_find_page", "ui_contact_find_social", "ui_contact_find_registry"] as const;

function HowToFind() {
  const say = useSay();
  return (
    <>
      <p>{say("ui_contact_find")}</p>
      <ul className="plain-list">
        {ways.map((id) => (
          <li key={id}>{say(id)}</li>
        ))}
      </ul>
    </>
  );
}
