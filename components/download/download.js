// A link that looks like a button.
export default function ({ data, parentElement }) {
  const link = parentElement.querySelector("a");
  link.textContent = data.label;
  link.href = new URL(data.address, document.baseURI).href;
}
