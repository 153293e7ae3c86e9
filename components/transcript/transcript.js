// The words of a take, coloured by what they tell. Pressing one plays the take from there.
// One stop of the Tab key a line; the arrow keys go on from word to word.
const SEEK = "scriptwright-seek"; // asks the player for a second of the take
const TIME = "scriptwright-time"; // the player tells which second is being played

const made = (tag, kind, text) => {
  const element = document.createElement(tag);
  element.className = kind;
  if (tag === "button") element.type = "button";
  if (text !== undefined) element.textContent = text;
  return element;
};

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".transcript");
  const looks = new Map(data.looks.map((look) => [look.section, look]));

  const legend = made("p", "legend");
  for (const look of data.looks) {
    const entry = made("span", "entry " + look.section);
    entry.append(made("span", "icon", look.icon), made("span", "name", look.name));
    entry.firstChild.setAttribute("aria-hidden", "true");
    legend.append(entry);
  }
  for (const text of data.legend) legend.append(made("span", "entry", text));
  if (data.unsure) legend.append(made("span", "entry unsure", data.unsure));

  const words = [];
  const lines = data.lines.map((line) => {
    const row = made("p", "line");
    const time = made("button", "time", line.time);
    time.dataset.start = line.start ?? "";
    time.disabled = line.start === null;
    time.setAttribute("aria-label", data.play + " " + line.time);
    row.append(time);
    const said = made("span", "said");
    let run = null; // words in a row that tell the same section
    for (const word of line.words) {
      if (!run || run.dataset.section !== (word.section ?? "")) {
        const look = looks.get(word.section);
        if (run) said.append(" ");
        if (look) {
          const icon = made("span", "icon " + word.section, look.icon);
          icon.setAttribute("aria-hidden", "true");
          said.append(icon);
        }
        run = made("span", "run " + (word.section ?? ""));
        run.dataset.section = word.section ?? "";
        said.append(run);
      } else {
        run.append(" ");
      }
      const button = made("button", "word" + (word.unsure ? " unsure" : ""), word.text);
      button.tabIndex = -1;
      button.dataset.start = word.start ?? "";
      button.disabled = word.start === null;
      if (word.unsure) button.title = data.unsure;
      words.push(button);
      run.append(button);
    }
    row.append(said);
    return row;
  });
  root.replaceChildren(legend, ...lines);

  const stops = [...root.querySelectorAll("button")];
  root.onclick = (event) => {
    const start = event.target.closest("button")?.dataset.start;
    if (start) document.dispatchEvent(new CustomEvent(SEEK, { detail: { seconds: Number(start) } }));
  };
  root.onkeydown = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = stops.indexOf(event.target);
    if (!step || at < 0) return;
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + step))].focus();
  };

  const timed = words.filter((word) => word.dataset.start);
  const starts = timed.map((word) => Number(word.dataset.start));
  let playing = null;
  const follow = (event) => {
    let low = 0;
    for (let high = starts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= event.detail.seconds + 0.05) low = middle + 1;
      else high = middle;
    }
    playing?.classList.remove("playing");
    playing = timed[low - 1] ?? null;
    playing?.classList.add("playing");
  };
  document.addEventListener(TIME, follow);
  return () => document.removeEventListener(TIME, follow);
}
