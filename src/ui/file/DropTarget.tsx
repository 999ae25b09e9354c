import { useSay } from "../language";
import { Icon } from "../parts/Icon";
import "./file.css";

/** Covers the panel while a file is dragged over it. */
export function DropTarget() {
  const say = useSay();
  return (
    <div className="drop-target">
      <p>
        <Icon name="open" />
        {say("ui_file_drop")}
      </p>
    </div>
  );
}
