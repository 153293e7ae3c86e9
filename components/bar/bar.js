// Draws the time of the script: one piece a section, hatched while it is open or beyond the time.
export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".bar");
  root.setAttribute("role", "img");
  root.setAttribute("aria-label", data.label);
  const whole = Math.max(data.aim, data.pieces.reduce((sum, piece) => sum + piece.seconds, 0)) || 1;

  const track = document.createElement("div");
  track.className = "track";
  let at = 0;
  for (const piece of data.pieces) {
    const within = Math.max(0, Math.min(piece.seconds, data.aim - at));
    for (const [seconds, over] of [[within, false], [piece.seconds - within, true]]) {
      if (seconds <= 0) continue;
      const part = document.createElement("span");
      part.className = "part " + piece.section + (piece.open ? " open" : over ? " over" : "");
      part.style.flexGrow = String(seconds / whole);
      track.append(part);
    }
    at += piece.seconds;
  }
  if (at < whole) {
    const rest = document.createElement("span");
    rest.className = "part free";
    rest.style.flexGrow = String((whole - at) / whole);
    track.append(rest);
  }

  const aim = document.createElement("div");
  aim.className = "aim";
  aim.style.width = (100 * data.aim) / whole + "%";
  aim.textContent = data.aimed;

  const legend = document.createElement("div");
  legend.className = "legend";
  for (const entry of data.legend) {
    const item = document.createElement("span");
    item.className = "entry " + entry.section;
    for (const [kind, text] of [["icon", entry.icon], ["name", entry.name], ["time", entry.time]]) {
      const word = document.createElement("span");
      word.className = kind;
      word.textContent = text;
      item.append(word);
    }
    legend.append(item);
  }
  root.replaceChildren(aim, track, legend);
}
