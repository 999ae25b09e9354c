import type { ReactNode } from "react";

interface FixStepProps {
  /** Also the anchor that the checklist leads to. */
  readonly id: string;
  readonly title: string;
  /** One sentence on what the step is for. */
  readonly lead?: string;
  readonly children?: ReactNode;
}

/** One step of the Fix view: a heading, what it is for, and what is done there. */
export function FixStep({ id, title, lead, children }: FixStepProps) {
  return (
    <section className="section fix-step" id={`fix-${id}`} aria-labelledby={`fix-${id}-title`} tabIndex={-1}>
      <h3 id={`fix-${id}-title`}>{title}</h3>
      {lead !== undefined && <p className="fix-lead">{lead}</p>}
      {children}
    </section>
  );
}
