// How this student likes to rehearse, kept in this browser: both the stage and its settings read and write it.
const PREFS = "scriptwright-rehearse"; // the name in the browser's storage, and of the event that tells of a change
const USUAL = {
  level: "full", // full, phrases or words
  pace: null, // { words, of }: words a minute chosen while the script's own were `of`
  size: 0, // px; 0: what fits the window
  letters: "plain", // plain or dyslexic
  colours: "dark", // dark, light or contrast
  mirror: false, // the text as a mirror shows it, for glass before a lens
  moves: true, // the text moves by itself
  camera: true, // the picture is recorded too
  stops: false, // the recording ends at the limit
  self: true, // the student sees the picture
};
const SLOWEST = 60, FASTEST = 240, STRIDE = 5; // words a minute
const SMALLEST = 24, LARGEST = 96, GROWTH = 4; // px
const FULL = 48; // px, where the window has room for it

const within = (value, low, high) => Math.min(high, Math.max(low, value));

function prefs() {
  let kept = document[PREFS] ?? {};
  try { kept = JSON.parse(localStorage.getItem(PREFS)) ?? kept; } catch { /* a browser that keeps nothing: until the tab closes */ }
  return { ...USUAL, ...kept };
}

function prefer(changed) {
  document[PREFS] = { ...prefs(), ...changed };
  try { localStorage.setItem(PREFS, JSON.stringify(document[PREFS])); } catch { /* as above */ }
  document.dispatchEvent(new CustomEvent(PREFS));
}

// Words a minute: those chosen here, unless the script has got another pace since.
function paceOf(usual) {
  const chosen = prefs().pace;
  return chosen && chosen.of === usual ? chosen.words : usual;
}

function setPace(words, usual) {
  prefer({ pace: { words: within(words, SLOWEST, FASTEST), of: usual } });
}

// px; without a choice, what leaves 20 letters a line on a telephone.
function sizeOf() {
  return prefs().size || Math.round(Math.min(FULL, innerWidth * 0.085));
}

function setSize(size) {
  prefer({ size: within(size, SMALLEST, LARGEST) });
}

const reduced = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
