import { forgetClosedTabs, relayForPages } from "../adapters/background-relay";
import { welcomeOnce } from "../adapters/first-run";

welcomeOnce();
relayForPages();
forgetClosedTabs();
