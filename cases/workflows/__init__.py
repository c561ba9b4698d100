"""The register of procedures: one module each. Importing this package makes them known to `Case.workflows`."""

from cases.workflows import flashbay, inkia, marketplace

__all__ = ["flashbay", "inkia", "marketplace"]
