import { CopyButton } from "../parts/CopyButton";

interface CodeBlockProps {
  /** What it is, for its label and its copy button. */
  readonly what: string;
  readonly code: string;
}

/** Text to be pasted elsewhere, with a button that copies it. Shown as text, whatever it holds. */
export function CodeBlock({ what, code }: CodeBlockProps) {
  return (
    <figure className="code-block">
      <figcaption>
        {what} <CopyButton what={what} value={code} />
      </figcaption>
      {/* Keyboard users must be able to scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} aria-label={what}>
        <code>{code}</code>
      </pre>
    </figure>
  );
}
