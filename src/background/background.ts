import { forgetClosedTabs, relayForPages } from "../adapters/background-relay";

relayForPages();
forgetClosedTabs();
