// Sends a recording to the server while it is made: piece after piece, each kept there before the next one goes.
const AGAIN = [500, 1000, 2000, 4000]; // ms before a piece is sent again; the last as often as it takes
const STILL_HERE = 5000; // ms after which the server hears that the recording is only paused

const place = (address, changes) => {
  const url = new URL(address, document.baseURI);
  for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value);
  return url;
};

// What the server answers: { ok, status, ...its answer }. Without a connection the status is 0.
async function asked(method, url, body) {
  try {
    const answer = await fetch(url, { method, body });
    let told = {};
    try { told = await answer.json(); } catch { /* no sentence came with it: the status tells */ }
    return { ...told, ok: answer.ok, status: answer.status };
  } catch {
    return { ok: false, status: 0 };
  }
}

const passing = (answer) => answer.status === 0 || answer.status === 502 || answer.status === 503 || answer.status === 504;

// `waits`: called with true while the server cannot be reached; `fails`: with a sentence when it takes no more.
async function createSender(address, kind, { waits, fails }) {
  const begun = await asked("POST", place(address, { kind }));
  if (!begun.address) return { problem: begun.problem ?? SAYS.unreachable };
  const pieces = []; // still to be sent
  let size = 0; // bytes on the server
  let busy = false, broken = false, tries = 0, idle = () => {};

  const pause = () => new Promise((done) => setTimeout(done, AGAIN[Math.min(tries++, AGAIN.length - 1)]));

  const sendOne = async (piece) => {
    const answer = await asked("PUT", place(begun.address, { offset: size, size: piece.size }), piece);
    const there = answer.ok ? size + piece.size : answer.status === 409 ? answer.size : null;
    if (there !== null && there >= size && there <= size + piece.size) {
      // What had come although its answer was lost is not sent again.
      pieces[0] = piece.slice(there - size);
      size = there;
      if (!pieces[0].size) pieces.shift();
      if (tries) waits(false);
      tries = 0;
    } else if (passing(answer)) {
      waits(true);
      await pause();
    } else {
      broken = true;
      pieces.length = 0;
      fails(answer.problem ?? SAYS.unreachable);
    }
  };

  const pump = async () => {
    if (busy) return;
    busy = true;
    while (pieces.length && !broken) await sendOne(pieces[0]);
    busy = false;
    idle();
  };

  const beat = setInterval(() => {
    if (!busy && !broken) asked("PUT", place(begun.address, { offset: size, size: 0 }), new Blob());
  }, STILL_HERE);

  return {
    add(piece) {
      if (broken || !piece.size) return;
      pieces.push(piece);
      pump();
    },
    // The take's id when all of it is there, or what hindered that.
    async end(keep) {
      clearInterval(beat);
      while (pieces.length && !broken) await new Promise((done) => { idle = done; pump(); });
      for (;;) {
        const answer = await asked("POST", place(begun.address, { keep: keep ? 1 : 0 }));
        if (answer.ok) return { take: answer.take };
        if (!passing(answer)) return { problem: answer.problem ?? SAYS.unreachable };
        waits(true);
        await pause();
      }
    },
  };
}
