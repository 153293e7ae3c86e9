"""Everything that is Streamlit: pages, and the parts they are put together from."""
