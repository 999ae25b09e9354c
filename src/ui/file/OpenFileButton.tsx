import { useRef, type ChangeEvent } from "react";
import { useSay } from "../language";
import { Icon } from "../parts/Icon";

/** What can be opened, for the browser's own window; whoever chooses otherwise there is not hindered. */
const accepted =
  ".har,.json,.html,.htm,.png,.jpg,.jpeg,.webp,.eml,application/json,text/html,image/png,image/jpeg,image/webp,message/rfc822";

/** The button that asks for a HAR file or a report. */
export function OpenFileButton({ onOpen }: { onOpen: (files: readonly File[]) => void }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);

  function take({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    onOpen([...(currentTarget.files ?? [])]);
    // Else the same file, mended meanwhile, would be no change.
    currentTarget.value = "";
  }

  return (
    <>
      <input ref={input} type="file" accept={accepted} hidden onChange={take} />
      <button
        type="button"
        className="icon-button"
        onClick={() => input.current?.click()}
        aria-label={say("ui_file_open")}
        title={say("ui_file_open")}
      >
        <Icon name="open" />
      </button>
    </>
  );
}
