"""The chapters of the written procedure, one file each."""
