// What a key, a clicker or a finger asks for. A presenter's clicker sends the page keys, and "." or "b" to blank the screen.
const KEYS = {
  " ": "toggle", k: "toggle", ".": "toggle", b: "toggle", F5: "toggle",
  ArrowLeft: "back", Backspace: "back",
  ArrowRight: "section", n: "section", Enter: "sentence",
  ArrowUp: "faster", ArrowDown: "slower",
  "+": "larger", "=": "larger", "-": "smaller",
  m: "mirror", f: "full", Escape: "stop",
};
const HELD = { PageDown: ["forward", "faster"], PageUp: ["back", "slower"] }; // pressed; held down
const SLOW_REPEAT = 4; // of a held page key's repeats, one counts

// `act` is called with the name of what is asked for. Gives what has to be called to end it.
function hearKeys(act) {
  let held = 0;
  const own = (event) => {
    const target = event.composedPath()[0];
    const presses = event.key === " " || event.key === "Enter";
    return target.matches?.("input, select, textarea") || (presses && target.closest?.("button, summary"));
  };
  const down = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (own(event) && !(event.key in HELD))) return;
    if (event.key in HELD) {
      event.preventDefault();
      if (!event.repeat) held = 0;
      else if ((held += 1) % SLOW_REPEAT === 0) act(HELD[event.key][1]);
      return;
    }
    const asked = KEYS[event.key] ?? KEYS[event.key.toLowerCase()];
    if (!asked) return;
    event.preventDefault();
    if (!event.repeat || asked === "faster" || asked === "slower") act(asked);
  };
  const up = (event) => {
    if (!(event.key in HELD)) return;
    event.preventDefault();
    if (held < SLOW_REPEAT) act(HELD[event.key][0]);
    held = 0;
  };
  document.addEventListener("keydown", down);
  document.addEventListener("keyup", up);
  return () => {
    document.removeEventListener("keydown", down);
    document.removeEventListener("keyup", up);
  };
}

const TAP = 8; // px that a finger may move and still tap

// A tap on the text holds it or lets it go on; a finger that moves takes the text along.
function hearTouch(text, { tap, drag }) {
  let last = null, moved = 0;
  const aside = (event) => event.target.closest(".ready, .keeping"); // what lies over the text has its own controls
  text.addEventListener("pointerdown", (event) => {
    if (aside(event)) return;
    last = event.clientY;
    moved = 0;
    text.setPointerCapture(event.pointerId);
  });
  text.addEventListener("pointermove", (event) => {
    if (last === null) return;
    moved += Math.abs(event.clientY - last);
    if (moved > TAP) drag(last - event.clientY);
    last = event.clientY;
  });
  text.addEventListener("pointerup", () => {
    if (last !== null && moved <= TAP) tap();
    last = null;
  });
  text.addEventListener("pointercancel", () => { last = null; });
  text.addEventListener("wheel", (event) => {
    if (aside(event)) return;
    event.preventDefault();
    drag(event.deltaY);
  }, { passive: false });
}
