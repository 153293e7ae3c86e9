// How loud the microphone is, and whether anything has been heard for a while.
const QUIET = -55; // dB of full scale; a room without a voice lies below it, a soft voice above
const FLOOR = -70, CEILING = -10; // dB at the ends of the meter
const HEARD_EVERY = 100; // ms between two looks

// `heard`: called with the level from 0 to 1, the seconds of quiet until now, and whether anything was ever heard.
function listenTo(stream, heard) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 2048;
  context.createMediaStreamSource(stream).connect(analyser);
  context.resume().catch(() => {});
  const samples = new Float32Array(analyser.fftSize);
  let quietSince = performance.now(), ever = false;
  const look = () => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    const loud = power ? 10 * Math.log10(power) : -Infinity;
    const now = performance.now();
    if (loud > QUIET) {
      quietSince = now;
      ever = true;
    }
    heard({ level: within((loud - FLOOR) / (CEILING - FLOOR), 0, 1), quiet: (now - quietSince) / 1000, ever });
  };
  const timer = setInterval(look, HEARD_EVERY);
  return () => {
    clearInterval(timer);
    context.close().catch(() => {});
  };
}
