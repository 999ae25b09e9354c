import { siteOfInspectedPage } from "../../../src/adapters/site/site-of-inspected-page";
import { siteOfTab } from "../../../src/adapters/site/site-of-tab";

/** The site ports for a test that stands in one of the extension's own pages. */
export const ports = { siteOfTab, siteOfInspectedPage };

Object.assign(globalThis, { whose403Site: ports });
