"""What the marketplace's steps ask to be filled in, one file per chapter."""
