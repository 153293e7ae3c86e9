// The text that moves: where in it the student is, and what stands on the reading line.
const EASE = 9; // a second's share of the way to where the text should be: a jump glides there
const LONGEST_STEP = 0.25; // seconds that one step may count for, so that a tab out of sight does not run away
const BEGUN = 1.5; // words after which "back" means the beginning of this sentence

function made(tag, kind, text) {
  const element = document.createElement(tag);
  if (kind) element.className = kind;
  if (text !== undefined) element.textContent = text;
  return element;
}

// `flow`: the element that holds the text; it is moved so that the place reached lies at `line` px from the top.
function createPrompter(flow, line) {
  let items = []; // { element, section, words, start, top }
  let whole = 0; // words of all
  let at = 0; // words said
  let spoken = 0; // words said in their turn, without those that were skipped
  let shownAt = null; // px, where the text stands now
  let steps = false; // whether the text goes on item by item

  const index = () => {
    let found = items.length - 1;
    while (found > 0 && items[found].start > at) found -= 1;
    return Math.max(0, found);
  };

  const measure = () => {
    for (const item of items) item.top = item.element.offsetTop;
    whole = items.length ? items.at(-1).start + items.at(-1).words : 0;
  };

  const wanted = () => {
    const here = items[index()];
    if (!here) return 0;
    if (steps || reduced()) return here.top;
    const end = here.top + here.element.offsetHeight;
    const share = here.words ? within((at - here.start) / here.words, 0, 1) : 0;
    return here.top + share * ((items[index() + 1]?.top ?? end) - here.top);
  };

  const draw = (seconds) => {
    const target = wanted();
    const jumps = shownAt === null || reduced();
    shownAt = jumps ? target : shownAt + (target - shownAt) * (1 - Math.exp(-EASE * seconds));
    flow.style.transform = (prefs().mirror ? "scaleX(-1) " : "") + "translateY(" + (line() - shownAt) + "px)";
    const current = index();
    items.forEach((item, number) => item.element.classList.toggle("now", number === current));
  };

  const jump = (number) => { at = items[within(number, 0, items.length - 1)]?.start ?? 0; };

  return {
    // `sections`: each with its items; `level`: which of the three texts is shown.
    fill(sections, level) {
      const place = whole ? at / whole : 0;
      items = [];
      steps = level === "words";
      let start = 0;
      flow.replaceChildren();
      for (const section of sections) {
        const group = made("section", "part " + section.section);
        const head = made("h3", "head");
        const icon = made("span", "icon", section.icon);
        icon.setAttribute("aria-hidden", "true");
        head.append(icon, made("span", "", section.heading));
        group.append(head);
        const lines = steps
          ? [{ words: section.items[level].reduce((sum, item) => sum + item.words, 0), texts: section.items[level].map((item) => item.text) }]
          : section.items[level];
        for (const item of lines) {
          const element = made(item.texts ? "ul" : "p", "item", item.texts ? undefined : item.text);
          for (const text of item.texts ?? []) element.append(made("li", "", text));
          group.append(element);
          items.push({ element, section: section.section, words: item.words, start, top: 0 });
          start += item.words;
        }
        flow.append(group);
      }
      measure();
      at = place * whole;
      shownAt = null;
      draw(0);
    },
    // Go on for so many seconds at so many words a minute; a pace of 0 only lets a jump glide.
    step(seconds, pace) {
      const gone = (Math.min(seconds, LONGEST_STEP) * pace) / 60;
      const before = at;
      at = Math.min(whole, at + gone);
      spoken += at - before;
      draw(seconds);
    },
    back() {
      const here = index();
      jump(at - items[here].start > Math.min(BEGUN, items[here].words / 2) ? here : here - 1);
      draw(0);
    },
    nextSentence() {
      const here = index();
      spoken += items[here].start + items[here].words - at;
      if (here + 1 < items.length) jump(here + 1);
      else at = whole;
      draw(0);
    },
    nextSection() {
      const here = index();
      const next = items.findIndex((item, number) => number > here && item.section !== items[here].section);
      if (next > 0) jump(next);
      draw(0);
    },
    // Move the text by so many px, as a finger does.
    drag(pixels) {
      const here = items[index()];
      if (!here || !pixels) return;
      const height = Math.max(1, (items[index() + 1]?.top ?? here.top + here.element.offsetHeight) - here.top);
      at = within(at + (pixels / height) * Math.max(1, here.words), 0, whole);
      draw(1);
    },
    begin() { at = 0; spoken = 0; shownAt = null; draw(0); },
    again() { measure(); shownAt = null; draw(0); },
    get section() { return items[index()]?.section ?? ""; },
    get share() { return whole ? at / whole : 0; },
    get ended() { return at >= whole; },
    get spoken() { return spoken; },
  };
}
