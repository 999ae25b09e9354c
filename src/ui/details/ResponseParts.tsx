import type { Body, Exchange } from "../../core/exchange/exchange";
import { useLanguage, useSay } from "../language";
import { CopyButton } from "../parts/CopyButton";
import { FieldList } from "../parts/FieldList";

/** So many characters of a body are drawn; more would make the panel slow and nobody reads them. */
const shownCharacters = 20_000;

/** The response as it came, as text alone: fields and body, folded. */
export function ResponseParts({ exchange }: { exchange: Exchange }) {
  const say = useSay();
  const { fields, body } = exchange;
  const lines = fields.map((field) => `${field.name}: ${field.value}`).join("\n");
  return (
    <section className="section">
      <h3>{say("ui_response_title")}</h3>
      {fields.length > 0 && (
        <details className="fold">
          <summary>{say("ui_fields_title", { count: fields.length })}</summary>
          <div className="fold-tools">
            <p className="section-note">{say("ui_fields_hint")}</p>
            <CopyButton what={say("ui_fields_copy")} value={lines} />
          </div>
          <FieldList fields={fields} />
        </details>
      )}
      <BodyPart body={body} />
    </section>
  );
}

function BodyPart({ body }: { body: Body }) {
  const say = useSay();
  const language = useLanguage();
  if (body.state === "not-observable") {
    return <BodyLine text={say("ui_body_not_observable")} />;
  }
  if (body.text === "") return <BodyLine text={say("ui_body_empty")} />;
  const shown = body.text.slice(0, shownCharacters);
  const count = new Intl.NumberFormat(language.tag);
  return (
    <details className="fold">
      <summary>
        {say("ui_body_title")}{" "}
        {body.size !== null && <span className="fold-count">{sizeText(body.size, language.tag)}</span>}
      </summary>
      <pre className="body-text">{shown}</pre>
      {shown.length < body.text.length && (
        <p className="section-note">{say("ui_body_capped", { count: count.format(shown.length) })}</p>
      )}
    </details>
  );
}

function BodyLine({ text }: { text: string }) {
  const say = useSay();
  return (
    <p className="fold-line">
      {say("ui_body_title")} <span className="fold-count">{text}</span>
    </p>
  );
}

function sizeText(bytes: number, languageTag: string): string {
  const [value, unit] = bytes < 1000 ? [bytes, "byte"] : [bytes / 1000, "kilobyte"];
  const format = new Intl.NumberFormat(languageTag, {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumFractionDigits: 1,
  });
  return format.format(value);
}
