import type { Field } from "../../core/exchange/exchange";

/** Response fields as text, one a line. */
export function FieldList({ fields }: { fields: readonly Field[] }) {
  return (
    <dl className="fields">
      {fields.map((field, index) => (
        <div key={`${field.name} ${index}`}>
          <dt>{field.name}</dt>
          <dd>{field.value}</dd>
        </div>
      ))}
    </dl>
  );
}
