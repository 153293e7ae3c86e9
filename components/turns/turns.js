// The talk in turns. A press on a name changes who says the turn, one on the arrows who says the line, and one
// on a line plays it. One stop of the Tab key a turn; the arrow keys go on from button to button.
const SEEK = "scriptwright-seek"; // asks the player for a second of the recording
const TIME = "scriptwright-time"; // the player tells which second is being played
const OTHER = { interviewer: "interviewee", interviewee: "interviewer" };

const made = (tag, kind, text) => {
  const element = document.createElement(tag);
  element.className = kind;
  if (tag === "button") element.type = "button";
  if (text !== undefined) element.textContent = text;
  return element;
};
const icon = (name) => {
  const element = made("span", "icon", name);
  element.setAttribute("aria-hidden", "true");
  return element;
};

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".turns");
  const [list, told] = [".list", ".told"].map((part) => root.querySelector(part));
  const marks = (root.marks ??= {}); // pressed here; they hold before the server has heard of them
  const speaker = (line) => marks[line.first] ?? line.speaker;
  let rows = new Map(); // line → its row on the page

  const turnOf = (lines) => {
    const by = speaker(lines[0]);
    const turn = made("section", "turn " + by);
    const who = made("button", "who");
    who.append(icon(data.icons[by]), made("span", "name", data.names[by]), icon("swap_horiz"));
    who.setAttribute("aria-label", `${data.names[by]}, ${data.change} ${data.names[OTHER[by]]}`);
    who.onclick = () => mark(lines, () => rows.get(lines[0]).who);
    turn.append(who);
    for (const line of lines) {
      const row = made("div", "line" + (line.start === null ? "" : " timed"));
      const time = made("button", "time", line.time);
      time.disabled = line.start === null;
      time.tabIndex = -1;
      time.setAttribute("aria-label", data.play + " " + line.time);
      const said = made("span", "said", line.text);
      const play = () => document.dispatchEvent(new CustomEvent(SEEK, { detail: { seconds: line.start } }));
      time.onclick = play;
      said.onclick = () => line.start !== null && getSelection().isCollapsed && play();
      row.append(time, said);
      let swap = who;
      if (lines.length > 1) {
        swap = made("button", "swap");
        swap.append(icon("swap_horiz"));
        swap.tabIndex = -1;
        swap.title = `${data.line} ${data.change} ${data.names[OTHER[by]]}`;
        swap.setAttribute("aria-label", swap.title);
        swap.onclick = () => mark([line], () => rows.get(line).swap);
        row.append(swap);
      }
      rows.set(line, { row, who, swap });
      turn.append(row);
    }
    return turn;
  };

  const draw = () => {
    rows = new Map();
    const turns = [];
    for (const line of data.lines) {
      const last = turns.at(-1)?.at(-1);
      if (last && last.turn === line.turn && speaker(last) === speaker(line)) turns.at(-1).push(line);
      else turns.push([line]);
    }
    list.replaceChildren(...turns.map(turnOf));
  };

  const mark = (lines, focused) => {
    const by = OTHER[speaker(lines[0])];
    for (const line of lines) marks[line.first] = by;
    draw();
    focused().focus({ preventScroll: true });
    told.textContent = data.names[by];
    setStateValue("marks", { ...marks });
  };

  const focused = [...list.querySelectorAll("button")].indexOf(root.getRootNode().activeElement);
  draw();
  if (focused >= 0) list.querySelectorAll("button")[focused]?.focus({ preventScroll: true });

  list.onkeydown = (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const stops = [...list.querySelectorAll("button:not(:disabled)")];
    const here = stops.indexOf(event.target);
    if (!step || here < 0) return;
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, here + step))].focus();
  };

  let playing = null;
  const follow = (event) => {
    const line = data.lines.findLast((one) => one.start !== null && one.start <= event.detail.seconds + 0.05);
    playing?.classList.remove("playing");
    playing = line ? rows.get(line).row : null;
    playing?.classList.add("playing");
  };
  document.addEventListener(TIME, follow);
  return () => document.removeEventListener(TIME, follow);
}
