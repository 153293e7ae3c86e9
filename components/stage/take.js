// One take from the open devices to the server: what the stage asks of camera, recorder and way to the server.
const LONGEST = 1800; // seconds; more than any assignment asks, and what the room here is made for

// Raises the name of a sentence in HINDERED. `tells`: what the stage hears while it goes on.
async function openTake({ camera, cameraId, microphoneId }, address, tells) {
  const no = hindrance(camera);
  if (no) throw no;
  let stream;
  try {
    stream = await openDevices({ camera, cameraId, microphoneId });
  } catch (error) {
    throw await refusal(error, camera);
  }
  const quiet = listenTo(stream, tells.heard);
  let tape = null, sender = null, ended = false;
  const warn = (event) => event.preventDefault();
  return {
    stream,
    // Let the server know; a sentence where it refuses.
    async prepare() {
      sender = await createSender(address, kindFor(camera), { waits: tells.waits, fails: tells.fails });
      if (sender.problem) return sender.problem;
      tape = createTape(stream, camera, { piece: sender.add, lost: tells.lost });
      return null;
    },
    start() {
      window.addEventListener("beforeunload", warn);
      tape.start();
    },
    pause() { tape?.pause(); },
    resume() { tape?.resume(); },
    // What became of it: { take } or { problem }. The devices stay open for another one.
    async end(keep) {
      const [last, way] = [tape, sender];
      tape = sender = null;
      await last?.stop();
      const became = way ? await way.end(keep) : {};
      window.removeEventListener("beforeunload", warn);
      return became;
    },
    close() {
      if (ended) return;
      ended = true;
      quiet();
      release(stream);
    },
  };
}
