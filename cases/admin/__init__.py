from cases.admin import people, records

__all__ = ["people", "records"]
