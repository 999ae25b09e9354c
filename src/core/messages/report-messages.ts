/*
 * Where the messages of reports come from. As it stands there is nothing to do: the catalogue has
 * them. The build of the extension takes them out of it, so that the panel opens without them, and
 * puts them here (scripts/build/lean-catalogue.ts). To be imported by whatever is loaded later and
 * shows a report, a contact or the popup; a test follows the imports.
 */
import "./catalogue";
