"""Orders from another system's CSV: read, understood, compared with what the desk knows, written. docs/importing.md."""
