/*
 * Where the messages of reports, and others that the panel opens without, come from. As it stands there
 * is nothing to do: the catalogue has them. The build of the extension takes them out of it and puts
 * them here (scripts/build/lean-catalogue.ts, which says which). To be imported by whatever is loaded
 * later and says one; a test follows the imports.
 */
import "./catalogue";
