// What is typed is on its way to the disk while it is typed: a signed address takes it beside the page's own
// line. At a pause the box hands it on as Ctrl+Enter would, so that the page follows.
const SOON = 300; // ms between two sendings
const AGAIN = 1500; // ms until what failed is tried again
const PAUSE = 1500; // ms without a key after which the page follows
const LARGEST = 60000; // bytes that a browser still sends when the page goes away
const LEFT = "scriptwright-unsent-"; // what could not be sent before the tab was closed, by project
const TYPED = "textarea, input[type=text], input[type=number]";

let page = null; // what the server told last, and the way to ask it to look
let waiting = new Map(); // key of a box → what stands there and is not yet known to be kept
const unknown = new Set(); // boxes typed in before the server told their keys
const stood = new WeakMap(); // box → what stood there before it was typed in
let sending = false;
let failing = false;
let soon = 0;
let sent = 0; // when it was last tried
let pause = 0;
let box = null; // typed in, and not yet handed on

const keyOf = (element) => {
  for (let at = element; at; at = at.parentElement)
    for (const name of at.classList) {
      const key = name.startsWith("st-key-") && page?.data.boxes[name.slice(7)];
      if (key) return key;
    }
  return null;
};

const mark = () => {
  const unsaved = page && !page.data.saved;
  document.body.dataset.saving = failing || unsaved ? "failed" : waiting.size ? "typing" : "";
};

const send = async (leaving = false) => {
  clearTimeout(soon);
  soon = 0;
  if (!page || (sending && !leaving) || (!waiting.size && page.data.saved)) return;
  const address = waiting.size ? waiting.values().next().value.address : page.data.address;
  const texts = [...waiting].filter(([, one]) => one.address === address).map(([key, one]) => ({
    key, text: one.text, base: one.base, at: one.at,
    shown: Boolean(one.box?.isConnected && one.box.value === one.text),
  }));
  const body = JSON.stringify({ texts });
  sent = performance.now();
  if (!leaving) sending = true;
  try {
    const answer = await fetch(address, { method: "POST", body, keepalive: leaving && body.length < LARGEST });
    if (answer.status === 403) page.look();
    const told = await answer.json();
    failing = !told.saved;
    if (told.saved) for (const one of texts) if (waiting.get(one.key)?.at === one.at) waiting.delete(one.key);
    if (told.address) {
      for (const one of waiting.values()) if (one.address === address) one.address = told.address;
      if (page.data.address === address) page.data.address = told.address;
    }
    if (told.project && !new URLSearchParams(location.search).get("p")) {
      const here = new URL(location.href);
      here.searchParams.set("p", told.project);
      history.replaceState(history.state, "", here);
    }
    if (told.saved) page.data.saved = true;
    if (told.look) page.look();
  } catch {
    failing = true;
  }
  if (!leaving) sending = false;
  mark();
  if (waiting.size || !page.data.saved) soon = setTimeout(send, failing ? AGAIN : SOON);
};

const note = (typed) => {
  const key = keyOf(typed);
  if (!key) return unknown.add(typed);
  unknown.delete(typed);
  const base = waiting.get(key)?.base ?? stood.get(typed) ?? null;
  const { address, project } = page.data;
  const at = performance.timeOrigin + performance.now();
  waiting.set(key, { text: typed.value, base, box: typed, at, address, project });
  stood.set(typed, typed.value);
  mark();
  if (sending || soon) return;
  if (performance.now() - sent > SOON) send();
  else soon = setTimeout(send, SOON);
};

const handOn = () => {
  clearTimeout(pause);
  if (!box || !box.isConnected) return;
  const keys = { key: "Enter", code: "Enter", keyCode: 13, ctrlKey: true, bubbles: true, cancelable: true };
  box.dispatchEvent(new KeyboardEvent("keydown", keys));
  box = null;
};

// An answer moves into the script, and a line is split or cut, only once its box is left.
const isOpen = (one) => {
  const unfinished = one.closest('[class*="st-key-line-"]') && (!one.value.trim() || one.value.includes("\n"));
  return unfinished || one.closest('[class*="st-key-asked-"]');
};

const typed = (event) => {
  if (!event.target.matches?.(TYPED)) return;
  note(event.target);
  if (event.target.type === "number") return;
  box = event.target;
  clearTimeout(pause);
  if (!isOpen(box)) pause = setTimeout(handOn, PAUSE);
};

const focused = (event) => {
  if (event.target.matches?.(TYPED)) stood.set(event.target, event.target.value);
};
const leave = () => {
  if (!waiting.size) return;
  send(true);
  if (failing && page.data.project)
    remember(page.data.project, [...waiting].map(([key, { text, base, at }]) => ({ key, text, base, at })));
};
const remember = (project, texts) => {
  try {
    localStorage.setItem(LEFT + project, JSON.stringify(texts));
  } catch {} // a browser may keep nothing
};
const remembered = (project) => {
  try {
    const texts = JSON.parse(localStorage.getItem(LEFT + project));
    localStorage.removeItem(LEFT + project);
    return texts ?? [];
  } catch {
    return [];
  }
};

document.addEventListener("focusin", focused, true);
document.addEventListener("input", typed, true);
document.addEventListener("change", () => send(), true);
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") leave(); });
window.addEventListener("pagehide", leave);

export default function ({ data, setTriggerValue }) {
  const look = () => {
    if (box?.isConnected && !isOpen(box)) handOn(); // else what is made anew would show the box without it
    else setTriggerValue("look", Date.now());
  };
  page = { data: { ...data }, look };
  const { address, project } = data;
  for (const one of waiting.values()) if (one.project === project || !one.project) Object.assign(one, { address, project });
  for (const one of remembered(project)) if (!waiting.has(one.key)) waiting.set(one.key, { ...one, box: null, address, project });
  for (const one of [...unknown]) if (one.isConnected) note(one); else unknown.delete(one);
  failing = false;
  mark();
  if ((!data.saved || waiting.size) && !soon) soon = setTimeout(send, data.saved ? SOON : AGAIN);
  return () => { if (waiting.size) send(); };
}
