"""The register of procedures: one module each. Importing this package makes them known to `Case.workflows`."""

from cases.workflows import flashbay, marketplace

__all__ = ["flashbay", "marketplace"]
