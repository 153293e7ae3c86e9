// Draws words a minute over the time of the take. Each bar is a button that plays the take from there.
const SEEK = "scriptwright-seek"; // asks the player for a second of the take
const LABEL = 48; // px that a label needs; where there is less, some stay away

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".pace");
  const highest = 1.15 * Math.max(data.aim, ...data.bars.map((bar) => bar.value));

  const labels = [];
  const chart = document.createElement("div");
  chart.className = "chart";
  for (const [at, bar] of data.bars.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.style.flexGrow = String(bar.seconds);
    button.setAttribute("aria-label", bar.label);
    button.title = bar.label;
    const fill = document.createElement("span");
    fill.className = "fill";
    fill.style.height = (100 * bar.value) / highest + "%";
    const value = document.createElement("span");
    value.className = "value";
    fill.append(value);
    const time = document.createElement("span");
    time.className = "time";
    labels.push(() => {
      const every = Math.ceil(data.bars.length / Math.max(1, (root.clientWidth - 72) / LABEL));
      value.textContent = every > 1 ? "" : String(bar.value);
      time.textContent = at % every ? "" : bar.time;
    });
    button.append(fill, time);
    button.onclick = () =>
      document.dispatchEvent(new CustomEvent(SEEK, { detail: { seconds: bar.start } }));
    chart.append(button);
  }

  const aim = document.createElement("div");
  aim.className = "aim";
  aim.style.bottom = (100 * data.aim) / highest + "%";
  aim.textContent = data.aimed;
  const over = document.createElement("div");
  over.className = "over";
  over.append(aim);
  root.replaceChildren(chart, over);

  // A tab that is not shown has no width yet, and a telephone is turned.
  const resized = new ResizeObserver(() => labels.forEach((label) => label()));
  resized.observe(root);
  return () => resized.disconnect();
}
