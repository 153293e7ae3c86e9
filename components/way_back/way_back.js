// Remembers the address one came with while one signs in, which leads to the bare address, and goes on to it.
const KEY = "scriptwright-way-back";

export default function ({ data }) {
  const project = new URLSearchParams(location.search).get(data.project);
  if (!data.signed) {
    if (project) sessionStorage.setItem(KEY, location.pathname + location.search);
    else sessionStorage.removeItem(KEY);
    return;
  }
  const address = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (!address || project) return;
  const wanted = new URL(address, location.origin);
  if (wanted.origin === location.origin) location.replace(wanted);
}
