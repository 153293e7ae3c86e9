// A link that looks like a button. A small file is asked for by the page itself, which stays where it is; pressed
// again, the link asks anew, so that no answer that got lost keeps the file from coming.
const KEPT = 60000; // ms for which the browser may still read a file that it was handed
const SETTLING = 250; // ms between two looks at whether a run goes on, which takes in what the press itself has left in a box
const STILL = 2; // looks that find none, after which none is coming: a busy server is late to say that it has begun
const LOOKS = 120; // at most, before the file is asked for all the same
const NAME = /filename\*=utf-8''([^;]+)/i;
const asked = new WeakMap(); // link → what gives up the answer that it waits for

const hand = (file, name) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
};

// The run that takes it in saves it, or brings a file with what cannot be saved.
const settled = async () => {
  for (let look = 0, still = 0; look < LOOKS && still < STILL; look++) {
    await new Promise((done) => setTimeout(done, SETTLING));
    still = document.querySelector('[data-test-script-state="running"]') ? 0 : still + 1;
  }
};

export default function ({ data, parentElement }) {
  const [link, icon, label, problem] = ["a", ".icon", ".label", ".problem"].map((part) => parentElement.querySelector(part));
  icon.textContent = data.icon;
  label.textContent = data.label;
  link.href = new URL(data.address, document.baseURI).href;
  link.download = data.name;

  const said = (sentence) => {
    problem.textContent = sentence;
    problem.hidden = !sentence;
    if (sentence) document.addEventListener("pointerdown", () => said(""), { once: true });
  };
  const ask = async () => {
    const now = new AbortController();
    asked.get(link)?.abort();
    asked.set(link, now);
    link.setAttribute("aria-busy", "true");
    said("");
    let sentence = data.broken;
    try {
      await settled();
      const answer = await fetch(link.href, { signal: now.signal });
      const named = NAME.exec(answer.headers.get("Content-Disposition") ?? "")?.[1];
      if (answer.ok && (link.download || named)) {
        hand(await answer.blob(), link.download || decodeURIComponent(named));
        sentence = "";
      } else if (answer.headers.get("Content-Type")?.startsWith("text/plain")) sentence = await answer.text();
    } catch { /* told below, by data.broken */ }
    if (asked.get(link) !== now) return;
    link.removeAttribute("aria-busy");
    said(sentence);
  };
  link.onclick = data.small ? (event) => { event.preventDefault(); ask(); } : null;
}
