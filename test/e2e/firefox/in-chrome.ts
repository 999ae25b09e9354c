/*
 * What runs inside Firefox itself, with its own rights: DevTools, the toolbar button, prompts. Texts, since
 * they are sent there; each is the body of a function whose last argument is called with the result. Firefox's
 * internals are named here and nowhere else (measured: 153 ESR).
 */

const devtools = `
const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
const { gDevTools } = require("resource://devtools/client/framework/devtools.js");
`;
const extension = `
const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
const { extension } = WebExtensionPolicy.getByID(arguments[0]);
`;
const remote = `
const { RemoteAgent } = ChromeUtils.importESModule("chrome://remote/content/components/RemoteAgent.sys.mjs");
`;
const answer = (body: string): string => `
const done = arguments[arguments.length - 1];
(async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) + "\\n" + (error && error.stack) }));
`;

/** Opens DevTools on the first tab; our panel is not shown by that. */
export const openToolbox = answer(`${devtools}
  await gDevTools.showToolboxForTab(gBrowser.tabs[0], { toolId: "webconsole" });
  return true;`);

/** Shows our panel and gives the id of its page's browsing context; null where there is no such tab yet. */
export const showPanel = answer(`${devtools}
  const toolbox = gDevTools.getToolboxForTab(gBrowser.tabs[0]);
  const tool = toolbox.getAdditionalTools().find(({ label }) => label === "Whose403");
  if (!tool) return null;
  await toolbox.selectTool(tool.id);
  const frame = toolbox.doc.getElementById("toolbox-panel-iframe-" + tool.id);
  const browser = frame && frame.contentDocument.querySelector("browser");
  return browser && browser.browsingContext ? browser.browsingContext.id : null;`);

/** Docks DevTools to another side: "bottom", "right", "left" or "window". */
export const dockTo = answer(`${devtools}
  await gDevTools.getToolboxForTab(gBrowser.tabs[0]).switchHost(arguments[0]);
  return true;`);

/** Sets DevTools' own theme: "light" or "dark". */
export const setTheme = answer(`Services.prefs.setCharPref("devtools.theme", arguments[0]); return true;`);

/** Closes DevTools. */
export const closeToolbox = answer(`${devtools}
  await gDevTools.closeToolboxForTab(gBrowser.tabs[0]);
  return true;`);

/** Gives the extension its optional permissions, as its own button and the prompt would. */
export const grant = answer(`${extension}
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  await ExtensionPermissions.add(extension.id, { permissions: arguments[1], origins: arguments[2], data_collection: [] }, extension);
  return true;`);

/** Takes permissions back. */
export const revoke = answer(`${extension}
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  await ExtensionPermissions.remove(extension.id, { permissions: arguments[1], origins: arguments[2], data_collection: [] }, extension);
  return true;`);

/** The extension's own address: "moz-extension://…/". */
export const baseUrl = answer(`${extension} return extension.baseURL;`);

/** Presses the toolbar button; gives the id of the popup's browsing context once it shows a page. */
export const pressButton = answer(`${extension}
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { browserActionFor } = ExtensionParent.apiManager.global;
  await browserActionFor(extension).triggerAction(window);
  return true;`);

/** The id of the popup's browsing context; null while it is not open. */
export const popupContext = answer(`
  for (const browser of document.querySelectorAll("browser.webextension-popup-browser")) {
    const url = browser.currentURI && browser.currentURI.spec;
    if (url && url.includes("/popup.html") && browser.browsingContext) return browser.browsingContext.id;
  }
  return null;`);

/** Closes the popup as a click beside it would; true once none is open. */
export const closePopup = answer(`
  const open = document.querySelector("browser.webextension-popup-browser");
  if (!open) return true;
  open.closest("panel").hidePopup();
  return false;`);

/** Makes commands for content go to the "inspected" tab, which is the first, to the one in "front", or to a browsing context. */
export const direct = answer(`${remote}
  const browsers = { inspected: gBrowser.tabs[0].linkedBrowser, front: gBrowser.selectedBrowser };
  const context = typeof arguments[0] === "number" ? BrowsingContext.get(arguments[0]) : browsers[arguments[0]].browsingContext;
  if (!context) throw new Error("That page is gone.");
  RemoteAgent.webDriverBiDi.session.contentBrowsingContext = context;
  return true;`);

/** Presses a button of the prompt that is open: "primary" or "secondary"; false while there is none. */
export const answerPrompt = answer(`
  const popup = document.querySelector('popupnotification[id^="addon-webext-permissions"], #addon-webext-permissions-notification');
  const shown = popup && PopupNotifications.isPanelOpen;
  if (!shown) return false;
  // Firefox takes no click within the first moments of a prompt.
  const button = arguments[0] === "primary" ? popup.button : popup.secondaryButton;
  if (!button || button.disabled) return false;
  button.click();
  return true;`);

/** The addresses of the tabs, and which is in front. */
export const tabs = answer(`
  return gBrowser.tabs.map((tab) => ({ url: tab.linkedBrowser.currentURI.spec, selected: tab.selected }));`);

/** Brings the first tab to the front and closes all others. */
export const onlyFirstTab = answer(`
  gBrowser.selectedTab = gBrowser.tabs[0];
  gBrowser.removeAllTabsBut(gBrowser.tabs[0], { animate: false, skipWarnAboutClosingTabs: true });
  return true;`);

/** Closes the tab whose address has this text; false while there is none. */
export const closeTab = answer(`
  const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec.includes(arguments[0]));
  if (!tab) return false;
  gBrowser.removeTab(tab, { animate: false });
  return true;`);

/** Everything that Firefox's console holds of errors and of our extension's words. */
export const consoleText = answer(`
  return Services.console.getMessageArray().map((each) => each.message).slice(-200).join("\\n");`);

/** What is on the clipboard: its text, and whether it has markup and a picture beside. */
export const clipboard = answer(`
  const { clipboard } = Services;
  const has = (flavour) => clipboard.hasDataMatchingFlavors([flavour], clipboard.kGlobalClipboard);
  const transferable = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor("text/plain");
  const data = {};
  let text = "";
  try {
    clipboard.getData(transferable, clipboard.kGlobalClipboard);
    transferable.getTransferData("text/plain", data);
    text = data.value.QueryInterface(Ci.nsISupportsString).data;
  } catch (nothing) {}
  return { text, html: has("text/html"), picture: has("image/png") };`);
