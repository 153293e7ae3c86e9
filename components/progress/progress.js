// How far the work on a recording is. Asks each second, and has the page run anew when the work is in another state.
const EVERY = 1000; // ms between two questions
const AGAIN = 5000; // ms after which a run of the page is asked for once more

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".progress");
  const [sentence, heard, bar, head, lines] = [".sentence", ".heard", "progress", ".head", ".lines"].map((part) => root.querySelector(part));
  bar.setAttribute("aria-label", data.bar);
  head.textContent = data.head;

  const row = (line) => {
    const element = document.createElement("p");
    for (const part of ["time", "text"]) {
      const span = document.createElement("span");
      span.className = part;
      span.textContent = line[part];
      element.append(span);
    }
    return element;
  };
  const draw = (now) => {
    sentence.textContent = now.sentence ?? "";
    heard.textContent = now.heard ?? "";
    bar.hidden = heard.hidden = now.done === undefined;
    if (now.done !== undefined) bar.value = now.done;
    const told = now.lines ?? [];
    head.hidden = !told.length;
    const key = JSON.stringify(told);
    if (lines.dataset.told === key) return;
    lines.dataset.told = key;
    lines.replaceChildren(...told.map(row));
  };

  let over = false;
  let timer = 0;
  let asked = 0;
  const ask = async () => {
    try {
      const answer = await fetch(new URL(data.address, document.baseURI));
      const now = await answer.json();
      if (over) return;
      if (now.state === data.now.state) draw(now);
      else if (Date.now() - asked > AGAIN) {
        asked = Date.now();
        setTriggerValue("changed", asked);
      }
    } catch {
      // The app does not answer just now; it is asked again.
    }
    if (!over) timer = setTimeout(ask, EVERY);
  };
  draw(data.now);
  timer = setTimeout(ask, EVERY);
  return () => { over = true; clearTimeout(timer); };
}
