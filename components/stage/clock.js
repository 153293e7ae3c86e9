// The time of a run: how long it has gone on, in which section, and how much is left.
const shown = (seconds) => Math.floor(seconds / 60) + ":" + String(Math.floor(seconds % 60)).padStart(2, "0");

function createClock() {
  let seconds = 0, since = null, spent = new Map();
  const add = (section) => {
    if (since === null) return;
    const now = performance.now();
    const gone = (now - since) / 1000;
    since = now;
    seconds += gone;
    spent.set(section, (spent.get(section) ?? 0) + gone);
  };
  return {
    reset() { seconds = 0; since = null; spent = new Map(); },
    run() { since ??= performance.now(); },
    hold(section) { add(section); since = null; },
    // Give the time since the last call to the section that is being said.
    count(section) { add(section); return seconds; },
    get seconds() { return seconds; },
    get sections() { return Object.fromEntries(spent); },
  };
}

function lightAt(seconds, limit) {
  const left = Math.ceil(limit - seconds);
  const light = LIGHTS.find((each) => seconds >= each.from * limit);
  return { ...light, text: light.text(left) };
}
