// The host calls the functions in Entry.swift; there is nothing to run on its own.
