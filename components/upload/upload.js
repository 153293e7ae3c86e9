// A place to drop a recording or a project, which goes to the server piece by piece as the browser reads it.
const MEGA = 1e6;

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".upload");
  const [input, asking, choose, hint, going, bar, far, stop, problem] = [
    ".pick:not(.film) input", ".asking", ".pick:not(.film) .choose", ".hint", ".going", "progress", ".far", ".stop", ".problem",
  ].map((part) => root.querySelector(part));
  input.accept = data.accept;
  choose.textContent = data.choose;
  input.setAttribute("aria-label", data.choose);
  hint.textContent = data.hint;
  stop.textContent = data.stop;
  bar.setAttribute("aria-label", data.sending);

  const size = (bytes) => (bytes / MEGA).toFixed(bytes < 10 * MEGA ? 1 : 0);
  const said = (sentence) => { problem.textContent = sentence; problem.hidden = !sentence; };
  const busy = (on) => { root.classList.toggle("busy", on); going.hidden = !on; asking.hidden = on; };
  const warn = (event) => event.preventDefault();

  const send = (file) => {
    if (!file || root.classList.contains("busy")) return;
    const dot = file.name.lastIndexOf(".");
    if (!data.suffixes.includes(dot < 0 ? "" : file.name.slice(dot).toLowerCase())) return said(data.otherKind);
    if (file.size > data.largest * MEGA) return said(data.tooLarge);
    said("");
    busy(true);
    const request = new XMLHttpRequest();
    const done = (sentence) => {
      window.removeEventListener("beforeunload", warn);
      busy(false);
      for (const each of root.querySelectorAll("input")) each.value = "";
      said(sentence);
    };
    request.upload.onprogress = (event) => {
      bar.value = event.loaded / (event.total || 1);
      far.textContent = size(event.loaded) + " of " + size(file.size) + " MB";
    };
    request.onload = () => {
      let answer = {};
      try { answer = JSON.parse(request.responseText); } catch { /* told below, by data.broken */ }
      done(answer.take || answer.project ? "" : answer.problem || data.broken);
      if (answer.take) setTriggerValue("take", answer.take);
      if (answer.project) location.assign(new URL(data.leads + answer.project, document.baseURI));
    };
    request.onerror = () => done(data.broken);
    request.onabort = () => done("");
    stop.onclick = () => request.abort();
    bar.value = 0;
    far.textContent = "0 of " + size(file.size) + " MB";
    window.addEventListener("beforeunload", warn);
    const address = new URL(data.address, document.baseURI);
    address.searchParams.set("name", file.name);
    address.searchParams.set("engine", data.engine);
    request.open("PUT", address);
    request.send(file);
  };

  // On a telephone its own camera is one tap away, and stands first.
  if (data.film && matchMedia("(pointer: coarse)").matches && !root.querySelector(".film")) {
    const film = choose.parentElement.cloneNode(true);
    const camera = film.querySelector("input");
    film.classList.add("film");
    film.querySelector(".choose").textContent = data.film;
    Object.assign(camera, { accept: "video/*", capture: "user", ariaLabel: data.film });
    asking.prepend(film);
  }
  for (const each of asking.querySelectorAll("input")) each.onchange = () => send(each.files[0]);
  root.ondragover = (event) => { event.preventDefault(); root.classList.add("over"); };
  root.ondragleave = () => root.classList.remove("over");
  root.ondrop = (event) => {
    event.preventDefault();
    root.classList.remove("over");
    send(event.dataTransfer.files[0]);
  };
}
