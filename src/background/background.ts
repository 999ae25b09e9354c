import { relayForPages } from "../adapters/background-relay";

relayForPages();
