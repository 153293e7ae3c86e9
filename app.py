"""Scriptwright in the browser: `streamlit run app.py`."""

from __future__ import annotations

import streamlit as st
from starlette.middleware import Middleware

from components import (
    background,
    edge,
    frame,
    heard_file,
    project_file,
    recording,
    routes,
    typed_route,
    word_file,
)
from components.discreet import Discreet

PAGES = {
    "Notes": "components/pages/notes.py",
    "Outline": "components/pages/outline.py",
    "Script": "components/pages/script.py",
    "Rehearse": "components/pages/rehearse.py",
    "Check": "components/pages/check.py",
}
ASIDE = {
    "Project": "components/pages/project.py",
    "Privacy": "components/pages/privacy.py",
    "Versions": "components/pages/versions.py",
}
ROUTES = (
    *recording.ROUTES,
    *heard_file.ROUTES,
    *routes.ROUTES,
    *project_file.ROUTES,
    *word_file.ROUTES,
    *typed_route.ROUTES,
)

if __name__ == "__main__":
    st.set_page_config(page_icon="static/icon.png", layout="wide")
    pages = {
        name: st.Page(file, title=f"{name} · Scriptwright", default=name == "Notes")
        for name, file in (PAGES | ASIDE).items()
    }
    current = st.navigation(list(pages.values()), position="hidden")
    frame.show({name: pages[name] for name in PAGES}, {name: pages[name] for name in ASIDE}, current)
else:
    app = st.App(
        __file__,
        lifespan=background.lifespan,
        routes=ROUTES,
        middleware=[Middleware(Discreet)],
        on_script_error=edge.shown,
    )
