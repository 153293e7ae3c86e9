// Hands on what stands in a box as Ctrl+Enter would: at a pause in typing, and when the page goes away.
const PAUSE = 1500;

export default function () {
  let box = null;
  let timer = 0;
  const hand_on = () => {
    clearTimeout(timer);
    if (!box || !box.isConnected) return;
    const keys = { key: "Enter", code: "Enter", keyCode: 13, ctrlKey: true, bubbles: true, cancelable: true };
    box.dispatchEvent(new KeyboardEvent("keydown", keys));
    box = null;
  };
  const typed = (event) => {
    if (!event.isTrusted || !event.target.matches("textarea, input[type=text]")) return;
    box = event.target;
    clearTimeout(timer);
    // An answer moves into the script, and a line is split or cut, only once its box is left.
    const unfinished = box.closest('[class*="st-key-line-"]') && (!box.value.trim() || box.value.includes("\n"));
    if (!unfinished && !box.closest('[class*="st-key-asked-"]')) timer = setTimeout(hand_on, PAUSE);
  };
  const hidden = () => { if (document.visibilityState === "hidden") hand_on(); };
  document.addEventListener("input", typed, true);
  document.addEventListener("visibilitychange", hidden);
  window.addEventListener("beforeunload", hand_on);
  window.addEventListener("pagehide", hand_on);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("input", typed, true);
    document.removeEventListener("visibilitychange", hidden);
    window.removeEventListener("beforeunload", hand_on);
    window.removeEventListener("pagehide", hand_on);
  };
}
