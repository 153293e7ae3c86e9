// Makes the row of links a navigation landmark and marks the page the reader is on.
export default function ({ data }) {
  const row = document.querySelector("." + data.container);
  if (!row) return;
  row.setAttribute("role", "navigation");
  row.setAttribute("aria-label", "Steps");
  row.dataset.current = data.current;
  const mark = () => {
    for (const link of row.querySelectorAll("a")) {
      // The first page's address is written relative to the present one; in a new tab it would open this page.
      const href = link.getAttribute("href");
      if (href === "" || href.startsWith("?")) link.setAttribute("href", "./" + href);
      const path = link.getAttribute("href").replace(/[?#].*/, "").split("/").pop();
      const current = path === row.dataset.current;
      if (current !== link.hasAttribute("aria-current")) {
        if (current) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
    }
  };
  mark();
  const watch = new MutationObserver(mark);
  watch.observe(row, { childList: true, subtree: true, attributes: true, attributeFilter: ["href"] });
  return () => watch.disconnect();
}
