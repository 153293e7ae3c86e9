// The stage: a still picture of the script in the page, and over the whole window the prompter that it opens.
const LOOKED = 250; // ms between two looks at the time
const STILL = 7; // pieces of the text in the still picture, of which those that fit are seen
const COUNTED = 3; // seconds before it begins

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

// The still picture: the first sentence large, the next ones dim.
function drawStill(still, data) {
  const [bar, lines, time] = pick(still, ".bar", ".lines", ".time");
  const level = levelOf(data);
  const first = data.sections[0];
  const head = made("p", "section");
  titled(head, first);
  const items = first.items[level].slice(0, level === "words" ? 4 : STILL);
  lines.replaceChildren(head, ...items.map((item, number) => made("p", number && level !== "words" ? "next" : "now", item.text)));
  drawBar(bar, data.sections, () => 1);
  time.textContent = shown(0) + " / " + shown(data.limit);
}

function levelOf(data) {
  const level = prefs().level;
  return data.levels.includes(level) ? level : "full";
}

function createStage(parent) {
  const [still, dialog] = pick(parent, ".stage", "dialog");
  const screen = dialog.querySelector(".screen");
  const [bar, section, warning, text, flow, count, time, light, told, hint, look] = pick(
    dialog, ".bar", ".section", ".warning", ".text", ".flow", ".count", ".time", ".light", ".told", ".hint", ".look");
  const button = (act) => dialog.querySelector('[data-act="' + act + '"]');
  const clock = createClock();
  const prompter = createPrompter(flow, () => text.clientHeight / 3 - sizeOf() * 0.75);
  let data, tell; // what the page gives; how it is told of an end
  let state = "closed"; // closed, ready, counting, running, held
  let drawn = 0, looking = 0, before = 0; // the frame asked for, the timer, and when the last frame was
  let counting = 0, lock = null, silence = () => {}, forget = () => {};

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
    prompter.again();
  };

  const see = () => {
    const going = state === "running" || state === "held";
    const seconds = going ? clock.count(prompter.section) : 0;
    const now = sectionNow();
    const at = data.sections.indexOf(now);
    titled(section, now);
    const whole = data.sections.reduce((sum, each) => sum + each.seconds, 0);
    let start = 0;
    drawBar(bar, data.sections, (each) => {
      const share = each.seconds ? (prompter.share * whole - start) / each.seconds : 0;
      start += each.seconds;
      return data.sections.indexOf(each) < at ? 1 : share;
    });
    time.textContent = shown(seconds) + " / " + shown(data.limit);
    const lit = lightAt(seconds, data.limit);
    if (light.dataset.name !== lit.name) told.textContent = lit.told;
    light.dataset.name = lit.name;
    light.className = "light " + lit.name;
    pick(light, ".icon")[0].textContent = lit.icon;
    pick(light, ".words")[0].textContent = lit.text;
    hint.textContent = hintNow();
    if (going && state === "running" && prefs().stops && seconds >= data.limit) act("stop");
  };

  const hintNow = () => {
    if (state === "ready") return prefs().moves ? SAYS.ready : SAYS.readyByHand;
    if (state === "held") return SAYS.held;
    return state === "running" && prompter.ended ? SAYS.over : "";
  };

  const shows = (next) => {
    state = next;
    dialog.dataset.state = next;
    count.hidden = next !== "counting";
    const going = next === "running";
    button("toggle").querySelector(".icon").textContent = going ? "pause" : "play_arrow";
    button("toggle").querySelector(".name").textContent = going ? "Pause" : next === "held" ? "Go on" : "Start";
    button("stop").querySelector(".icon").textContent = next === "ready" ? "close" : "stop";
    button("stop").querySelector(".name").textContent = next === "ready" ? "Leave" : "Stop";
    if (next !== "closed") see();
  };

  const frame = (now) => {
    const seconds = (now - before) / 1000;
    before = now;
    prompter.step(seconds, state === "running" && prefs().moves ? paceOf(data.pace) : 0);
    drawn = requestAnimationFrame(frame);
  };

  // ——— what happens
  const wake = async () => {
    try { lock = await navigator.wakeLock?.request("screen"); } catch { /* the battery is low: the screen may go dark */ }
  };
  const seenAgain = () => { if (!document.hidden && state !== "closed") wake(); };

  const open = () => {
    if (state !== "closed" || !data) return;
    delete dialog.dataset.level;
    dialog.showModal();
    clock.reset();
    shows("ready");
    apply();
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
    clock.hold(prompter.section);
    shows("closed");
    clearInterval(looking);
    clearTimeout(counting);
    cancelAnimationFrame(drawn);
    document.removeEventListener("visibilitychange", seenAgain);
    silence();
    lock?.release().catch(() => {});
    lock = null;
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    dialog.close();
    apply();
  };

  const countFrom = (left) => {
    if (left === 0) return begin();
    shows("counting");
    count.textContent = String(left);
    counting = setTimeout(() => countFrom(left - 1), 1000);
  };

  const begin = () => {
    prompter.begin();
    clock.reset();
    clock.run();
    shows("running");
  };

  const hold = () => { clock.hold(prompter.section); shows("held"); };
  const goOn = () => { clock.run(); shows("running"); };

  const stop = () => {
    if (state === "running" || state === "held") {
      clock.hold(prompter.section);
      const result = { seconds: clock.seconds, sections: clock.sections, words: prompter.spoken, reached: prompter.share, level: levelOf(data) };
      close();
      tell("practice", result);
    } else close();
  };

  const leave = (move) => {
    if (state !== "running" && state !== "held") return;
    clock.count(prompter.section);
    move();
    see();
  };

  const acts = {
    toggle() { if (state === "ready") countFrom(COUNTED); else if (state === "running") hold(); else if (state === "held") goOn(); },
    forward() { if (state === "running") acts[prefs().moves ? "section" : "sentence"](); else acts.toggle(); },
    sentence() { if (state === "ready") acts.toggle(); else leave(prompter.nextSentence); },
    back() { leave(prompter.back); },
    section() { leave(prompter.nextSection); },
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
    stop,
  };
  const act = (name) => { if (state !== "closed") acts[name]?.(); };

  for (const each of dialog.querySelectorAll("[data-act]")) {
    each.onclick = (event) => {
      act(each.dataset.act);
      if (event.detail) text.focus({ preventScroll: true }); // by mouse or finger: the keys go to the text again
    };
  }
  dialog.oncancel = (event) => event.preventDefault(); // Escape is one of our keys
  dialog.onclose = () => { if (state !== "closed") stop(); };
  hearTouch(text, {
    tap: () => { if (state === "running" || state === "held") act("toggle"); },
    drag: (pixels) => leave(() => prompter.drag(pixels)),
  });
  const resized = new ResizeObserver(() => { if (state !== "closed") apply(); });
  resized.observe(text);
  document.addEventListener(PREFS, apply);

  return {
    update(given, telling) {
      data = given;
      tell = telling;
      forget();
      forget = showFields(look, [paceField(() => data.pace), ...lookFields()]);
      apply();
    },
    open,
    end() {
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
