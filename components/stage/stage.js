// The stage: what the buttons, the keys and the clock make of prompter and recorder, over the whole window.
const LOOKED = 250; // ms between two looks at the time
const COUNTED = 3; // seconds before it begins
const SILENT = 3, SILENT_NOW = 6; // seconds of quiet that are told, before and during a take

// A run goes from "ready" over "counting" to "running" and "held"; a recorded one ends over "keeping".
function createStage(parent) {
  const [still, dialog] = pick(parent, ".stage", "dialog");
  const [screen, bar, section, warning, text, flow, count, time, light, told, hint, look, ready, self, preview, meter, hears, devices, rule, keeping, rec] = pick(
    dialog, ".screen", ".bar", ".section", ".warning", ".text", ".flow", ".count", ".time", ".light", ".told", ".hint", ".look",
    ".ready", ".self", ".preview", ".meter", ".hears", ".devices", ".rule", ".keeping", ".rec");
  const button = (act) => dialog.querySelector('[data-act="' + act + '"]');
  const clock = createClock();
  const prompter = createPrompter(flow, () => text.clientHeight / 3 - sizeOf() * 0.75);
  const notice = createNotice(parent.querySelector(".notice"), (camera) => { prefer({ camera }); open("record"); });
  let data, tell; // what the page gives; how it is told of an end
  let state = "closed";
  let take = null; // the open devices of a run that is recorded
  let standing = false; // the text stands still while the recording goes on
  let quiet = 0, away = false; // seconds of silence; whether the server cannot be reached
  let drawn = 0, looking = 0, before = 0, counting = 0; // the frame and the timers asked for, and when the last frame was
  let lock = null, silence = () => {}, forget = () => {};
  const chosen = {}; // devices

  const going = () => state === "running" || state === "held";
  const sectionNow = () => data.sections.find((each) => each.section === prompter.section) ?? data.sections[0];

  // ——— what is seen
  const apply = () => {
    if (!data) return;
    const liked = prefs();
    dialog.dataset.colours = liked.colours;
    dialog.dataset.letters = liked.letters;
    dialog.style.setProperty("--size", sizeOf() + "px");
    if (state === "closed") return drawStill(still, data);
    if (dialog.dataset.level !== levelOf(data)) {
      dialog.dataset.level = levelOf(data);
      prompter.fill(data.sections, levelOf(data));
    }
    button("sentence").hidden = liked.moves;
    button("slower").hidden = button("faster").hidden = !liked.moves;
    self.hidden = !(take && liked.camera && liked.self && state !== "ready");
    prompter.again();
  };

  const hintNow = () => {
    if (state === "ready") return prefs().moves ? SAYS.ready : SAYS.readyByHand;
    if (state === "held") return SAYS.held;
    if (standing) return SAYS.standing;
    return state === "running" && prompter.ended ? SAYS.over : "";
  };

  const warningNow = () => {
    if (!going() || !take) return "";
    if (away) return SAYS.waits;
    return state === "running" && quiet > SILENT_NOW ? SAYS.silentNow : "";
  };

  const write = (element, words) => { if (element.textContent !== words) element.textContent = words; };

  const see = () => {
    const seconds = going() ? clock.count(prompter.section) : 0;
    const now = sectionNow();
    const at = data.sections.indexOf(now);
    if (section.dataset.of !== now.section) titled(section, now);
    section.dataset.of = now.section;
    const whole = data.sections.reduce((sum, each) => sum + each.seconds, 0);
    let start = 0;
    drawBar(bar, data.sections, (each) => {
      const share = each.seconds ? (prompter.share * whole - start) / each.seconds : 0;
      start += each.seconds;
      return data.sections.indexOf(each) < at ? 1 : share;
    });
    write(time, shown(seconds) + " / " + shown(data.limit));
    const lit = lightAt(seconds, data.limit);
    if (light.dataset.name !== lit.name) told.textContent = lit.told;
    light.dataset.name = lit.name;
    light.className = "light " + lit.name;
    write(light.querySelector(".icon"), lit.icon);
    write(light.querySelector(".words"), lit.text);
    write(hint, hintNow());
    write(warning, warningNow());
    if (state === "running" && ((prefs().stops && seconds >= data.limit) || (take && seconds >= LONGEST))) act("stop");
  };

  const shows = (next) => {
    state = next;
    dialog.dataset.state = next;
    count.hidden = next !== "counting";
    ready.hidden = !(next === "ready" && take);
    keeping.hidden = next !== "keeping";
    rec.hidden = !(take && going());
    button("again").hidden = !(take && going());
    const moving = next === "running" && !standing;
    const pauses = take && data.oneTake ? "Hold" : "Pause";
    write(button("toggle").querySelector(".icon"), moving ? "pause" : "play_arrow");
    write(button("toggle").querySelector(".name"), moving ? pauses : going() ? "Go on" : "Start");
    write(button("stop").querySelector(".icon"), going() ? "stop" : "close");
    write(button("stop").querySelector(".name"), going() ? "Stop" : "Leave");
    for (const each of dialog.querySelectorAll(".controls button")) each.disabled = next === "keeping";
    if (next !== "closed") { see(); apply(); }
  };

  const hear = ({ level, quiet: seconds, ever }) => {
    quiet = seconds;
    if (state !== "ready") return;
    meter.firstElementChild.style.width = 100 * level + "%";
    meter.setAttribute("aria-valuenow", String(Math.round(100 * level)));
    const silent = seconds > SILENT;
    hears.classList.toggle("silent", silent);
    write(hears, silent ? SAYS.silent : ever ? SAYS.heard : SAYS.speak);
  };

  const frame = (now) => {
    const seconds = (now - before) / 1000;
    before = now;
    prompter.step(seconds, state === "running" && !standing && prefs().moves ? paceOf(data.pace) : 0);
    drawn = requestAnimationFrame(frame);
  };

  // ——— opening and closing
  const wake = async () => {
    try { lock = await navigator.wakeLock?.request("screen"); } catch { /* the battery is low: the screen may go dark */ }
  };
  const seenAgain = () => { if (!document.hidden && state !== "closed") wake(); };

  const chooseDevices = async () => {
    const kinds = [["audioinput", "Microphone", "microphoneId"], ...(prefs().camera ? [["videoinput", "Camera", "cameraId"]] : [])];
    const fields = await Promise.all(kinds.map(async ([kind, name, key]) => {
      const there = await devicesOf(kind);
      return there.length > 1 ? deviceField(name, there, chosen[key], (id) => { chosen[key] = id; reopen(); }) : null;
    }));
    devices.replaceChildren(...fields.filter(Boolean));
  };

  const openDevicesOf = async () => {
    const liked = prefs();
    notice.show(liked.camera ? SAYS.askingCamera : SAYS.asking);
    try {
      take = await openTake({ camera: liked.camera, ...chosen }, data.record, {
        heard: hear,
        waits: (waiting) => { away = waiting; if (state === "keeping") write(keeping, waiting ? SAYS.keepingLater : SAYS.keeping); },
        fails: () => { if (going()) finish("refused"); },
        lost: (name) => { if (going()) finish(name); },
      });
    } catch (name) {
      if (typeof name !== "string") throw name;
      notice.show(HINDERED[name], name);
      return false;
    }
    notice.clear();
    for (const video of [self, preview]) video.srcObject = liked.camera ? take.stream : null;
    preview.hidden = !liked.camera;
    write(rule, data.oneTake);
    chooseDevices();
    return true;
  };

  const reopen = async () => {
    take?.close();
    take = null;
    if (!(await openDevicesOf())) return close();
    shows("ready");
  };

  const open = async (asked) => {
    if (state !== "closed" || !data) return;
    state = "asking";
    notice.clear();
    standing = away = false;
    if (asked === "record" && !(await openDevicesOf())) { state = "closed"; return; }
    delete dialog.dataset.level;
    dialog.showModal();
    clock.reset();
    shows("ready");
    prompter.begin();
    text.focus({ preventScroll: true });
    wake();
    document.addEventListener("visibilitychange", seenAgain);
    silence = hearKeys(act);
    before = performance.now();
    drawn = requestAnimationFrame(frame);
    looking = setInterval(see, LOOKED);
  };

  const close = () => {
    if (state === "closed") return;
    clearInterval(looking);
    clearTimeout(counting);
    cancelAnimationFrame(drawn);
    document.removeEventListener("visibilitychange", seenAgain);
    silence();
    lock?.release().catch(() => {});
    lock = null;
    take?.close();
    take = null;
    self.srcObject = preview.srcObject = null;
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    shows("closed");
    dialog.close();
    apply();
  };

  // ——— a run
  const countFrom = (left) => {
    if (left === 0) return begin();
    shows("counting");
    count.textContent = String(left);
    counting = setTimeout(() => countFrom(left - 1), 1000);
  };

  const start = async () => {
    if (take) {
      shows("counting");
      count.textContent = String(COUNTED);
      const problem = await take.prepare();
      if (state !== "counting") return; // left meanwhile
      if (problem) {
        close();
        return notice.show(problem, "server");
      }
    }
    countFrom(COUNTED);
  };

  const begin = () => {
    prompter.begin();
    clock.reset();
    clock.run();
    take?.start();
    shows("running");
  };

  const hold = () => { take?.pause(); clock.hold(prompter.section); shows("held"); };
  const goOn = () => { take?.resume(); clock.run(); shows("running"); };

  const toggle = () => {
    if (state === "ready") start();
    else if (state === "held") goOn();
    else if (state === "running" && take && data.oneTake) { standing = !standing; shows("running"); }
    else if (state === "running") hold();
  };

  // The end of a recorded run. `because`: what ended it, where that was not the student.
  const finish = async (because = "") => {
    const ending = take;
    clock.hold(prompter.section);
    write(keeping, SAYS.keeping);
    shows("keeping");
    const became = await ending.end(true);
    close();
    if (became.take) tell("take", { take: became.take, because });
    else notice.show(became.problem, "server");
  };

  const stop = () => {
    if (state === "keeping") return;
    if (!going()) return close();
    if (take) return finish();
    clock.hold(prompter.section);
    const result = { seconds: clock.seconds, sections: clock.sections, words: prompter.spoken, reached: prompter.share, level: levelOf(data) };
    close();
    tell("practice", result);
  };

  // What was recorded goes into the bin, and the devices stay open for the next one.
  const again = () => {
    if (!take || !going()) return;
    clock.hold(prompter.section);
    standing = false;
    take.end(false);
    clock.reset();
    prompter.begin();
    shows("ready");
  };

  const leap = (move) => {
    if (!going()) return;
    if (state === "running") clock.count(prompter.section);
    move();
    see();
  };

  const acts = {
    toggle, stop, again,
    forward() { if (state === "running" && !standing) acts[prefs().moves ? "section" : "sentence"](); else toggle(); },
    sentence() { if (state === "ready") toggle(); else leap(prompter.nextSentence); },
    back() { leap(prompter.back); },
    section() { leap(prompter.nextSection); },
    slower() { setPace(paceOf(data.pace) - STRIDE, data.pace); },
    faster() { setPace(paceOf(data.pace) + STRIDE, data.pace); },
    smaller() { setSize(sizeOf() - GROWTH); },
    larger() { setSize(sizeOf() + GROWTH); },
    mirror() { prefer({ mirror: !prefs().mirror }); },
    look() {
      look.hidden = !look.hidden;
      button("look").setAttribute("aria-expanded", String(!look.hidden));
    },
    full() {
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
      else screen.requestFullscreen?.().catch(() => {});
    },
  };
  const act = (name) => { if (state !== "closed" && state !== "asking") acts[name]?.(); };

  for (const each of dialog.querySelectorAll("[data-act]")) {
    each.onclick = (event) => {
      act(each.dataset.act);
      if (event.detail) text.focus({ preventScroll: true }); // by mouse or finger: the keys go to the text again
    };
  }
  dialog.oncancel = (event) => event.preventDefault(); // Escape is one of our keys
  dialog.onclose = () => { if (state !== "closed" && !dialog.open) stop(); };
  hearTouch(text, {
    tap: () => { if (going()) act("toggle"); },
    drag: (pixels) => leap(() => prompter.drag(pixels)),
  });
  const resized = new ResizeObserver(() => { if (state !== "closed") apply(); });
  resized.observe(text);
  document.addEventListener(PREFS, apply);

  return {
    update(given, telling) {
      data = given;
      tell = telling;
      forget();
      forget = showFields(look, [paceField(() => data.pace), ...lookFields(), tickField("Show my picture", "self")]);
      apply();
    },
    open,
    // The page is left: a recording is ended and kept.
    end() {
      if (take && going()) take.end(true).finally(take.close);
      else take?.close();
      take = null;
      close();
      resized.disconnect();
      document.removeEventListener(PREFS, apply);
      forget();
    },
  };
}

const OPENS = /st-key-(practise|record)(\s|$)/; // the buttons of the page that open the prompter

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".stage");
  root.stage ??= createStage(parentElement);
  root.stage.update(data, setTriggerValue);
  const pressed = (event) => {
    const button = event.target.closest?.("button");
    const asked = OPENS.exec(button?.closest('[class*="st-key-"]')?.className ?? "");
    if (!asked) return;
    event.stopPropagation(); // the server need not hear of it
    root.stage.open(asked[1]);
  };
  document.addEventListener("click", pressed, true);
  return () => {
    document.removeEventListener("click", pressed, true);
    // Called before each new data too: what goes on must not end with that.
    setTimeout(() => { if (!root.isConnected) { root.stage?.end(); delete root.stage; } });
  };
}
