/*
 * Where the messages of the Fix view come from. As it stands there is nothing to do: the catalogue has
 * them. The build of the extension takes them out of it and puts them here (scripts/build/lean-catalogue.ts).
 * To be imported by whatever is loaded later and says them; a test follows the imports.
 */
import "./catalogue";
