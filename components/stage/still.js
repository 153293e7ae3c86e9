// What stands in the page: a still picture of the script, and a notice where recording is hindered.
const STILL = 7; // pieces of the text in the picture, of which those that fit are seen

const pick = (root, ...parts) => parts.map((part) => root.querySelector(part));

function drawBar(bar, sections, reached) {
  bar.replaceChildren(...sections.map((section) => {
    const piece = made("span", "piece " + section.section);
    const fill = made("span", "fill");
    fill.style.width = 100 * within(reached(section), 0, 1) + "%";
    piece.style.flexGrow = String(Math.max(1, section.seconds));
    piece.append(fill);
    return piece;
  }));
}

function titled(element, section) {
  element.className = "section " + section.section;
  const icon = made("span", "icon", section.icon);
  icon.setAttribute("aria-hidden", "true");
  element.replaceChildren(icon, made("span", "", section.heading));
}

function levelOf(data) {
  const level = prefs().level;
  return data.levels.includes(level) ? level : "full";
}

// The first sentence large, the next ones dim.
function drawStill(still, data) {
  const [bar, lines, time] = pick(still, ".bar", ".lines", ".time");
  const level = levelOf(data);
  const first = data.sections[0];
  const head = made("p", "section");
  titled(head, first);
  const items = first.items[level].slice(0, STILL);
  lines.replaceChildren(head, ...items.map((item, number) => made("p", number && level !== "words" ? "next" : "now", item.text)));
  drawBar(bar, data.sections, () => 1);
  time.textContent = shown(0) + " / " + shown(data.limit);
}

// `again` is called with whether the camera is wanted.
function createNotice(notice, again) {
  const [sentence, retry, alone] = pick(notice, "p", ".retry", ".alone");
  retry.onclick = () => again(prefs().camera);
  alone.onclick = () => again(false);
  return {
    // A sentence; `name`: of what hinders, for the ways on.
    show(text, name = "") {
      sentence.textContent = text;
      notice.classList.toggle("quiet", !name);
      pick(notice, ".ways")[0].hidden = !name || name === "insecure" || name === "noRecorder";
      alone.hidden = !WITHOUT_CAMERA.has(name);
      notice.hidden = !text;
    },
    clear() { notice.hidden = true; },
  };
}
