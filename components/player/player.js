// Plays the take, and jumps to where a moment, a word or a bar of the pace is pressed.
const SEEK = "scriptwright-seek"; // asks for a second of the take; detail: { seconds }
const TIME = "scriptwright-time"; // tells which second is being played; detail: { seconds }
const MOMENT = /st-key-moment-(\d+)-/; // milliseconds, in the key of a button on the page

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".player");
  const [sound, picture, watch, failed] = ["audio", "video", ".watch", ".failed"].map((part) => root.querySelector(part));
  const playing = () => (root.classList.contains("watching") ? picture : sound);
  const shows = () => { watch.textContent = root.classList.contains("watching") ? data.hide : data.watch; };

  const other = root.dataset.take !== data.take;
  if (other || (root.classList.contains("broken") && sound.getAttribute("src") !== data.address)) {
    root.dataset.take = data.take;
    root.classList.remove("watching", "broken");
    watch.hidden = true;
    sound.src = data.address;
    if (data.picture) picture.src = data.address;
    else picture.removeAttribute("src");
  }
  for (const media of [sound, picture]) media.setAttribute("aria-label", data.label);
  failed.textContent = data.failed;
  shows();

  const seek = (seconds) => {
    const media = playing();
    const jump = () => { media.currentTime = seconds; media.play().catch(() => {}); };
    if (media.readyState >= HTMLMediaElement.HAVE_METADATA) jump();
    else media.addEventListener("loadedmetadata", jump, { once: true });
  };
  const asked = (event) => seek(event.detail.seconds);
  const pressed = (event) => {
    const button = event.target.closest?.("button");
    const moment = MOMENT.exec(button?.closest('[class*="st-key-moment-"]')?.className ?? "");
    if (!moment) return;
    event.stopPropagation(); // Nothing on the page changes, so the server need not hear of it.
    seek(Number(moment[1]) / 1000);
  };

  sound.onerror = () => root.classList.add("broken");
  picture.onloadedmetadata = () => { watch.hidden = !picture.videoWidth; };
  for (const media of [sound, picture]) {
    media.ontimeupdate = media.onseeked = () => {
      if (media === playing()) document.dispatchEvent(new CustomEvent(TIME, { detail: { seconds: media.currentTime } }));
    };
  }
  watch.onclick = () => {
    const before = playing();
    const went = !before.paused;
    before.pause();
    root.classList.toggle("watching");
    shows();
    playing().currentTime = before.currentTime;
    if (went) playing().play().catch(() => {});
  };
  document.addEventListener(SEEK, asked);
  document.addEventListener("click", pressed, true);
  return () => {
    document.removeEventListener(SEEK, asked);
    document.removeEventListener("click", pressed, true);
  };
}
