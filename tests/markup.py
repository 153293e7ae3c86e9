"""Words that would do something where text is taken for markup, and what shows that it was."""

#: Every piece has a name of its own (Zed…), by which it is found wherever it comes out.
PIECES = (
    "<b>Zedhtml</b>",
    "<script>window.zed = 1</script>",
    "<img src=x onerror='window.zed = 1'>",
    "**Zedbold**",
    "_Zedslant_",
    "~~Zedstruck~~",
    "`Zedcode`",
    ":red[Zedred]",
    ":orange-badge[Zedbadge]",
    ":small[Zedsmall]",
    "$Zed^2$",
    "$$Zedsum_1$$",
    "[Zedlink](https://zed.example/page)",
    "![Zedpicture](https://zed.example/picture.png)",
    "<https://zed.example/auto>",
    "https://zed.example/bare",
    "www.zed.example",
    "zed@zed.example",
    ":material/rocket:",
    ":material_rocket:",
    ":streamlit:",
    ":smile:",
    "{{ Zedjinja }}",
    "{% Zedloop %}",
    "Zeda -- Zedb",
    "Zedc -> Zedd <- Zede",
    "Zedf >= Zedg <= Zedh",
    "&lt;Zedref&gt;",
    "| Zedcell | Zedcell |",
    "\\Zedback\\",
    "=Zedsum(A1)",
    "[^Zednote]",
)

#: All of it as one line, with a change of direction that nobody ends.
LINE = " ".join(PIECES) + " \u202eZedturned"

#: What of it fits into a name.
NAME = "**Zed** <b>Ned</b> :red[Zedred] $Zed^2$"

#: Run in the page: what of the pieces was taken for markup there.
TAKEN = """() => {
  const all = (root) => [...root.querySelectorAll("*")].flatMap(
    (one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const found = [];
  for (const one of all(document)) {
    const own = (one.textContent || "").trim();
    const marked = one.matches(
      "b, strong, em, i, u, del, s, code, mark, sup, sub, small, td, th, li, blockquote, [style*=color]"
      + ", [class*=Badge]");
    if (marked && /^Zed\\w*$/.test(own)) found.push(one.outerHTML);
    if (one.matches("a[href*='zed.example'], a[href^=mailto], img[src*='zed.example'], .katex, script"
        + ", img[alt='Streamlit logo'], [aria-label='rocket icon']")
        && (one.tagName !== "SCRIPT" || own.includes("zed"))) found.push(one.outerHTML);
  }
  for (const wrong of ["Zeda — Zedb", "Zedc → Zedd", "Zedd ← Zede", "Zedf ≥", "Zedg ≤", "😄", "<Zedref>"])
    if (document.body.innerText.includes(wrong)) found.push(wrong);
  if (window.zed) found.push("a script was run");
  return found;
}"""
